import { isMark, Kind } from '../text/tokens';
import { digitCount, goesOn, isAttached, type Passage } from './passage';
import { wordSet } from './wordSet';

const AT = wordSet('at');
const AM = wordSet('am pm');

/** Whether a clock time follows at token `i`, as in the stamp of a comment: `5th Sep 7:42 pm`, `5 Sep, 09.30`, `5 Sep at 7pm`. */
export function isStamp(p: Passage, i: number): boolean {
  if (!goesOn(p, i)) return false;
  const at = isMark(p.tokens, i, ',') || AT.has(p.tokens, i) ? i + 1 : i;
  const count = goesOn(p, at) ? digitCount(p, at) : 0;
  if (count === 0 || count > 2) return false;
  if (at + 1 < p.end && AM.has(p.tokens, at + 1)) return true;
  const separated = isAttached(p, at + 1) && (isMark(p.tokens, at + 1, ':') || isMark(p.tokens, at + 1, '.'));
  return separated && isAttached(p, at + 2) && p.tokens.kind[at + 2] === Kind.Number && digitCount(p, at + 2) === 2;
}
