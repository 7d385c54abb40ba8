import { commands } from 'vscode';
import { Disposable } from './dispose';

/** The walkthrough of the manifest. */
const WALKTHROUGH = 'start';

/** `Fundlight: Open Walkthrough` */
export class OpenWalkthrough extends Disposable {
  /** @param extension whose walkthrough it is, as `publisher.name` */
  constructor(extension: string) {
    super();
    this.register(
      commands.registerCommand('fundlight.openWalkthrough', () =>
        commands.executeCommand('workbench.action.openWalkthrough', `${extension}#${WALKTHROUGH}`),
      ),
    );
  }
}
