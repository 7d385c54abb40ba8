import { unitAt } from '../text/characters';
import { Gap, isMark, Kind, type Tokens } from '../text/tokens';

/** A number written in digits: `digits` x 10^-`fraction`. */
export interface Numeral {
  /** Digits alone, without separators and without leading zeros (`0` for zero). */
  readonly digits: string;
  /** How many of them stand after the decimal point. */
  readonly fraction: number;
  /** Whether separators group the digits: `2,018`. */
  readonly grouped: boolean;
  /** The token after the numeral. */
  readonly next: number;
}

/** How a numeral may be written. */
export interface NumeralStyle {
  /** A plain space may group digits (`1 200 000`); a thin or non-breaking space always may. */
  readonly plainSpaces: boolean;
  /** A comma before one or two last digits is a decimal comma (`2,5`); else such a numeral is malformed. */
  readonly decimalComma: boolean;
}

/** More digits than any sum or count has; longer ones are identifiers. */
const MOST_DIGITS = 24;

/** Vulgar fractions and their digits after the point. */
const FRACTIONS: ReadonlyMap<number, string> = new Map([
  [0xbc, '25'],
  [0xbd, '5'],
  [0xbe, '75'],
]);

/**
 * Reads digits with their grouping and fraction: `2018`, `2,018`, `1 200 000`, `1'000`, `12,34,567`, `1.234.567`, `2.5`, `1½`.
 *
 * @param limit the token that the numeral may not reach
 * @returns undefined where token `i` is no digits, or the digits and separators are no well-formed number (`1.2.3`, `5,00,1`)
 */
export function readNumeral(tokens: Tokens, i: number, limit: number, style: NumeralStyle): Numeral | undefined {
  if (i >= limit || tokens.kind[i] !== Kind.Number || width(tokens, i) > MOST_DIGITS) return undefined;
  const grouping = readGroups(tokens, i, limit, style);
  if (grouping === undefined) return undefined;
  let { digits, next } = grouping;
  let fraction = '';
  if (next < limit && tokens.gap[next] === Gap.None && tokens.kind[next] === Kind.Symbol && FRACTIONS.has(tokens.hash[next])) {
    fraction = FRACTIONS.get(tokens.hash[next]) as string;
    next++;
  } else if (isSeparated(tokens, next, limit, '.')) {
    if (width(tokens, next + 1) > MOST_DIGITS) return undefined;
    fraction = text(tokens, next + 1);
    next += 2;
  } else if (style.decimalComma && grouping.mark !== ',' && isSeparated(tokens, next, limit, ',') && width(tokens, next + 1) <= 2) {
    fraction = text(tokens, next + 1);
    next += 2;
  }
  if (isSeparated(tokens, next, limit, '.') || isSeparated(tokens, next, limit, ',')) return undefined;
  digits = withoutLeadingZeros(digits + fraction);
  if (digits.length > MOST_DIGITS) return undefined;
  return { digits, fraction: fraction.length, grouped: grouping.grouped, next };
}

function withoutLeadingZeros(digits: string): string {
  let first = 0;
  while (first + 1 < digits.length && unitAt(digits, first) === 0x30) first++;
  return digits.slice(first);
}

/** The token after the longest run of digits and the separators between them: where to go on when a numeral is malformed. */
export function afterDigits(tokens: Tokens, i: number, limit: number): number {
  let at = i + 1;
  while (isSeparated(tokens, at, limit, '.') || isSeparated(tokens, at, limit, ',') || isSeparated(tokens, at, limit, "'")) at += 2;
  return at;
}

interface Groups {
  readonly digits: string;
  readonly grouped: boolean;
  /** The mark between the groups, if there is one. */
  readonly mark?: string;
  readonly next: number;
}

function readGroups(tokens: Tokens, i: number, limit: number, style: NumeralStyle): Groups | undefined {
  const first = width(tokens, i);
  if (first > 3) return { digits: text(tokens, i), grouped: false, next: i + 1 };
  if (isSeparated(tokens, i + 1, limit, ',')) return readMarkedGroups(tokens, i, limit, ',', style);
  if (isSeparated(tokens, i + 1, limit, "'")) return readMarkedGroups(tokens, i, limit, "'", style);
  if (isSeparated(tokens, i + 1, limit, '.') && width(tokens, i + 2) === 3 && goesOnAsGroups(tokens, i + 3, limit, style))
    return readMarkedGroups(tokens, i, limit, '.', style);
  if (isMistypedThousand(tokens, i + 1, limit)) return { digits: `${text(tokens, i)}000`, grouped: true, mark: ',', next: i + 3 };
  return readSpacedGroups(tokens, i, limit, style);
}

/** `10, 000`, with a space that should not be there: no list has an item of three zeros. */
function isMistypedThousand(tokens: Tokens, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isMark(tokens, at, ',') || tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.Space) return false;
  return tokens.kind[at + 1] === Kind.Number && text(tokens, at + 1) === '000';
}

/** Whether a point before three digits parts groups: another point follows (`1.234.567`), or a decimal comma (`1.234,50`). */
function goesOnAsGroups(tokens: Tokens, i: number, limit: number, style: NumeralStyle): boolean {
  if (isSeparated(tokens, i, limit, '.')) return true;
  return style.decimalComma && isSeparated(tokens, i, limit, ',') && width(tokens, i + 1) <= 2;
}

/** Groups of three, or of two with a last one of three (Indian), between equal marks. */
function readMarkedGroups(tokens: Tokens, i: number, limit: number, mark: string, style: NumeralStyle): Groups | undefined {
  let digits = text(tokens, i);
  let at = i + 1;
  let pairs = 0;
  let last = 0;
  while (isSeparated(tokens, at, limit, mark)) {
    last = width(tokens, at + 1);
    if (last === 2) pairs++;
    if (last < 2 || last > 3 || (last === 3 && pairs > 0 && isSeparated(tokens, at + 2, limit, mark))) break;
    digits += text(tokens, at + 1);
    if (digits.length > MOST_DIGITS) return undefined;
    at += 2;
  }
  const groups = (at - i - 1) >> 1;
  if (groups > 0 && last === 3 && (pairs === 0 || (pairs === groups - 1 && width(tokens, i) <= 2 && mark === ',')))
    return { digits, grouped: true, mark, next: at };
  const decimal = mark === ',' && style.decimalComma && last > 0 && last <= 2 && !isSeparated(tokens, i + 3, limit, mark);
  return decimal ? { digits: text(tokens, i), grouped: false, next: i + 1 } : undefined;
}

function readSpacedGroups(tokens: Tokens, i: number, limit: number, style: NumeralStyle): Groups {
  let digits = text(tokens, i);
  let at = i + 1;
  const first = tokens.start[i];
  while (at < limit && digits.length < MOST_DIGITS && tokens.kind[at] === Kind.Number && width(tokens, at) === 3) {
    const space = tokens.gap[at] === Gap.Space && unitAt(tokens.text, tokens.start[at] - 1);
    if (!space || !(isGroupingSpace(space) || (style.plainSpaces && space === 0x20))) break;
    digits += text(tokens, at);
    at++;
  }
  if (at === i + 1 || unitAt(tokens.text, first) === 0x30) return { digits: text(tokens, i), grouped: false, next: i + 1 };
  return { digits, grouped: true, next: at };
}

/** No-break, figure, punctuation, thin and narrow no-break space. */
function isGroupingSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2007 && code <= 0x2009) || code === 0x202f;
}

/** Whether `mark` and digits follow with nothing between. */
function isSeparated(tokens: Tokens, at: number, limit: number, mark: string): boolean {
  return (
    at + 1 < limit &&
    tokens.gap[at] === Gap.None &&
    tokens.kind[at] === Kind.Punctuation &&
    tokens.kind[at + 1] === Kind.Number &&
    tokens.gap[at + 1] === Gap.None &&
    isMark(tokens, at, mark) &&
    tokens.end[at] - tokens.start[at] === 1
  );
}

function width(tokens: Tokens, i: number): number {
  return tokens.end[i] - tokens.start[i];
}

function text(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}
