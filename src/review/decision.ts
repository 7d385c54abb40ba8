import type { DateValue, Distribution, MoneyValue, Stage } from '../core/model';
import type { Anchor } from './anchor';

/**
 * What a person has decided on a suggestion: that it is right (perhaps with another value), that it is wrong, or that something is
 * there which was not suggested.
 */
export type Verdict = 'accepted' | 'rejected' | 'added';

/** What a mention is: its type, and its value as the person has seen or set it. */
export type MentionContent =
  | { readonly type: 'money'; readonly value: MoneyValue }
  | { readonly type: 'date'; readonly value: DateValue }
  /** the organisation's full name */
  | { readonly type: 'organisation'; readonly value: { readonly name: string } };

/** A decision on one mention. */
export interface MentionDecision {
  readonly kind: 'mention';
  /** Unique among the decisions of a document; stays with the decision when it is changed. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly anchor: Anchor;
  readonly content: MentionContent;
}

/** A payer or recipient as a person has seen or set it; `anchor` is where the text says so, null where it does not. */
export interface DecidedParty {
  readonly name: string;
  readonly via: string | null;
  readonly anchor: Anchor | null;
}

/** All fields of a funding item, as the person has seen or set them. */
export interface ItemContent {
  readonly amount: MoneyValue;
  readonly funders: readonly DecidedParty[];
  readonly recipients: readonly DecidedParty[];
  readonly programme: Anchor | null;
  readonly purpose: Anchor | null;
  readonly date: DateValue | null;
  readonly period: DateValue | null;
  readonly stage: Stage;
  readonly distribution: Distribution;
}

/** A decision on one funding item. */
export interface ItemDecision {
  readonly kind: 'item';
  readonly id: string;
  readonly verdict: Verdict;
  /** The mentions of its sum, at least one, in reading order. Two items that are merged have those of both. */
  readonly sums: readonly Anchor[];
  readonly content: ItemContent;
}

export type Decision = MentionDecision | ItemDecision;

/** All anchors of a decision, the one that places it first. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  if (decision.kind === 'mention') return [decision.anchor];
  const { funders, recipients, programme, purpose } = decision.content;
  const fields = [...[...funders, ...recipients].map(({ anchor }) => anchor), programme, purpose];
  return [...decision.sums, ...fields.filter((anchor) => anchor !== null)];
}

/** Where a decision stands: what decisions are sorted by. */
export function placeOf(decision: Decision): Anchor {
  return decision.kind === 'mention' ? decision.anchor : decision.sums[0];
}
