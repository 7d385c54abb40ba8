import type { FundingItem, MoneyAnnotation, MoneyValue, Party, Review, Span } from '../core/model';
import type { DecidedMentions } from './decidedMentions';
import type { DecidedOrganisations } from './decidedOrganisations';
import type { DecidedParty, ItemDecision } from './decision';
import type { Conflict, Located } from './located';

/** An item before it has its number. */
interface Draft {
  readonly item: FundingItem;
  /** the suggested items that it stands for */
  readonly from: readonly string[];
  readonly decision: ItemDecision | null;
  readonly start: number;
}

/** The funding items that are there once decisions have been applied. */
export class DecidedItems {
  /** in reading order */
  readonly items: readonly FundingItem[];
  readonly decisionOf = new Map<string, ItemDecision>();
  readonly conflicts: Conflict[] = [];
  /** The sums that decisions speak for, by their `Annotation.id`s, those of rejected items among them. */
  readonly spokenFor = new Map<string, ItemDecision>();

  constructor(
    suggested: readonly FundingItem[],
    located: readonly Located<ItemDecision>[],
    private readonly mentions: DecidedMentions,
    private readonly organisations: DecidedOrganisations,
  ) {
    const { spokenFor } = this;
    const drafts: Draft[] = [];
    const current = suggested.map((item) => ({ item, sums: item.mentions.flatMap((id) => mentions.idOf(id) ?? []) }));
    const ownerOf = new Map(current.flatMap(({ item, sums }) => sums.map((id) => [id, item] as const)));
    for (const { decision, spans } of located) {
      const sums = decision.sums.flatMap((_, k) => this.sumAt(spans[k]) ?? []);
      const other = sums.map(({ id }) => spokenFor.get(id)).find((each) => each !== undefined);
      if (other) {
        this.conflicts.push({ span: spans.find((span) => span !== null) as Span, decisions: [other, decision] });
        continue;
      }
      for (const { id } of sums) spokenFor.set(id, decision);
      if (decision.verdict === 'rejected' || sums.length === 0) continue;
      const owners = [...new Set(sums.flatMap(({ id }) => ownerOf.get(id) ?? []))];
      drafts.push({
        item: this.itemOf(decision, spans, sums, owners[0]),
        from: owners.map(({ id }) => id),
        decision,
        start: sums[0].start,
      });
    }
    for (const { item, sums } of current) {
      const own = sums.filter((id) => !spokenFor.has(id));
      if (own.length > 0)
        drafts.push({
          item: { ...item, mentions: own, amount: this.amountOf(item, own) },
          from: [item.id],
          decision: null,
          start: mentions.get(own[0])?.start ?? 0,
        });
    }
    this.items = this.numbered(drafts);
  }

  private sumAt(span: Span | null): MoneyAnnotation | undefined {
    const annotation = span === null ? undefined : this.mentions.at(span);
    return annotation?.type === 'money' ? annotation : undefined;
  }

  /** A sum that a person has set is the item's, unless the item's stands there as well. */
  private amountOf({ amount }: FundingItem, sums: readonly string[]): MoneyValue {
    const told = sums.map((id) => this.mentions.get(id)).filter((each) => each?.type === 'money');
    if (told.some(({ value }) => value.amount === amount.amount && value.currency === amount.currency)) return amount;
    return told.find(({ review }) => review !== 'suggested')?.value ?? amount;
  }

  private itemOf(
    { verdict, content, sums: anchors }: ItemDecision,
    spans: readonly (Span | null)[],
    sums: readonly MoneyAnnotation[],
    base: FundingItem | undefined,
  ): FundingItem {
    const rest = spans.slice(anchors.length);
    const next = () => rest.shift() ?? null;
    const sum = { start: sums[0].start, end: sums[0].end };
    const partyOf = ({ name, via, anchor }: DecidedParty): Party => {
      const span = anchor === null ? null : next();
      return { organisation: this.organisations.find(name), name, via, span: span ?? sum };
    };
    const funders = content.funders.map(partyOf);
    const recipients = content.recipients.map(partyOf);
    const programme = content.programme && { text: content.programme.exact, span: next() };
    const purpose = content.purpose && { text: content.purpose.exact, span: next() };
    const review: Review = verdict === 'added' ? 'added' : 'accepted';
    return {
      id: '',
      amount: content.amount,
      mentions: sums.map(({ id }) => id),
      funders,
      recipients,
      programme: programme?.span ? { name: programme.text, ...programme.span } : null,
      purpose: purpose?.span ? { text: purpose.text, ...purpose.span } : null,
      places: base?.places ?? [],
      date: content.date,
      period: content.period,
      stage: content.stage,
      distribution: content.distribution,
      impliedTotal: base && base.distribution === content.distribution ? base.impliedTotal : null,
      partOf: base?.partOf ?? null,
      evidence: base?.evidence ?? spans.filter((span) => span !== null).sort((a, b) => a.start - b.start),
      confidence: base?.confidence ?? 1,
      review,
    };
  }

  /** Numbers the items in reading order, and lets parts point to their wholes again. */
  private numbered(drafts: Draft[]): FundingItem[] {
    drafts.sort((a, b) => a.start - b.start);
    const idNow = new Map(drafts.flatMap(({ from }, k) => from.map((id) => [id, `f${k + 1}`] as const)));
    return drafts.map(({ item, decision }, k) => {
      const id = `f${k + 1}`;
      if (decision) this.decisionOf.set(id, decision);
      const whole = item.partOf === null ? null : (idNow.get(item.partOf) ?? null);
      return { ...item, id, partOf: whole === id ? null : whole };
    });
  }
}
