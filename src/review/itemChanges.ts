import type { DateValue, MoneyAnnotation, Stage } from '../core/model';
import { type Anchor, anchorAt } from './anchor';
import type { DecidedParty, ItemContent, ItemDecision } from './decision';

/** A field of a funding item that a person can set; null and the empty list clear it. */
export type FieldChange =
  | { readonly field: 'funders' | 'recipients'; readonly value: readonly DecidedParty[] }
  | { readonly field: 'purpose' | 'programme'; readonly value: Anchor | null }
  | { readonly field: 'date' | 'period'; readonly value: DateValue | null }
  | { readonly field: 'stage'; readonly value: Stage };

/** The decision with a field set: what a person has set is accepted. */
export function withField(decision: ItemDecision, { field, value }: FieldChange): ItemDecision {
  const verdict = decision.verdict === 'added' ? 'added' : 'accepted';
  return { ...decision, verdict, content: { ...decision.content, [field]: value } };
}

/** One item of several: the first one's fields, what it leaves open from the others, and the sums of all. */
export function mergedItems([first, ...others]: readonly ItemDecision[]): ItemDecision {
  const sums = [first, ...others].flatMap((each) => each.sums).sort((a, b) => a.start - b.start);
  return { ...first, verdict: 'accepted', sums, content: others.reduce((content, each) => filled(content, each.content), first.content) };
}

function filled(content: ItemContent, other: ItemContent): ItemContent {
  return {
    ...content,
    funders: content.funders.length ? content.funders : other.funders,
    recipients: content.recipients.length ? content.recipients : other.recipients,
    programme: content.programme ?? other.programme,
    purpose: content.purpose ?? other.purpose,
    date: content.date ?? other.date,
    period: content.period ?? other.period,
  };
}

/**
 * Two items of one: some of its sums become an item of their own with the same fields.
 *
 * @param id of the new item's decision
 * @param isOther whether a sum goes to the new item; neither item may be left without one
 */
export function splitItem(decision: ItemDecision, id: string, isOther: (sum: Anchor) => boolean): [ItemDecision, ItemDecision] {
  const other = decision.sums.filter(isOther);
  const own = decision.sums.filter((sum) => !isOther(sum));
  return [
    { ...decision, verdict: 'accepted', sums: own },
    { ...decision, id, verdict: 'added', sums: other },
  ];
}

/** A new item of sums that tell of the same money; nothing but the amount is known of it yet. */
export function newItem(id: string, text: string, sums: readonly MoneyAnnotation[]): ItemDecision {
  const nothing = { funders: [], recipients: [], programme: null, purpose: null, date: null, period: null } as const;
  return {
    kind: 'item',
    id,
    verdict: 'added',
    sums: sums.map((sum) => anchorAt(text, sum)),
    content: { amount: sums[0].value, ...nothing, stage: 'announced', distribution: 'total' },
  };
}
