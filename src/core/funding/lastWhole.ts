import type { Draft } from './draft';
import { fits } from './sizes';

/** How many drafts after a whole may be its parts. */
export const MOST_PARTS = 60;

/** The last draft before `i` that is no part itself, but of what it is drawn from, and large enough; or -1. */
export function lastWhole(drafts: readonly Draft[], wholes: Int32Array, i: number): number {
  let further = -1;
  for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS; j--) {
    const whole = drafts[j];
    if (further >= 0 && drafts[i].block - whole.block > NEAR) return further;
    const direction = sameDirection(drafts[i], whole) || (drafts[i].part === 'of-last-whole' && whole.act !== 'ask' && whole.act !== 'cut');
    if (isOutermost(drafts, wholes, j) && fits(drafts[i], whole) && whole.distribution === 'total' && direction) {
      const isFurther = whole.fresh && whole.block === drafts[i].block && drafts[i].part === 'of-last-whole';
      if (!isFurther) return j;
      if (further < 0) further = j; // `£20m … a further £9m goes to X and the remaining £5m to Y`
    }
  }
  return further;
}

/** How many blocks before a further sum the one may stand that both are parts of. */
const NEAR = 2;

/** Whether money that is paid stands beside money that is paid, and not beside what is asked for, spent or cut. */
export function sameDirection(part: Draft, whole: Draft): boolean {
  if (part.act === 'spend' || whole.act === 'spend' || whole.act === 'cut') return false;
  return part.act === 'ask' || whole.act !== 'ask';
}

/** Whether draft `j` may have parts told of behind it: it is no part itself, no comparison, nor what others are drawn from. */
export function isOutermost(drafts: readonly Draft[], wholes: Int32Array, j: number): boolean {
  if (isEnvelope(drafts[j]) || drafts[j].compared) return false;
  return wholes[j] < 0 || isEnvelope(drafts[wholes[j]]);
}

/** Whether it is only told as what the sums before it come from, or come to: what follows is told of these. */
export function isEnvelope(draft: Draft): boolean {
  return isSource(draft) || draft.part === 'whole-of-last' || draft.part === 'total-of-previous';
}

/** Whether what was told before is drawn from it. */
export function isSource({ part }: Draft): boolean {
  return part === 'source-of-last' || part === 'source-of-pot';
}
