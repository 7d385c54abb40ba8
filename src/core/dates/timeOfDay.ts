import { isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { digitCount, goesOn, isAttached, type Passage } from './passage';

const AT = wordSet('at');
const LONGEST_ZONE = 5;
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

/**
 * The token after the clock time and time zone that stand between a day and its year in the stamps of mail and log files:
 * `Thu Oct 26 11:00:09 EDT 2023`, with `i` at the hour; `i` itself where there are none.
 */
export function afterTimeStamp(p: Passage, i: number): number {
  if (!goesOn(p, i) || digitCount(p, i) !== 2 || !isClockPart(p, i + 1) || !isClockPart(p, i + 3)) return i;
  const zoned = goesOn(p, i + 5) && p.tokens.kind[i + 5] === Kind.Upper && p.tokens.end[i + 5] - p.tokens.start[i + 5] <= LONGEST_ZONE;
  return zoned ? i + 6 : i + 5;
}

/** `:09` */
function isClockPart(p: Passage, i: number): boolean {
  return isAttached(p, i) && isAttached(p, i + 1) && isMark(p.tokens, i, ':') && digitCount(p, i + 1) === 2;
}
