import type { Analysis, Span } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import { itemsOf, mentionAt } from './mentions';

/** What a review walks through, and in which order. */
export type ReviewOf = 'mentions' | 'items' | 'both';
export type ReviewOrder = 'reading' | 'confidence';

/** A mention or a funding item that a review may stop at; the span is that of the mention, or of the item's sum. */
export interface ReviewStep extends Span {
  readonly kind: 'mention' | 'item';
  /** `Annotation.id` or `FundingItem.id`, which decisions may change: see `keyOf` */
  readonly id: string;
  /** 0 to 1 */
  readonly confidence: number;
  readonly isDecided: boolean;
}

/** The steps of a document in reading order, a sum before the item that it tells of. */
export function reviewSteps(analysis: Analysis, of: ReviewOf): readonly ReviewStep[] {
  const mentions = of === 'items' ? [] : analysis.annotations;
  const items = of === 'mentions' ? [] : analysis.fundingItems;
  const steps = [
    ...mentions.map((each): ReviewStep => stepOf('mention', each, each)),
    ...items.map((each): ReviewStep => stepOf('item', each, spanOfSum(each, analysis))),
  ];
  return steps.sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b));
}

type Reviewable = { readonly id: string; readonly confidence: number; readonly review: string };

function stepOf(kind: ReviewStep['kind'], { id, confidence, review }: Reviewable, { start, end }: Span): ReviewStep {
  return { kind, id, start, end, confidence, isDecided: review !== 'suggested' };
}

/** A name of a step that stays when others are decided. */
export function keyOf({ kind, start }: ReviewStep): string {
  return `${kind} ${start}`;
}

/** The step that a place in the text belongs to: a mention, or in a review of items the item that it tells of; undefined for none. */
export function stepAt(offset: number, steps: readonly ReviewStep[], analysis: Analysis, of: ReviewOf): ReviewStep | undefined {
  const mention = mentionAt(analysis.annotations, offset);
  if (!mention) return undefined;
  if (of !== 'items') return steps.find(({ kind, id }) => kind === 'mention' && id === mention.id);
  const told = itemsOf(mention, analysis).map(({ item }) => item.id);
  return steps.find(({ id }) => told.includes(id));
}

/** Where a review is: on a step, or somewhere in the text. */
export type Standing = ReviewStep | { readonly offset: number };

/**
 * The undecided step to go to next.
 *
 * @param from in reading order, the first one after that step, or at or after that place, and after the last one the first that was
 *   not visited
 * @param visited keys of steps; in the order of confidence they are passed over
 * @returns undefined where there is none
 */
export function nextStep(
  steps: readonly ReviewStep[],
  order: ReviewOrder,
  from: Standing,
  visited: ReadonlySet<string>,
): ReviewStep | undefined {
  const open = steps.filter(({ isDecided }) => !isDecided);
  const fresh = open.filter((step) => !visited.has(keyOf(step)));
  if (order === 'confidence') return [...fresh].sort((a, b) => a.confidence - b.confidence)[0];
  return open.find((step) => isAfter(step, from)) ?? fresh[0];
}

function isAfter(step: ReviewStep, from: Standing): boolean {
  if ('offset' in from) return step.start >= from.offset;
  return step.start > from.start || (step.start === from.start && rankOf(step) > rankOf(from));
}

function rankOf({ kind }: ReviewStep): number {
  return kind === 'mention' ? 0 : 1;
}
