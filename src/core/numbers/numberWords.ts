import { WordTable } from '../text/wordTable';

/**
 * What a number word does in a numeral:
 * `unit` fills the last digit (one to nine), `teen` the last two (ten to nineteen, and zero, which stands alone), `ten` the
 * one before the last (twenty to ninety), `hundred` multiplies what stands before it, `scale` closes a group of three.
 */
export type NumberWordRole = 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';

export interface NumberWord {
  readonly role: NumberWordRole;
  readonly value: number;
}

const ROLES: Readonly<Record<NumberWordRole, Readonly<Record<string, number>>>> = {
  unit: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  teen: {
    zero: 0,
    nought: 0,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  ten: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  hundred: { hundred: 100 },
  scale: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
};

/** The words that cardinal numbers are made of, short scale (billion = 10^9), with lakh and crore. */
export const NUMBER_WORDS = new WordTable<NumberWord>(
  Object.entries(ROLES).flatMap(([role, words]) =>
    Object.entries(words).map(([word, value]) => [word, { role: role as NumberWordRole, value }] as const),
  ),
);
