import { commands, window } from 'vscode';
import { Disposable } from './dispose';
import type { Settings } from './settings';

const PICKS = [
  { label: '$(list-unordered) All Items', which: 'all' },
  { label: '$(question) Undecided Items', which: 'undecided' },
  { label: '$(pass) Decided Items', which: 'decided' },
] as const;

/** `Fundlight: Show Items…` chooses which funding items the sidebar shows. */
export class ShowItems extends Disposable {
  constructor(settings: Settings) {
    super();
    this.register(
      commands.registerCommand('fundlight.showItems', async (which?: 'all' | 'undecided' | 'decided') => {
        const chosen =
          which ?? (await window.showQuickPick(PICKS, { title: 'Show Items', placeHolder: `Now: ${settings.shownItems}` }))?.which;
        if (chosen) await settings.showItems(chosen);
      }),
    );
  }
}
