import { folded } from '../text/folding';
import { Gap, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { ofCode, ofFamily, type Unit } from './families';

/** Signs of one character. */
const SIGNS: Readonly<Record<string, Unit>> = {
  '£': ofCode('GBP'),
  '\uffe1': ofCode('GBP'),
  '€': ofCode('EUR'),
  $: ofFamily('dollar'),
  '\uff04': ofFamily('dollar'),
  '\ufe69': ofFamily('dollar'),
  '¢': ofFamily('cent', -2),
  '\uffe0': ofFamily('cent', -2),
  '¥': ofCode('JPY'),
  '\uffe5': ofCode('JPY'),
  '₹': ofCode('INR'),
  '₨': ofFamily('rupee'),
  '₩': ofCode('KRW'),
  '\uffe6': ofCode('KRW'),
  '₪': ofCode('ILS'),
  '₺': ofCode('TRY'),
  '₴': ofCode('UAH'),
  '₦': ofCode('NGN'),
  '₱': ofCode('PHP'),
  '฿': ofCode('THB'),
  '₽': ofCode('RUB'),
  '₫': ofCode('VND'),
  '₡': ofCode('CRC'),
  '₲': ofCode('PYG'),
  '₵': ofCode('GHS'),
  '₸': ofCode('KZT'),
  '₼': ofCode('AZN'),
  '₾': ofCode('GEL'),
  '₭': ofCode('LAK'),
  '₮': ofCode('MNT'),
  '៛': ofCode('KHR'),
  '৳': ofCode('BDT'),
  '֏': ofCode('AMD'),
  '؋': ofCode('AFN'),
};

const SIGN_UNITS: ReadonlyMap<number, Unit> = new Map(Object.entries(SIGNS).map(([sign, unit]) => [sign.charCodeAt(0), unit]));

/** Letters that stand directly before a sign and tell which of its currencies it is: `A$`, `CN¥`. */
const LETTERS_BEFORE_SIGN: readonly (readonly [sign: string, rows: Readonly<Record<string, string>>])[] = [
  [
    '$',
    {
      US: 'USD',
      us: 'USD',
      U: 'USD',
      A: 'AUD',
      AU: 'AUD',
      AUS: 'AUD',
      Aus: 'AUD',
      Au: 'AUD',
      C: 'CAD',
      CA: 'CAD',
      CAN: 'CAD',
      Can: 'CAD',
      CDN: 'CAD',
      Cdn: 'CAD',
      NZ: 'NZD',
      nz: 'NZD',
      HK: 'HKD',
      hk: 'HKD',
      S: 'SGD',
      SG: 'SGD',
      NT: 'TWD',
      R: 'BRL',
      MX: 'MXN',
      Mex: 'MXN',
      MOP: 'MOP',
      AR: 'ARS',
      CL: 'CLP',
      COL: 'COP',
      J: 'JMD',
      TT: 'TTD',
      Bds: 'BBD',
      BDS: 'BBD',
      EC: 'XCD',
      BZ: 'BZD',
      B: 'BND',
      FJ: 'FJD',
      GY: 'GYD',
      N: 'NAD',
      SI: 'SBD',
      WS: 'WST',
      Z: 'ZWL',
    },
  ],
  ['¥', { CN: 'CNY', RMB: 'CNY', JP: 'JPY' }],
  ['£', { E: 'EGP', LE: 'EGP', LL: 'LBP', IR: 'IEP', UK: 'GBP' }],
];

/** By sign, then by the letters as they are written: case counts. */
const LETTERED: ReadonlyMap<number, ReadonlyMap<string, Unit>> = new Map(
  LETTERS_BEFORE_SIGN.map(([sign, rows]) => [
    sign.charCodeAt(0),
    new Map(Object.entries(rows).map(([letters, code]) => [letters, ofCode(code)])),
  ]),
);
const LONGEST_LETTERS = 3;

/** Whether token `i` is the `US` of a `US$`: a word that touches a sign; not the `S` of `U.S$`, which is not all of it. */
export function isLettered(tokens: Tokens, i: number, limit: number): boolean {
  if (!isWord(tokens, i) || i + 1 >= limit || tokens.kind[i + 1] !== Kind.Currency || tokens.gap[i + 1] !== Gap.None) return false;
  return !isDottedUs(tokens, i - 2, i, 0);
}

/** A sign, with the letters that belong to it. */
export interface Sign {
  readonly unit: Unit;
  readonly firstToken: number;
}

/**
 * The currency sign at token `i`, with the letters before it.
 *
 * @param floor the first token that may belong to the sign
 */
export function currencySignAt(tokens: Tokens, i: number, floor: number): Sign | undefined {
  if (tokens.kind[i] !== Kind.Currency) return undefined;
  const unit = SIGN_UNITS.get(tokens.hash[i]);
  if (unit === undefined) return undefined;
  const letters = i > floor ? lettersBefore(tokens, i, floor) : undefined;
  return letters ?? { unit, firstToken: i };
}

function lettersBefore(tokens: Tokens, i: number, floor: number): Sign | undefined {
  const rows = LETTERED.get(tokens.hash[i]);
  const before = i - 1;
  if (rows === undefined || tokens.gap[i] > Gap.Space) return undefined;
  if (isMark(tokens, before, '.')) return isDottedUs(tokens, before - 3, before, floor) ? dottedUs(tokens, i, before - 3) : undefined;
  if (isDottedUs(tokens, before - 2, before, floor)) return dottedUs(tokens, i, before - 2);
  const length = tokens.end[before] - tokens.start[before];
  if (length > LONGEST_LETTERS || tokens.kind[before] > Kind.Mixed) return undefined;
  // letters apart from the sign have capitals
  if (tokens.gap[i] !== Gap.None && tokens.kind[before] !== Kind.Upper) return undefined;
  const unit = rows.get(tokens.text.slice(tokens.start[before], tokens.end[before]));
  if (unit === undefined) return undefined;
  if (tokens.gap[i] === Gap.None) return { unit, firstToken: before };
  return APART.has(unit.code ?? '') && length === 2 ? { unit, firstToken: i } : undefined;
}

/** The dollars whose letters, apart from the sign, name their country and nothing else: `NZ $5m`. */
const APART: ReadonlySet<string> = new Set(['USD', 'NZD', 'HKD']);

function dottedUs(tokens: Tokens, sign: number, first: number): Sign {
  return { unit: ofCode('USD'), firstToken: tokens.gap[sign] === Gap.None ? first : sign };
}

/** The unit of a sign with its letters between it and the number, as Australian papers write it: `$US5m`, `$A5m`. */
export function lettersAfterSign(tokens: Tokens, sign: number, limit: number): Unit | undefined {
  const at = sign + 1;
  if (at + 1 >= limit || !isWord(tokens, at) || tokens.gap[at] !== Gap.None || tokens.end[at] - tokens.start[at] > LONGEST_LETTERS)
    return undefined;
  if (tokens.kind[at + 1] !== Kind.Number || tokens.gap[at + 1] !== Gap.None) return undefined;
  return LETTERED.get(tokens.hash[sign])?.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** of `U.S` and `U.S.` */
const DOTTED_LENGTHS = new Set([3, 4]);

/** `U.S. $5m`, `U.S.$5m`, `U.S $5m`: tokens `first` to `last`. */
function isDottedUs(tokens: Tokens, first: number, last: number, floor: number): boolean {
  if (first < floor || !DOTTED_LENGTHS.has(tokens.end[last] - tokens.start[first])) return false;
  const written = tokens.text.slice(tokens.start[first], tokens.end[last]);
  return written === 'U.S.' || written === 'U.S';
}

/**
 * A currency written in letters that is neither a code nor a name: `Rs`, `kr`, `zł`. `before` and `after` tell where it may
 * stand; `doubtful` ones count only with a magnitude or grouped digits (`R500 million`).
 */
export interface LetterSign {
  readonly unit: Unit;
  readonly before: boolean;
  readonly after: boolean;
  readonly doubtful: boolean;
}

const LETTER_SIGNS: readonly (readonly [written: string, unit: Unit, place: 'before' | 'after' | 'both', doubtful?: 'doubtful'])[] = [
  ['Rs', ofFamily('rupee'), 'both'],
  ['kr', ofFamily('krone'), 'both'],
  ['Kr', ofFamily('krone'), 'before'],
  ['zł', ofCode('PLN'), 'both'],
  ['zl', ofCode('PLN'), 'after', 'doubtful'],
  ['Kč', ofCode('CZK'), 'both'],
  ['Ft', ofCode('HUF'), 'after', 'doubtful'],
  ['лв', ofCode('BGN'), 'after'],
  ['грн', ofCode('UAH'), 'after'],
  ['руб', ofCode('RUB'), 'after'],
  ['元', ofCode('CNY'), 'after'],
  ['円', ofCode('JPY'), 'after'],
  ['R', ofCode('ZAR'), 'before', 'doubtful'],
  ['RM', ofCode('MYR'), 'both', 'doubtful'],
  ['Rp', ofCode('IDR'), 'before', 'doubtful'],
  ['SFr', ofCode('CHF'), 'before'],
  ['KSh', ofCode('KES'), 'before'],
  ['Ksh', ofCode('KES'), 'before'],
  ['KShs', ofCode('KES'), 'before'],
  ['TSh', ofCode('TZS'), 'before'],
  ['USh', ofCode('UGX'), 'before'],
  ['Tk', ofCode('BDT'), 'before', 'doubtful'],
  ['DM', ofCode('DEM'), 'before', 'doubtful'],
];

/** Keyed by the folded word; the written forms differ in case. */
export const LETTER_SIGN_WORDS = new WordTable<true>(
  [...new Set(LETTER_SIGNS.map(([written]) => folded(written)))].map((word) => [word, true]),
);
const BY_WRITTEN: ReadonlyMap<string, LetterSign> = new Map(
  LETTER_SIGNS.map(([written, unit, place, doubtful]) => [
    written,
    { unit, before: place !== 'after', after: place !== 'before', doubtful: doubtful !== undefined },
  ]),
);

/** All spellings of letter signs, as written. */
export const LETTER_SIGN_SPELLINGS: readonly string[] = [...BY_WRITTEN.keys()];

/** The letters of {@link LetterSign} at token `i`; case counts. */
export function letterSignAt(tokens: Tokens, i: number): LetterSign | undefined {
  if (!LETTER_SIGN_WORDS.has(tokens, i)) return undefined;
  return BY_WRITTEN.get(tokens.text.slice(tokens.start[i], tokens.end[i]));
}
