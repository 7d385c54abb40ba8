import { Gap, isCapitalised, isMark, Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';

/** `word` is spelled out, `short` an abbreviation of two letters and more, `letter` a single letter. */
type Form = 'word' | 'short' | 'letter';

interface MagnitudeWord {
  readonly power: number;
  readonly form: Form;
}

const SPELLINGS: readonly (readonly [power: number, form: Form, spellings: string])[] = [
  [2, 'word', 'hundred'],
  [3, 'word', 'thousand thousands'],
  [5, 'word', 'lakh lakhs lac lacs'],
  [6, 'word', 'million millions milion millon'],
  [7, 'word', 'crore crores'],
  [9, 'word', 'billion billions milliard milliards'],
  [12, 'word', 'trillion trillions'],
  [15, 'word', 'quadrillion quadrillions'],
  [6, 'short', 'mn mln mil mio mm'],
  [9, 'short', 'bn bln bil mrd'],
  [12, 'short', 'tn trn tln'],
  [3, 'letter', 'k'],
  [6, 'letter', 'm'],
  [9, 'letter', 'b'],
];

/** Words and letters for powers of ten. */
export const MAGNITUDES = new WordTable<MagnitudeWord>(
  SPELLINGS.flatMap(([power, form, spellings]) => spellings.split(' ').map((spelling) => [spelling, { power, form }] as const)),
);

/** A magnitude found: its power of ten, and the token after it. */
export interface Magnitude {
  readonly power: number;
  readonly next: number;
}

/**
 * Reads the magnitude after a number: `million`, `-million`, `bn`, `k`, also two words (`hundred thousand`, `lakh crore`).
 * Short scale throughout (billion = 10^9). A letter must stand close to the number, or be followed by nothing that could make
 * it an initial.
 *
 * @param i the token after the number
 * @param limit the token that the magnitude may not reach
 */
export function readMagnitude(tokens: Tokens, i: number, limit: number): Magnitude | undefined {
  const hyphenated = i + 1 < limit && isHyphen(tokens, i);
  const at = hyphenated ? i + 1 : i;
  if (at >= limit || tokens.gap[at] > Gap.Line || (hyphenated && tokens.gap[at] !== Gap.None && tokens.gap[at] !== Gap.Line))
    return undefined;
  const word = MAGNITUDES.get(tokens, at);
  if (word === undefined) return undefined;
  if (word.form === 'letter' && (hyphenated || !letterStands(tokens, at, limit))) return undefined;
  if (word.form !== 'word') return { power: word.power, next: at + 1 };
  const second = readSpelledMagnitude(tokens, at + 1, limit);
  return second ? { power: word.power + second.power, next: second.next } : { power: word.power, next: at + 1 };
}

/** Reads a magnitude that is spelled out: `million`, `-million`. */
export function readSpelledMagnitude(tokens: Tokens, i: number, limit: number): Magnitude | undefined {
  const hyphenated = i + 1 < limit && isHyphen(tokens, i) && tokens.gap[i + 1] === Gap.None;
  const at = hyphenated ? i + 1 : i;
  if (at >= limit || tokens.gap[at] > Gap.Line) return undefined;
  const word = MAGNITUDES.get(tokens, at);
  return word?.form === 'word' ? { power: word.power, next: at + 1 } : undefined;
}

function isHyphen(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '-') && tokens.gap[i] === Gap.None && tokens.end[i] - tokens.start[i] === 1;
}

/** Whether a letter can be a magnitude: `5m`, `5M`, `5 m`, `5 M€`; not an initial as in `5 M. Smith`. */
function letterStands(tokens: Tokens, at: number, limit: number): boolean {
  const last = at + 1 >= limit;

  if (tokens.gap[at] === Gap.None) return true;
  if (!last && tokens.gap[at + 1] === Gap.None && tokens.kind[at + 1] === Kind.Currency) return true;
  if (tokens.kind[at] === Kind.Lower) return tokens.text[tokens.start[at]] !== 'b';
  return tokens.text[tokens.start[at]] === 'M' && (last || !(isCapitalised(tokens, at + 1) || isMark(tokens, at + 1, '.')));
}
