import { isMark, Kind } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { isAttached, type Passage } from './passage';

interface MonthName {
  readonly month: number;
  readonly short: boolean;
  /** Whether the word is something else as well: a verb, a first name, a surname. */
  readonly ambiguous: boolean;
  /** Whether it is so without a capital too: `march`, and not `june`. */
  readonly otherWord: boolean;
}

const NAMES: readonly string[] = [
  'January jan',
  'February feb',
  'March! mar!',
  'April* apr',
  'May!',
  'June* jun',
  'July jul',
  'August! aug',
  'September sep sept',
  'October oct',
  'November nov',
  'December dec',
];

/** English month names and abbreviations. In the table above `!` marks a word that is something else as well, `*` a first name. */
export const MONTHS = new WordTable<MonthName>(
  NAMES.flatMap((row, index) =>
    row.split(' ').map((name, k) => {
      const word = name.replace(/[!*]/, '');
      const short = k > 0;
      return [word, { month: index + 1, short, ambiguous: word !== name || short, otherWord: name.endsWith('!') || short }] as const;
    }),
  ),
);

export interface MonthWord {
  readonly month: number;
  readonly short: boolean;
  /** Whether the word, as it is written, is something else as well. */
  readonly ambiguous: boolean;
  /** The token after the name and the full stop of an abbreviation. */
  readonly next: number;
  /** Whether it has no capital. */
  readonly lower: boolean;
}

/** Reads a month name at token `i`. A word that is another one without its capital must have it. */
export function readMonthName(p: Passage, i: number, lowerMay = false): MonthWord | undefined {
  if (i >= p.end) return undefined;
  const name = MONTHS.get(p.tokens, i);
  if (name === undefined) return undefined;
  const lower = p.tokens.kind[i] === Kind.Lower;
  if (lower && name.otherWord && !lowerMay) return undefined;
  const dotted = name.short && isAttached(p, i + 1) && isMark(p.tokens, i + 1, '.') && p.tokens.end[i + 1] - p.tokens.start[i + 1] === 1;
  const { month, short } = name;
  const ambiguous = lower ? name.otherWord : name.ambiguous;
  return { month, short, ambiguous, next: dotted ? i + 2 : i + 1, lower };
}
