import { type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import type { AnalysisOptions, AnnotationType } from '../core/model';
import { GROUPINGS, type Grouping, SORTINGS, type Sorting } from './arrangement';
import { Disposable as Owner } from './dispose';
import { isAllowed, type SettingRule, type SettingRules } from './settingRules';

/** What each setting is, by its name without the leading `fundlight.`; the manifest says which values it may have. */
interface SettingValues {
  readonly languages: readonly string[];
  readonly locale: string;
  readonly maxFileSize: number;
  readonly 'money.dollar': string;
  readonly 'money.krone': string;
  readonly 'dates.dayOrder': 'auto' | NonNullable<AnalysisOptions['dayOrder']>;
  readonly 'dates.fiscalYearStart': string;
  readonly 'highlight.enabled': boolean;
  readonly 'highlight.money': boolean;
  readonly 'highlight.organisations': boolean;
  readonly 'highlight.dates': boolean;
  readonly 'inlayHints.enabled': boolean;
  readonly 'diagnostics.enabled': boolean;
  readonly 'items.minimumConfidence': number;
  readonly 'items.show': 'all' | 'undecided' | 'decided';
  readonly 'items.groupBy': Grouping;
  readonly 'items.sortBy': Sorting;
  readonly 'files.include': string;
  readonly 'files.exclude': string;
  readonly 'files.gitIgnore': boolean;
  readonly 'files.maximum': number;
}

/** A setting's name without the leading `fundlight.`. */
export type SettingName = keyof SettingValues;
/** A setting that is on or off. */
export type SwitchName = { [N in SettingName]: SettingValues[N] extends boolean ? N : never }[SettingName];

/** The setting that switches the highlights of one kind. */
export const HIGHLIGHT_SETTINGS: Readonly<Record<AnnotationType, SwitchName>> = {
  money: 'highlight.money',
  organisation: 'highlight.organisations',
  date: 'highlight.dates',
};

/** The settings that decide what a text leaves open. */
export const READING_SETTINGS = ['locale', 'money.dollar', 'money.krone', 'dates.dayOrder', 'dates.fiscalYearStart'] as const;

/** What the settings hand to the core. */
export type ReadingOptions = Pick<AnalysisOptions, 'locale' | 'dollar' | 'krone' | 'dayOrder' | 'fiscalYearStart'>;

/** Is told of a value that does not count: the full name of its setting, what is allowed, the value, and what holds instead. */
export type TellWrong = (name: string, rule: SettingRule, found: unknown, used: unknown) => void;

/** The user's settings. A value that the manifest does not allow counts as not set where it stands: what is set less closely holds. */
export class Settings extends Owner {
  /** Values as they were read last, by folder and name: they are asked for once for each document of a workspace. */
  private readonly known = new Map<string, unknown>();
  private readonly changed = this.register(new EventEmitter<(name: SettingName) => boolean>());

  constructor(
    private readonly rules: SettingRules,
    private readonly tellWrong: TellWrong,
  ) {
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
    return this.value('languages');
  }

  /** How to read what a text leaves open, for a document at `uri`; `auto` and an empty text leave it to the core. */
  reading(uri: Uri): ReadingOptions {
    const order = this.value('dates.dayOrder', uri);
    return {
      locale: this.value('locale', uri),
      dollar: this.currency('money.dollar', uri),
      krone: this.currency('money.krone', uri),
      dayOrder: order === 'auto' ? undefined : order,
      fiscalYearStart: this.value('dates.fiscalYearStart', uri) || undefined,
    };
  }

  /** The length in characters beyond which a document is not annotated. */
  get maxFileSize(): number {
    return this.value('maxFileSize');
  }

  /** Whether mentions of this kind are to be highlighted. */
  highlights(type: AnnotationType): boolean {
    return this.value('highlight.enabled') && this.value(HIGHLIGHT_SETTINGS[type]);
  }

  /** Whether values are to be shown behind the mentions. */
  get showsInlayHints(): boolean {
    return this.value('inlayHints.enabled');
  }

  /** Whether sums that do not add up are to be noted in the text. */
  get notesContradictions(): boolean {
    return this.value('diagnostics.enabled');
  }

  /** From which confidence on funding items are shown in the sidebar, 0 to 1. */
  get minimumConfidence(): number {
    return this.value('items.minimumConfidence');
  }

  /** Which funding items the sidebar shows, by what is decided. */
  get shownItems(): SettingValues['items.show'] {
    return this.value('items.show');
  }

  async showItems(which: SettingValues['items.show']): Promise<void> {
    await workspace.getConfiguration('fundlight').update('items.show', which === 'all' ? undefined : which, true);
  }

  /** Which files of the workspace are documents, as glob patterns; an empty `exclude` leaves none out. */
  get files(): { readonly include: string; readonly exclude: string } {
    return { include: this.value('files.include') || this.byDefault('files.include'), exclude: this.value('files.exclude') };
  }

  /** Whether files that a `.gitignore` names are left out. */
  get heedsGitIgnore(): boolean {
    return this.value('files.gitIgnore');
  }

  /** How many files of the workspace are scanned, at the most. */
  get maximumFiles(): number {
    return this.value('files.maximum');
  }

  /** By what the sidebar groups funding items. */
  get grouping(): Grouping {
    return this.value('items.groupBy');
  }

  /** By what the sidebar sorts funding items. */
  get sorting(): Sorting {
    return this.value('items.sortBy');
  }

  async arrange(name: 'items.groupBy' | 'items.sortBy', value: Grouping | Sorting): Promise<void> {
    const isDefault = value === GROUPINGS[0] || value === SORTINGS[0];
    await workspace.getConfiguration('fundlight').update(name, isDefault ? undefined : value, true);
  }

  /** Turns an on-off setting over, where it is set already or else in the user's settings. */
  async toggle(name: SwitchName): Promise<void> {
    const configuration = workspace.getConfiguration('fundlight');
    const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
    await configuration.update(name, !this.value(name), !inWorkspace);
  }

  /** The currency that a setting decides on; undefined for `auto`. */
  private currency(name: 'money.dollar' | 'money.krone', scope: Uri): string | undefined {
    const value = this.value(name, scope);
    return value === 'auto' ? undefined : value;
  }

  private value<N extends SettingName>(name: N, scope?: Uri): SettingValues[N] {
    const folder = scope && workspace.getWorkspaceFolder(scope)?.uri;
    const key = `${name} ${folder?.toString() ?? ''}`;
    if (!this.known.has(key)) this.known.set(key, this.read(name, scope));
    return this.known.get(key) as SettingValues[N];
  }

  private read(name: SettingName, scope: Uri | undefined): unknown {
    const configuration = workspace.getConfiguration('fundlight', scope);
    const rule = this.rule(name);
    const found = configuration.get(name);
    if (isAllowed(rule, found)) return found;
    const set = configuration.inspect(name);
    const used = [set?.workspaceValue, set?.globalValue].find((value) => isAllowed(rule, value)) ?? rule.default;
    this.tellWrong(`fundlight.${name}`, rule, found, used);
    return used;
  }

  private byDefault<N extends SettingName>(name: N): SettingValues[N] {
    return this.rule(name).default as SettingValues[N];
  }

  /** @throws {Error} where the manifest has no such setting */
  private rule(name: SettingName): SettingRule {
    const rule = this.rules.get(`fundlight.${name}`);
    if (!rule) throw new Error(`fundlight.${name} is no setting`);
    return rule;
  }
}
