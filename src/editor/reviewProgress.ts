import type { Decision } from '../review/decision';
import type { Reading } from './analyses';
import { numberText } from './counts';
import { t } from './localise';

/** How much of a document a person has decided, in mentions. */
export interface ReviewProgress {
  readonly decided: number;
  readonly all: number;
}

/** @param decisions all decisions on the document: what is rejected is no mention any more, and was decided */
export function reviewProgress({ analysis, review }: Reading, decisions: readonly Decision[]): ReviewProgress {
  const mentions = analysis?.annotations ?? [];
  const stale = review?.result.stale ?? [];
  const rejected = decisions.filter((each) => each.kind === 'mention' && each.verdict === 'rejected' && !stale.includes(each)).length;
  const open = mentions.filter((each) => each.review === 'suggested').length;
  return { decided: mentions.length - open + rejected, all: mentions.length + rejected };
}

/** `6 of 15 decided` */
export function progressText({ decided, all }: ReviewProgress): string {
  return t('{decided} of {all} decided', { decided: numberText(decided), all: numberText(all) });
}
