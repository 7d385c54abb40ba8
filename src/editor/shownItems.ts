import type { Uri } from 'vscode';
import { groupRepeats, type Told } from '../core/funding/repeats';
import { addUp, type Totals } from '../core/funding/totals';
import type { Analysis, FundingItem } from '../core/model';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import type { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';

/** The items of a document that the sidebar shows, and how many it does not. */
export interface Shown {
  readonly items: readonly FundingItem[];
  /** how many the settings leave out */
  readonly hidden: number;
}

/** An analysed document. */
interface Read {
  readonly uri: Uri;
  readonly reading: { readonly text: string; readonly analysis: Analysis };
}

/** Where else a sum is told. */
export interface Elsewhere extends Read {
  readonly item: FundingItem;
}

/** Which funding items of the open documents are shown, which of them tell of the same sum, and what they come to. */
export class ShownItems extends Disposable {
  private known: { readonly read: readonly Read[]; readonly groups: readonly (readonly Told[])[] } | undefined;
  private shown = new WeakMap<Analysis, Shown>();

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super();
    this.register(
      settings.onDidChange(['items.minimumConfidence', 'items.show'], () => {
        this.shown = new WeakMap();
        this.known = undefined;
      }),
    );
  }

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

  /** The other open documents that tell of the same sum, in the order of their tabs. */
  elsewhere(analysis: Analysis, item: FundingItem): readonly Elsewhere[] {
    const { read, groups } = this.groups();
    const group = groups.find((told) => told.some((each) => each.item === item && read[each.document]?.reading.analysis === analysis));
    return (group ?? []).filter((each) => each.item !== item).map((each) => ({ ...read[each.document]!, item: each.item }));
  }

  /** What the items of one document come to. */
  totalOf(analysis: Analysis): Totals {
    const { items } = this.of(analysis);
    return addUp(
      items.map((item) => [item]),
      wholesIn([analysis]),
    );
  }

  /** What those of all open documents come to: a sum that several of them tell counts once. */
  totalOfAll(): Totals {
    const { read, groups } = this.groups();
    return addUp(
      groups.map((group) => group.map(({ item }) => item)),
      wholesIn(read.map(({ reading }) => reading.analysis)),
    );
  }

  private groups() {
    const read = this.documents.list().flatMap((document): Read[] => {
      const { text = '', analysis = null } = this.analyses.latest(document) ?? {};
      return analysis ? [{ uri: document.uri, reading: { text, analysis } }] : [];
    });
    const { known } = this;
    const isSame = (each: Read, k: number) => each.reading.analysis === known?.read[k]?.reading.analysis;
    if (known && known.read.length === read.length && read.every(isSame)) return known;
    const groups = groupRepeats(read.map(({ reading: { analysis } }) => ({ ...analysis, fundingItems: this.of(analysis).items })));
    this.known = { read, groups };
    return this.known;
  }
}

function wholesIn(analyses: readonly Analysis[]): (item: FundingItem) => FundingItem | undefined {
  const wholes = new Map<FundingItem, FundingItem>();
  for (const { fundingItems } of analyses) {
    const byId = new Map(fundingItems.map((item) => [item.id, item]));
    for (const item of fundingItems) {
      const whole = item.partOf === null ? undefined : byId.get(item.partOf);
      if (whole) wholes.set(item, whole);
    }
  }
  return (item) => wholes.get(item);
}
