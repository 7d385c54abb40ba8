import { isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { YearLike } from './mentions';
import { goesOn, hasMark, isAttached, type Passage, type Reading } from './passage';
import { readYearNumber, YEAR_KINDS } from './years';

/** Short names of the fiscal year, which also take a year of two digits: `FY25`. */
const SHORT_NAMES = wordSet('FY FYs');

const FISCAL = wordSet('fiscal');

/** Reads a year that is named before its number: `FY25`, `FY2024/25`, `fiscal 2025`, `financial year 2025 to 2026`, `academic year 2023/24`. */
export function readNamedYear(p: Passage, i: number): Reading<YearLike> | undefined {
  if (SHORT_NAMES.has(p.tokens, i)) return p.tokens.kind[i] === Kind.Lower ? undefined : readYearNumber(p, i + 1, 'fiscal', true);
  const named = YEAR_KINDS.match(p.tokens, i, p.end);
  if (named) return readYearNumber(p, afterCode(p, named.next), named.value, false);
  const fiscal = FISCAL.has(p.tokens, i) && goesOn(p, i + 1) && !isAttached(p, i + 1);
  return fiscal ? readYearNumber(p, i + 1, 'fiscal', false) : undefined;
}

/** The token after `(FY)`, or `i`. */
function afterCode(p: Passage, i: number): number {
  return hasMark(p, i, '(') && goesOn(p, i + 2) && SHORT_NAMES.has(p.tokens, i + 1) && isMark(p.tokens, i + 2, ')') ? i + 3 : i;
}
