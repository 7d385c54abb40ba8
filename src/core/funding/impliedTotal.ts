import type { FundingItem, MoneyValue, Party, Span } from '../model';
import { readCardinal } from '../numbers/cardinals';
import type { Tokens } from '../text/tokens';
import { tokenAt } from './tokenAt';

/** Tokens of the longest number before a noun: `one hundred and twenty`. */
const LONGEST_NUMBER = 6;
/** More recipients than any sum has; and years, which stand before nouns too. */
const MOST = 100_000;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/**
 * What a sum for each recipient comes to in all: £30m for `£2m each to 15 networks`. The text does not say it: it is implied.
 *
 * @param item as far as it is read
 * @returns null where the sum is none for each, has no amount, or the number of those who get it (or of those who give it, where
 *   nobody is told to get it) is not told
 */
export function impliedTotal(
  { amount, distribution, recipients, funders }: Pick<FundingItem, 'amount' | 'distribution' | 'recipients' | 'funders'>,
  tokens: Tokens,
): MoneyValue | null {
  if (distribution !== 'each' || (amount.per !== null && amount.per !== 'each') || amount.qualifier === 'vague') return null;
  const count = countOf(recipients.length > 0 ? recipients : funders, tokens);
  if (count < 2) return null;
  const times = (value: number | null) => (value === null ? null : multiplied(value, count));
  return { ...amount, amount: times(amount.amount), min: times(amount.min), max: times(amount.max), per: null };
}

/** How many a list of parties is; 0 where one of them is a group of unknown size. */
function countOf(parties: readonly Party[], tokens: Tokens): number {
  let count = 0;
  for (const { organisation, span } of parties) {
    const size = organisation === null ? sizeOf(span, tokens) : 1;
    if (size === 0) return 0;
    count += size;
  }
  return count;
}

/** The number that a group is told with: 15 for `15 networks`; 0 without one. */
function sizeOf({ start, end }: Span, tokens: Tokens): number {
  const first = tokenAt(tokens, start);
  for (let i = Math.max(0, first - LONGEST_NUMBER); i < tokens.count && tokens.start[i] < end; i++) {
    const number = readCardinal(tokens, i, tokens.count);
    if (number === undefined || number.next < first || tokens.start[number.next] >= end) continue;
    const isYear = number.next === i + 1 && number.value >= FIRST_YEAR && number.value <= LAST_YEAR;
    return isYear || number.value > MOST ? 0 : number.value;
  }
  return 0;
}

/** A sum of hundredths times a whole number, without the errors of binary fractions. */
function multiplied(value: number, count: number): number {
  const hundredths = Math.round(value * 100);
  return Number.isSafeInteger(hundredths * count) ? (hundredths * count) / 100 : value * count;
}
