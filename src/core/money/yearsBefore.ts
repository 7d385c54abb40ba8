import { unitAt } from '../text/characters';
import { isMark, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { Scope } from './scope';

/** A number of four digits after one of them is a year. */
const YEAR_LEADS = wordSet(
  'in since by from during until till before after throughout year january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter',
);
const ONE = 0x31;
const TWO = 0x32;
const NINE = 0x39;
const ZERO = 0x30;

/** Whether the number at token `i` ends a year that the words before it make one: `since 2016`, `in 2023/24`, `by May 2025`. */
export function endsWithYear({ tokens, first }: Scope, i: number): boolean {
  const paired = i - 2 > first && (isMark(tokens, i - 1, '/') || isMark(tokens, i - 1, '-')) && isYear(tokens, i - 2);
  const year = paired ? i - 2 : i;
  return isYear(tokens, year) && year > first && YEAR_LEADS.has(tokens, year - 1);
}

/** 1900 to 2099 */
function isYear({ text, kind, start, end }: Tokens, i: number): boolean {
  if (kind[i] !== Kind.Number || end[i] - start[i] !== 4) return false;
  const [century, decade] = [unitAt(text, start[i]), unitAt(text, start[i] + 1)];
  return (century === ONE && decade === NINE) || (century === TWO && decade === ZERO);
}
