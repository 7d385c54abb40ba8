import { EventEmitter } from 'vscode';
import { Repeats, type Told as ToldBy } from '../core/funding/repeats';
import { ToldTotals } from '../core/funding/toldTotals';
import type { Totals } from '../core/funding/totals';
import type { Analysis, FundingItem } from '../core/model';
import type { Steps } from '../core/steps';
import type { Sum } from '../formats/sumGroups';
import { Disposable } from './dispose';
import { filterWords, matchesFilter } from './itemMatch';
import type { Settings } from './settings';
import { TimeSlices } from './timeSlices';
import type { WorkspaceDocument, WorkspaceDocuments } from './workspaceDocuments';

/** The items of a document that the sidebar shows, and how many it does not. */
export interface Shown {
  readonly items: readonly FundingItem[];
  /** how many the settings leave out */
  readonly hidden: number;
}

/** An item, and the document that tells it. */
export type Told = ToldBy<WorkspaceDocument>;

/** Which funding items of the workspace's documents are shown, which of them tell of the same sum, and what they come to. */
export class ShownItems extends Disposable {
  private readonly changed = this.register(new EventEmitter<void>());
  /** Others are shown now, by the settings or by the filter. */
  readonly onDidChange = this.changed.event;
  private repeats = new Repeats<WorkspaceDocument>();
  /** the documents whose repeats are known */
  private readonly compared = new Set<WorkspaceDocument>();
  /** those that are being compared: a document may have thousands of items */
  private readonly comparing = new Map<WorkspaceDocument, Steps<void>>();
  private readonly totals = new ToldTotals<WorkspaceDocument>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = new WeakMap<Analysis, Shown>();
  private filtered = new WeakMap<Analysis, readonly FundingItem[]>();
  private words: readonly string[] = [];
  private text = '';

  constructor(
    private readonly documents: Pick<WorkspaceDocuments, 'list'>,
    private readonly settings: Settings,
  ) {
    super();
    this.register(
      settings.onDidChange(['items.minimumConfidence', 'items.show'], () => {
        this.shown = new WeakMap();
        this.filtered = new WeakMap();
        this.repeats = new Repeats();
        this.compared.clear();
        this.comparing.clear();
        this.changed.fire();
      }),
    );
  }

  /** What is looked for; empty where everything is shown. */
  get filter(): string {
    return this.text;
  }

  set filter(text: string) {
    if (text.trim() === this.text) return;
    this.text = text.trim();
    this.words = filterWords(text);
    this.filtered = new WeakMap();
    this.changed.fire();
  }

  /** By the settings alone. */
  of(analysis: Analysis): Shown {
    const known = this.shown.get(analysis);
    if (known) return known;
    const items = analysis.fundingItems.filter((item) => !this.hides(item));
    const shown = { items, hidden: analysis.fundingItems.length - items.length };
    this.shown.set(analysis, shown);
    return shown;
  }

  /** Whether the settings leave an item out. */
  hides({ confidence, review }: FundingItem): boolean {
    const which = this.settings.shownItems;
    if (confidence < this.settings.minimumConfidence) return true;
    return which !== 'all' && (which === 'undecided') !== (review === 'suggested');
  }

  /** By the settings and by the filter. */
  in({ analysis, uri }: WorkspaceDocument): readonly FundingItem[] {
    const { items } = this.of(analysis);
    if (!this.words.length) return items;
    const known = this.filtered.get(analysis) ?? items.filter((item) => matchesFilter(item, uri.path, this.words));
    this.filtered.set(analysis, known);
    return known;
  }

  /** The other documents that tell of the same sum. */
  elsewhere(item: FundingItem): readonly Told[] {
    return (this.upToDate().groupOf(item) ?? []).filter((each) => each.item !== item);
  }

  /** What the items of one document come to. */
  totalOf(document: WorkspaceDocument): Totals {
    return this.totalOfSums(this.in(document).map((item) => [{ document, item }]));
  }

  /** What all that is shown comes to: a sum that several documents tell counts once. null while that is being found out. */
  totalOfAll(): Totals | null {
    const { groups } = this.upToDate();
    return this.timer ? null : this.totalOfSums(this.matching(groups));
  }

  /** What sums come to. A part is in its whole where that is among them. */
  totalOfSums(sums: readonly Sum<Told>[]): Totals {
    return this.totals.of(sums);
  }

  /** The sums that are shown, in the order of their documents, each with all that tell it: the first one stands for it. */
  sums(): readonly Sum<Told>[] {
    const documents = this.documents.list();
    const places = new Map(documents.map((document, k) => [document, k]));
    const placeOf = (sum: Sum<Told>) => places.get(sum[0]!.document) ?? 0;
    const { groups } = this.upToDate();
    const missing = this.timer ? documents.filter((each) => !this.compared.has(each)) : [];
    const single = missing.flatMap((document) => {
      const items = this.of(document.analysis).items.filter((item) => !this.repeats.groupOf(item));
      return items.map((item) => [{ document, item }]);
    });
    return this.matching([...groups, ...single]).sort((a, b) => placeOf(a) - placeOf(b));
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  private matching(sums: Iterable<Sum<Told>>): Sum<Told>[] {
    const all = [...sums];
    if (!this.words.length) return all;
    return all.filter((sum) => sum.some(({ item, document }) => matchesFilter(item, document.uri.path, this.words)));
  }

  /**
   * Only documents that have changed are compared again: while a person types, that is one of many. Where there are too many for
   * one slice of time, the others follow in slices of their own.
   */
  private upToDate(): Repeats<WorkspaceDocument> {
    const documents = new Set(this.documents.list());
    for (const those of [this.compared, this.comparing.keys()])
      for (const document of those) if (!documents.has(document)) this.forget(document);
    const slice = new TimeSlices();
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const document of documents) {
      if (this.compared.has(document)) continue;
      if (this.compare(document, slice)) continue;
      this.timer = setTimeout(() => this.upToDate() && !this.timer && this.changed.fire(), 0);
      break;
    }
    return this.repeats;
  }

  /** Goes on comparing a document until the slice of time is over. @returns whether that is done */
  private compare(document: WorkspaceDocument, slice: TimeSlices): boolean {
    const { analysis } = document;
    const steps = this.comparing.get(document) ?? this.repeats.addInSteps(document, { ...analysis, fundingItems: this.of(analysis).items });
    this.comparing.set(document, steps);
    while (!slice.isOver) {
      if (!steps.next().done) continue;
      this.comparing.delete(document);
      this.compared.add(document);
      return true;
    }
    return false;
  }

  private forget(document: WorkspaceDocument): void {
    this.repeats.remove(document);
    this.compared.delete(document);
    this.comparing.delete(document);
  }
}
