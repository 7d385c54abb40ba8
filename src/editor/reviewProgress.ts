import type { Decision } from '../review/decision';
import type { Reading } from './analyses';
import { numberText } from './counts';
import { t } from './localise';
import type { ReviewOf } from './reviewSteps';

/** How much of a document a person has decided, in mentions, funding items or both. */
export interface ReviewProgress {
  readonly decided: number;
  readonly all: number;
}

/** @param decisions all decisions on the document: what is rejected is no mention or item any more, and was decided */
export function reviewProgress({ analysis, review }: Reading, decisions: readonly Decision[], of: ReviewOf = 'mentions'): ReviewProgress {
  const mentions = of === 'items' ? [] : (analysis?.annotations ?? []);
  const items = of === 'mentions' ? [] : (analysis?.fundingItems ?? []);
  const stale = new Set(review?.result.stale);
  const isCounted = (kind: Decision['kind']) => of === 'both' || (of === 'items') === (kind === 'item');
  const rejected = decisions.filter((each) => isCounted(each.kind) && each.verdict === 'rejected' && !stale.has(each)).length;
  const all = mentions.length + items.length;
  const open = [...mentions, ...items].filter((each) => each.review === 'suggested').length;
  return { decided: all - open + rejected, all: all + rejected };
}

/** `6 of 15 decided` */
export function progressText({ decided, all }: ReviewProgress): string {
  return t('{decided} of {all} decided', { decided: numberText(decided), all: numberText(all) });
}
