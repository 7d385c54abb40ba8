import type { Draft } from './draft';
import { fits } from './sizes';

/** How many drafts after a whole may be its parts. */
export const MOST_PARTS = 60;

/** The last draft before `i` that is no part itself and large enough, or -1. */
export function lastWhole(drafts: readonly Draft[], wholes: Int32Array, i: number): number {
  for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS; j--) {
    const whole = drafts[j];
    const direction = sameDirection(drafts[i], whole) || (drafts[i].part === 'of-last-whole' && whole.act !== 'ask' && whole.act !== 'cut');
    if (isOutermost(drafts, wholes, j) && fits(drafts[i], whole) && whole.distribution === 'total' && direction) return j;
  }
  return -1;
}

/** Whether money that is paid stands beside money that is paid, and not beside what is asked for, spent or cut. */
export function sameDirection(part: Draft, whole: Draft): boolean {
  if (part.act === 'spend' || whole.act === 'spend' || whole.act === 'cut') return false;
  return part.act === 'ask' || whole.act !== 'ask';
}

/** Whether draft `j` may have parts told of behind it: it is no part itself, no comparison, nor the fund that others are drawn from. */
export function isOutermost(drafts: readonly Draft[], wholes: Int32Array, j: number): boolean {
  return wholes[j] < 0 && drafts[j].part !== 'source-of-last' && !drafts[j].compared;
}
