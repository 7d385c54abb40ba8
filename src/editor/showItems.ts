import { commands, window } from 'vscode';
import { phrase } from '../formats/phrases';
import { Disposable } from './dispose';
import { t } from './localise';
import type { Settings } from './settings';

type Which = 'all' | 'undecided' | 'decided';

const CHOICES: Readonly<Record<Which, { readonly icon: string; readonly label: string; readonly now: string }>> = {
  all: { icon: 'list-unordered', label: phrase('All Items'), now: phrase('Now: all') },
  undecided: { icon: 'question', label: phrase('Undecided Items'), now: phrase('Now: undecided') },
  decided: { icon: 'pass', label: phrase('Decided Items'), now: phrase('Now: decided') },
};

async function askForWhich(now: Which): Promise<Which | undefined> {
  const picks = (Object.keys(CHOICES) as Which[]).map((which) => ({
    label: `$(${CHOICES[which].icon}) ${t(CHOICES[which].label)}`,
    which,
  }));
  return (await window.showQuickPick(picks, { title: t('Show Items'), placeHolder: t(CHOICES[now].now) }))?.which;
}

/** `Fundlight: Show Items…` chooses which funding items the sidebar shows. */
export class ShowItems extends Disposable {
  constructor(settings: Settings) {
    super();
    this.register(
      commands.registerCommand('fundlight.showItems', async (which?: Which) => {
        const chosen = which ?? (await askForWhich(settings.shownItems));
        if (chosen) await settings.showItems(chosen);
      }),
    );
  }
}
