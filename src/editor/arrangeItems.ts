import { commands, window } from 'vscode';
import { phrase } from '../formats/phrases';
import { GROUPINGS, type Grouping, SORTINGS, type Sorting } from './arrangement';
import { Disposable } from './dispose';
import { t } from './localise';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';

/** What is said of a grouping that is no grouping by document. */
export const GROUPED: Readonly<Record<Exclude<Grouping, 'document'>, string>> = {
  funder: phrase('by funder'),
  recipient: phrase('by recipient'),
  fiscalYear: phrase('by fiscal year'),
  programme: phrase('by programme'),
  stage: phrase('by stage'),
};

const GROUPING_NAMES: Readonly<Record<Grouping, readonly [icon: string, name: string]>> = {
  document: ['file', phrase('By Document')],
  funder: ['organization', phrase('By Funder')],
  recipient: ['account', phrase('By Recipient')],
  fiscalYear: ['calendar', phrase('By Fiscal Year')],
  programme: ['layers', phrase('By Programme')],
  stage: ['milestone', phrase('By Stage')],
};

const SORTING_NAMES: Readonly<Record<Sorting, readonly [icon: string, name: string]>> = {
  place: ['list-ordered', phrase('By Place in the Text')],
  amount: ['symbol-numeric', phrase('By Amount, Largest First')],
  date: ['calendar', phrase('By Date, Newest First')],
};

/** While a person types a filter, the tree waits for a pause of so many milliseconds. */
const PAUSE = 150;

/** `Fundlight: Group Items…`, `Sort Items…`, `Filter Items…` and `Clear Filter`. */
export class ArrangeItems extends Disposable {
  constructor(
    settings: Settings,
    private readonly shown: ShownItems,
  ) {
    super();
    this.register(
      commands.registerCommand('fundlight.groupItems', async (by?: Grouping) => {
        const chosen = GROUPINGS.find((each) => each === by) ?? (await ask(GROUPING_NAMES, settings.grouping, t('Group Items')));
        if (chosen) await settings.arrange('items.groupBy', chosen);
      }),
    );
    this.register(
      commands.registerCommand('fundlight.sortItems', async (by?: Sorting) => {
        const chosen = SORTINGS.find((each) => each === by) ?? (await ask(SORTING_NAMES, settings.sorting, t('Sort Items')));
        if (chosen) await settings.arrange('items.sortBy', chosen);
      }),
    );
    this.register(
      commands.registerCommand('fundlight.filterItems', (text?: unknown) => {
        if (typeof text === 'string') shown.filter = text;
        else this.askForFilter();
      }),
    );
    this.register(commands.registerCommand('fundlight.clearFilter', () => (shown.filter = '')));
  }

  /** The tree follows what is typed; Escape brings back what was looked for before. */
  private askForFilter(): void {
    const { shown } = this;
    const before = shown.filter;
    const box = window.createInputBox();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAccepted = false;
    box.title = t('Filter Items');
    box.prompt = t('Words of the sum, funder, recipient, purpose, programme, stage or file. Leave it empty to see all.');
    box.placeholder = t('nhs scanners');
    box.value = before;
    box.onDidChangeValue((text) => {
      clearTimeout(timer);
      timer = setTimeout(() => (shown.filter = text), PAUSE);
    });
    box.onDidAccept(() => {
      isAccepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      clearTimeout(timer);
      shown.filter = isAccepted ? box.value : before;
      box.dispose();
    });
    box.show();
  }
}

async function ask<T extends string>(
  names: Readonly<Record<T, readonly [icon: string, name: string]>>,
  now: T,
  title: string,
): Promise<T | undefined> {
  const picks = (Object.entries(names) as [T, readonly [string, string]][]).map(([value, [icon, name]]) => ({
    label: `$(${icon}) ${t(name)}`,
    ...(value === now && { description: t('now') }),
    value,
  }));
  return (await window.showQuickPick(picks, { title }))?.value;
}
