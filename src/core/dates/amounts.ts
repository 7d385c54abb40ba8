import { readCardinal } from '../numbers/cardinals';
import { PhraseTable } from '../text/phraseTable';
import { isMark, Kind, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isAttached, type Passage } from './passage';

const A = wordSet('a an');

/** What is added to a number or a unit, in quarters of it. */
export const FRACTIONS = new PhraseTable<number>([
  ['and a half', 2],
  ['-and-a-half', 2],
  ['and a quarter', 1],
  ['and three quarters', 3],
  ['and three-quarters', 3],
]);

/** A number of words or figures longer than this is no length of time. */
const LONGEST_NUMBER = 9;

/** An amount in quarters, so that halves stay whole numbers. */
export interface Amount {
  readonly quarters: number;
  readonly next: number;
}

/** A whole number, one with `and a half`, or a decimal number. */
export function readAmount(p: Passage, i: number): Amount | undefined {
  const from = i > p.first && A.has(p.tokens, i - 1) && p.tokens.kind[i] !== Kind.Number ? i - 1 : i;
  const limit = Math.min(p.end, i + LONGEST_NUMBER);
  const cardinal = readCardinal(p.tokens, i, limit) ?? (from < i ? readCardinal(p.tokens, from, limit) : undefined);
  if (cardinal === undefined) return readDecimal(p, i);
  if (cardinal.value === 0 || cardinal.value > 1e6 || cardinal.next <= i) return undefined;
  const fraction = FRACTIONS.match(p.tokens, cardinal.next, p.end);
  return { quarters: cardinal.value * 4 + (fraction?.value ?? 0), next: fraction?.next ?? cardinal.next };
}

/** `2.5`; other fractions than quarters are left unread. */
function readDecimal(p: Passage, i: number): Amount | undefined {
  if (p.tokens.kind[i] !== Kind.Number || !isAttached(p, i + 1) || !isMark(p.tokens, i + 1, '.') || !isAttached(p, i + 2)) return undefined;
  if (p.tokens.kind[i + 2] !== Kind.Number || p.tokens.end[i + 2] - p.tokens.start[i] > 8) return undefined;
  const quarters = Number(`${tokenText(p.tokens, i)}.${tokenText(p.tokens, i + 2)}`) * 4;
  return Number.isInteger(quarters) && quarters > 0 ? { quarters, next: i + 3 } : undefined;
}
