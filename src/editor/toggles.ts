import { commands } from 'vscode';
import { Disposable } from './dispose';
import { HIGHLIGHT_SETTINGS, type Settings, type SwitchName } from './settings';

const TOGGLES: readonly (readonly [command: string, setting: SwitchName])[] = [
  ['fundlight.toggleHighlights', 'highlight.enabled'],
  ['fundlight.toggleMoneyHighlights', HIGHLIGHT_SETTINGS.money],
  ['fundlight.toggleOrganisationHighlights', HIGHLIGHT_SETTINGS.organisation],
  ['fundlight.toggleDateHighlights', HIGHLIGHT_SETTINGS.date],
  ['fundlight.toggleInlayHints', 'inlayHints.enabled'],
];

/** The commands that switch highlights and inlay hints; they turn over the settings, so that the choice is kept and can be seen. */
export class Toggles extends Disposable {
  constructor(settings: Settings) {
    super();
    for (const [command, setting] of TOGGLES) this.register(commands.registerCommand(command, () => settings.toggle(setting)));
  }
}
