import { type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import type { AnalysisOptions, AnnotationType } from '../core/model';
import { GROUPINGS, type Grouping, SORTINGS, type Sorting } from './arrangement';
import { Disposable as Owner } from './dispose';

/** A setting's name without the leading `fundlight.`. */
export type SettingName =
  | 'languages'
  | 'locale'
  | 'maxFileSize'
  | 'money.dollar'
  | 'money.krone'
  | 'dates.dayOrder'
  | 'dates.fiscalYearStart'
  | 'highlight.enabled'
  | 'highlight.money'
  | 'highlight.organisations'
  | 'highlight.dates'
  | 'inlayHints.enabled'
  | 'diagnostics.enabled'
  | 'items.minimumConfidence'
  | 'items.show'
  | 'items.groupBy'
  | 'items.sortBy'
  | 'files.include'
  | 'files.exclude'
  | 'files.gitIgnore'
  | 'files.maximum';

/** The setting that switches the highlights of one kind. */
export const HIGHLIGHT_SETTINGS: Readonly<Record<AnnotationType, SettingName>> = {
  money: 'highlight.money',
  organisation: 'highlight.organisations',
  date: 'highlight.dates',
};

/** The settings that decide what a text leaves open. */
export const READING_SETTINGS = ['locale', 'money.dollar', 'money.krone', 'dates.dayOrder', 'dates.fiscalYearStart'] as const;

/** What the settings hand to the core. */
export type ReadingOptions = Pick<AnalysisOptions, 'locale' | 'dollar' | 'krone' | 'dayOrder' | 'fiscalYearStart'>;

const CURRENCY = /^[A-Z]{3}$/;
const DAY_OF_YEAR = /^\d\d-\d\d$/;

/** The user's settings. Values of the wrong type count as not set. */
export class Settings extends Owner {
  /** Values as they were read last, by folder and name: they are asked for once for each document of a workspace. */
  private readonly known = new Map<string, unknown>();
  private readonly changed = this.register(new EventEmitter<(name: SettingName) => boolean>());

  constructor() {
    super();
    this.register(workspace.onDidChangeWorkspaceFolders(() => this.known.clear()));
    this.register(
      workspace.onDidChangeConfiguration((event) => {
        this.known.clear();
        if (event.affectsConfiguration('fundlight')) this.changed.fire((name) => event.affectsConfiguration(`fundlight.${name}`));
      }),
    );
  }

  /** Calls `listener` after any of the named settings has changed. */
  onDidChange(names: readonly SettingName[], listener: () => void): Disposable {
    const event: Event<(name: SettingName) => boolean> = this.changed.event;
    return event((affects) => {
      if (names.some(affects)) listener();
    });
  }

  /** Identifiers of the languages whose documents are annotated. */
  get languages(): readonly string[] {
    const value = this.value<unknown>('languages');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  }

  /** How to read what a text leaves open, for a document at `uri`; `auto` and an empty text leave it to the core. */
  reading(uri: Uri): ReadingOptions {
    const order = this.value('dates.dayOrder', uri);
    return {
      locale: this.value<string>('locale', uri) || 'en-GB',
      dollar: this.matching('money.dollar', CURRENCY, uri),
      krone: this.matching('money.krone', CURRENCY, uri),
      dayOrder: order === 'day-first' || order === 'month-first' ? order : undefined,
      fiscalYearStart: this.matching('dates.fiscalYearStart', DAY_OF_YEAR, uri),
    };
  }

  /** The length in characters beyond which a document is not annotated. */
  get maxFileSize(): number {
    const value = this.value<unknown>('maxFileSize');
    return typeof value === 'number' && value > 0 ? value : Number.POSITIVE_INFINITY;
  }

  /** Whether mentions of this kind are to be highlighted. */
  highlights(type: AnnotationType): boolean {
    return this.value('highlight.enabled') !== false && this.value(HIGHLIGHT_SETTINGS[type]) !== false;
  }

  /** Whether values are to be shown behind the mentions. */
  get showsInlayHints(): boolean {
    return this.value('inlayHints.enabled') === true;
  }

  /** Whether sums that do not add up are to be noted in the text. */
  get notesContradictions(): boolean {
    return this.value('diagnostics.enabled') !== false;
  }

  /** From which confidence on funding items are shown in the sidebar, 0 to 1. */
  get minimumConfidence(): number {
    const value = this.value<unknown>('items.minimumConfidence');
    return typeof value === 'number' ? value : 0;
  }

  /** Which funding items the sidebar shows, by what is decided. */
  get shownItems(): 'all' | 'undecided' | 'decided' {
    const value = this.value<unknown>('items.show');
    return value === 'undecided' || value === 'decided' ? value : 'all';
  }

  async showItems(which: 'all' | 'undecided' | 'decided'): Promise<void> {
    await workspace.getConfiguration('fundlight').update('items.show', which === 'all' ? undefined : which, true);
  }

  /** Which files of the workspace are documents, as glob patterns. */
  get files(): { readonly include: string; readonly exclude: string } {
    return { include: this.value<string>('files.include') || '**/*.{txt,md}', exclude: this.value<string>('files.exclude') ?? '' };
  }

  /** Whether files that a `.gitignore` names are left out. */
  get heedsGitIgnore(): boolean {
    return this.value('files.gitIgnore') !== false;
  }

  /** How many files of the workspace are scanned, at the most. */
  get maximumFiles(): number {
    const value = this.value<unknown>('files.maximum');
    return typeof value === 'number' && value > 0 ? value : Number.POSITIVE_INFINITY;
  }

  /** By what the sidebar groups funding items. */
  get grouping(): Grouping {
    return known(GROUPINGS, this.value('items.groupBy'));
  }

  /** By what the sidebar sorts funding items. */
  get sorting(): Sorting {
    return known(SORTINGS, this.value('items.sortBy'));
  }

  async arrange(name: 'items.groupBy' | 'items.sortBy', value: Grouping | Sorting): Promise<void> {
    const isDefault = value === GROUPINGS[0] || value === SORTINGS[0];
    await workspace.getConfiguration('fundlight').update(name, isDefault ? undefined : value, true);
  }

  /** Turns an on-off setting over, where it is set already or else in the user's settings. */
  async toggle(name: SettingName): Promise<void> {
    const configuration = workspace.getConfiguration('fundlight');
    const set = configuration.inspect<boolean>(name);
    const inWorkspace = set?.workspaceValue !== undefined;
    await configuration.update(name, configuration.get(name) === false, !inWorkspace);
  }

  private matching(name: SettingName, pattern: RegExp, scope: Uri): string | undefined {
    const value = this.value<unknown>(name, scope);
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  }

  private value<T>(name: SettingName, scope?: Uri): T | undefined {
    const folder = scope && workspace.getWorkspaceFolder(scope)?.uri;
    const key = `${name} ${folder?.toString() ?? ''}`;
    if (!this.known.has(key)) this.known.set(key, workspace.getConfiguration('fundlight', scope).get<T>(name));
    return this.known.get(key) as T | undefined;
  }
}

/** A value that there is, or else the first one. */
function known<T>(values: readonly T[], value: unknown): T {
  return values.find((each) => each === value) ?? values[0]!;
}
