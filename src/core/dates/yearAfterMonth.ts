import { isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isCountedNoun } from './countedNouns';
import { digitCount, digitsAt, goesOn, hasMark, isAttached, type Passage } from './passage';
import { fullYear } from './twoDigitYears';

const OF = wordSet('of');

export interface YearNumber {
  readonly year: number;
  readonly next: number;
}

/** The year after a month: `2024`, `, 2024`, `of 2024`, `'24`. */
export function readYearAfterMonth(p: Passage, i: number): YearNumber | undefined {
  if (!goesOn(p, i)) return undefined;
  const linked = hasMark(p, i, ',') || OF.has(p.tokens, i);
  const at = linked ? i + 1 : i;
  if (!goesOn(p, at)) return undefined;
  if (digitCount(p, at) === 4) {
    const year = digitsAt(p, at);
    return year >= 1000 && year < 2200 && !(year % 1000 === 0 && isCountedNoun(p, at + 1)) ? { year, next: at + 1 } : undefined;
  }
  const quoted = isMark(p.tokens, at, "'") && isAttached(p, at + 1) && digitCount(p, at + 1) === 2;
  return quoted && !isAttached(p, at + 2) ? { year: fullYear(digitsAt(p, at + 1)), next: at + 2 } : undefined;
}

/** The two digits of `5 Sep 17`: not those of `5 Sep 17 trusts` or `5 Sep 10:30`. */
export function readShortYear(p: Passage, i: number, separated: boolean): YearNumber | undefined {
  const at = separated && isAttached(p, i) ? i + 1 : i;
  if (!goesOn(p, at) || digitCount(p, at) !== 2) return undefined;
  if (goesOn(p, at + 1) && !canFollow(p, at + 1)) return undefined;
  return { year: fullYear(digitsAt(p, at)), next: at + 1 };
}

/** Whether token `i` leaves the two digits before it a year: no noun that they count, no minutes, no decimals. */
function canFollow(p: Passage, i: number): boolean {
  const kind = p.tokens.kind[i];
  if (kind === Kind.Lower || kind === Kind.Number || kind === Kind.Currency || isMark(p.tokens, i, '%')) return false;
  if (!isAttached(p, i)) return true;
  return !isMark(p.tokens, i, ':') && !(isAttached(p, i + 1) && p.tokens.kind[i + 1] === Kind.Number);
}
