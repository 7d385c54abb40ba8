import { readMagnitude } from '../numbers/magnitudes';
import { PhraseTable } from '../text/phraseTable';
import { isMark, isWord, Kind } from '../text/tokens';
import { currencyCodeAt, scaledCodeAt } from './currencyCodes';
import { currencyNameAt } from './currencyNames';
import { currencySignAt } from './currencySigns';
import { ofCode, type Unit } from './families';
import type { Scope } from './scope';

/** A unit of money that stands without a number, as in the heading of a column: `£m`, `£’000`, `EUR bn`, `£ million`. */
export interface UnitLabel {
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Magnitudes that a label writes after its currency, besides the words and letters of sums. */
const SCALES = new PhraseTable<number>([
  ["'000", 3],
  ["'000s", 3],
  ['000', 3],
  ['000s', 3],
  ["000's", 3],
  ['in thousands', 3],
  ['in millions', 6],
  ['in billions', 9],
  ['(000)', 3],
  ['(000s)', 3],
  ['(thousand)', 3],
  ['(thousands)', 3],
  ['(million)', 6],
  ['(millions)', 6],
  ['(m)', 6],
  ['(billion)', 9],
  ['(billions)', 9],
  ['(bn)', 9],
]);
/** `thousands of euros` */
const SCALES_BEFORE_NAME = new PhraseTable<number>([
  ['thousand', 3],
  ['thousands of', 3],
  ['million', 6],
  ['millions of', 6],
  ['billion', 9],
  ['billions of', 9],
]);

/** The first label within the tokens of `scope`. */
export function findUnitLabel(scope: Scope): UnitLabel | undefined {
  for (let i = scope.first; i < scope.end; i++) {
    const label = readUnitLabel(scope, i);
    if (label) return label;
  }
  return undefined;
}

function readUnitLabel(scope: Scope, i: number): UnitLabel | undefined {
  const { tokens, end } = scope;
  if (tokens.kind[i] === Kind.Currency) {
    const sign = currencySignAt(tokens, i, scope.first);
    return sign && scaled(scope, sign.unit, sign.firstToken, i + 1);
  }
  if (!isWord(tokens, i)) return undefined;
  const code = currencyCodeAt(tokens, i);
  if (code && !code.wordy) return scaled(scope, ofCode(code.code), i, i + 1);
  const prefixed = scaledCodeAt(tokens, i);
  if (prefixed) return scaled(scope, ofCode(prefixed.code, prefixed.power), i, i + 1);
  const scale = SCALES_BEFORE_NAME.match(tokens, i, end);
  const name = scale && currencyNameAt(tokens, scale.next, end);
  return scale && name && { unit: { ...name.value.unit, shift: name.value.unit.shift + scale.value }, firstToken: i, endToken: name.next };
}

function scaled(scope: Scope, unit: Unit, firstToken: number, next: number): UnitLabel | undefined {
  const { tokens, end } = scope;
  const scale = SCALES.match(tokens, next, end);
  const magnitude = scale ? undefined : readMagnitude(tokens, next, end);
  const endToken = scale?.next ?? magnitude?.next ?? next;
  if (endToken < end && !endsLabel(scope, endToken)) return undefined;
  return { unit: { ...unit, shift: unit.shift + (scale?.value ?? magnitude?.power ?? 0) }, firstToken, endToken };
}

/** A label is followed by a mark, a year or the end of its cell, never by the digits of a sum. */
function endsLabel(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (isWord(tokens, i)) return true;
  if (tokens.kind[i] === Kind.Number) return tokens.gap[i] !== 0 && tokens.end[i] - tokens.start[i] === 4;
  return tokens.kind[i] === Kind.Punctuation && !isMark(tokens, i, '-') && !isMark(tokens, i, '.');
}
