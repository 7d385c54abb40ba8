import { EventEmitter } from 'vscode';
import { groupRepeats } from '../core/funding/repeats';
import { addUp, type Totals } from '../core/funding/totals';
import type { Analysis, FundingItem } from '../core/model';
import { Disposable } from './dispose';
import type { Sum } from './itemGroups';
import { filterWords, matchesFilter } from './itemMatch';
import type { Settings } from './settings';
import type { WorkspaceDocument, WorkspaceDocuments } from './workspaceDocuments';

/** The items of a document that the sidebar shows, and how many it does not. */
export interface Shown {
  readonly items: readonly FundingItem[];
  /** how many the settings leave out */
  readonly hidden: number;
}

/** An item, and the document that tells it. */
export interface Told {
  readonly document: WorkspaceDocument;
  readonly item: FundingItem;
}

/** All that is shown, before it is filtered. */
interface Known {
  readonly documents: readonly WorkspaceDocument[];
  readonly sums: readonly Sum<Told>[];
  readonly sumOf: ReadonlyMap<FundingItem, Sum<Told>>;
}

/** Which funding items of the workspace's documents are shown, which of them tell of the same sum, and what they come to. */
export class ShownItems extends Disposable {
  private readonly changed = this.register(new EventEmitter<void>());
  /** Others are shown now, by the settings or by the filter. */
  readonly onDidChange = this.changed.event;
  private known: Known | undefined;
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
        this.known = undefined;
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
    const bound = this.settings.minimumConfidence;
    const which = this.settings.shownItems;
    const isWanted = ({ review }: FundingItem) => which === 'all' || (which === 'undecided') === (review === 'suggested');
    const items = analysis.fundingItems.filter((item) => item.confidence >= bound && isWanted(item));
    const shown = { items, hidden: analysis.fundingItems.length - items.length };
    this.shown.set(analysis, shown);
    return shown;
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
    return (this.all().sumOf.get(item) ?? []).filter((each) => each.item !== item);
  }

  /** What the items of one document come to. */
  totalOf(document: WorkspaceDocument): Totals {
    return this.totalOfSums(this.in(document).map((item) => [{ document, item }]));
  }

  /** What all that is shown comes to: a sum that several documents tell counts once. */
  totalOfAll(): Totals {
    return this.totalOfSums(this.sums());
  }

  /** What sums come to. A part is in its whole where that is among them. */
  totalOfSums(sums: readonly Sum<Told>[]): Totals {
    const there = new Set(sums.flatMap((sum) => sum.map(({ item }) => item)));
    const wholes = new Map<Analysis, ReadonlyMap<string, FundingItem>>();
    const wholeOf = new Map<FundingItem, FundingItem>();
    for (const sum of sums) {
      for (const { item, document } of sum) {
        if (item.partOf === null) continue;
        const byId = wholes.get(document.analysis) ?? new Map(document.analysis.fundingItems.map((each) => [each.id, each]));
        wholes.set(document.analysis, byId);
        const whole = byId.get(item.partOf);
        if (whole && there.has(whole)) wholeOf.set(item, whole);
      }
    }
    const items = sums.map((sum) => sum.map(({ item }) => item));
    return addUp(items, (item) => wholeOf.get(item));
  }

  /** The sums that are shown, each with all that tell it: the first one stands for it. */
  sums(): readonly Sum<Told>[] {
    const { sums } = this.all();
    if (!this.words.length) return sums;
    return sums.filter((sum) => sum.some(({ item, document }) => matchesFilter(item, document.uri.path, this.words)));
  }

  private all(): Known {
    const documents = this.documents.list();
    const { known } = this;
    if (known && known.documents.length === documents.length && documents.every((each, k) => each === known.documents[k])) return known;
    const groups = groupRepeats(documents.map(({ analysis }) => ({ ...analysis, fundingItems: this.of(analysis).items })));
    const sums = groups.map((group) => group.map(({ document, item }) => ({ document: documents[document]!, item })));
    const sumOf = new Map(sums.flatMap((sum) => sum.map(({ item }) => [item, sum] as const)));
    this.known = { documents, sums, sumOf };
    return this.known;
  }
}
