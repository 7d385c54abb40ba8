import { mantissaValue, quantityValue } from '../numbers/quantity';
import { PhraseTable } from '../text/phraseTable';
import { Gap } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isChange } from './change';
import { Confidence } from './confidence';
import { agree, type Unit } from './families';
import { readRate } from './rates';
import { closesSum, isDash, isTightDash, type Scope } from './scope';
import { readPlainSum, readPrefixedSum, type Sum } from './sum';

/** Two sums as the ends of one span of values, in the currency's major unit. */
export interface MoneyRange {
  readonly firstToken: number;
  readonly endToken: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly confidence: number;
}

type Joint = 'dash' | 'loose-dash' | 'to' | 'and' | 'or';

/** Words between the ends of a range. */
export const JOINTS = new PhraseTable<Joint>([
  ['to', 'to'],
  ['up to', 'to'],
  ['and', 'and'],
  ['or', 'or'],
]);
const BETWEEN = new WordTable<true>([['between', true]]);
const ABOUT = wordSet('about around approximately roughly circa some perhaps');
/** What lies between two sums is no sum: `the gap between £5m and £7m`. */
const DISTANCE = wordSet('difference gap distance disparity discrepancy distinction choice choose choosing comparison relationship split');

/** The first of two sums that are an old and a new one, with the magnitude that both share. */
export interface ChangedSum {
  readonly changed: Sum;
}

/**
 * Reads the rest of a range whose first end is `first`: `£1.5-2bn`, `£2m to £7m`, `between £2 and £7 million`, `5-10 million euros`.
 *
 * @returns the range; the first sum alone where it has its magnitude from the second but both stand for themselves (`risen from £5
 *   to £7 million`); undefined where no second end follows, it is not larger, or both are sums of their own (`cut from £7m to £5m`)
 */
export function readRange(scope: Scope, first: Sum): MoneyRange | ChangedSum | undefined {
  const between = isBetween(scope, first.firstToken);
  const rate = between && first.unit ? readRate(scope, first.endToken) : undefined;
  const joint = readJoint(scope, rate?.next ?? first.endToken, first, between);
  if (joint === undefined) return undefined;
  const second = readSecond(scope, first, joint.next, joint.kind);
  if (second === undefined || first.negative || second.negative) return undefined;
  const unit = commonUnit(first, second);
  if (unit === undefined) return undefined;
  const magnitude = sharedMagnitude(first, second, joint.kind);
  const quantity = magnitude === null ? first.quantity : { ...first.quantity, magnitude };
  if (joint.kind === 'to' && isChange(scope, first.firstToken))
    return magnitude === null ? undefined : { changed: { ...first, quantity, confidence: Confidence.sharingRange } };
  if (first.unit === null && magnitude === null && first.quantity.magnitude === null && second.quantity.magnitude !== null)
    return undefined;
  const min = quantityValue(quantity, unitShift(first, unit));
  const max = quantityValue(second.quantity, unitShift(second, unit));
  if (!(max > min)) return undefined;
  const plain = magnitude === null && first.unit !== null && second.unit !== null;
  const confidence = Math.min(
    first.confidence || 1,
    second.confidence || 1,
    plain ? 1 : Confidence.sharingRange,
    joint.kind === 'loose-dash' ? Confidence.looseRange : 1,
  );
  return { firstToken: first.firstToken, endToken: second.endToken, unit, min, max, confidence };
}

function isBetween(scope: Scope, first: number): boolean {
  const { tokens } = scope;
  let at = first - 1;
  if (at > scope.first && ABOUT.has(tokens, at)) at--;
  if (at < scope.first || !BETWEEN.has(tokens, at)) return false;
  return at === scope.first || !DISTANCE.has(tokens, at - 1);
}

function readJoint(scope: Scope, i: number, first: Sum, between: boolean): { kind: Joint; next: number } | undefined {
  const { tokens } = scope;
  if (i + 1 >= scope.end) return undefined;
  if (isDash(scope, i)) {
    if (isTightDash(scope, i)) return { kind: 'dash', next: i + 1 };
    return tokens.gap[i] !== Gap.Wide && tokens.gap[i + 1] !== Gap.Wide ? { kind: 'loose-dash', next: i + 1 } : undefined;
  }
  const word = JOINTS.match(tokens, i, scope.end);
  if (word === undefined || (word.value === 'and' && !between)) return undefined;
  if (word.value === 'or' && first.unit !== null) return undefined; // a choice of two sums; `five or six million pounds` is one
  return { kind: word.value, next: word.next };
}

function readSecond(scope: Scope, first: Sum, i: number, joint: Joint): Sum | undefined {
  const prefixed = readPrefixedSum(scope, i, i);
  if (prefixed && first.unit === null) return undefined;
  if (prefixed) return joint === 'loose-dash' && !mayEndLooseRange(scope, prefixed.endToken) ? undefined : prefixed;
  const plain = readPlainSum(scope, i);
  if (plain === undefined) return undefined;
  if (plain.unit) return joint === 'loose-dash' && (!first.unit || !closesSum(scope, plain.endToken)) ? undefined : plain;
  if (!first.prefixed) return undefined;
  return mayShareSign(scope, first, plain, joint) ? plain : undefined;
}

/** Whether a number without currency can take the sign of the sum before it: `£5-10`, `£5m to 7m`; not `£5m to 20 schools`. */
function mayShareSign(scope: Scope, first: Sum, second: Sum, joint: Joint): boolean {
  const { tokens } = scope;
  const scaled = second.quantity.magnitude !== null;
  if (!scaled && (first.quantity.magnitude !== null || second.quantity.inWords)) return false;
  if (joint === 'dash')
    return closesSum(scope, second.endToken) || scaled || first.quantity.grouped || tokens.gap[second.endToken] !== Gap.None;
  if (!closesSum(scope, second.endToken)) return false;
  if (joint === 'loose-dash') return scaled;
  return scaled || joint === 'and' || !isYear(second);
}

function isYear(sum: Sum): boolean {
  const { quantity } = sum;
  const value = mantissaValue(quantity);
  return quantity.magnitude === null && !quantity.grouped && quantity.digits.length === 4 && value >= 1900 && value <= 2099;
}

const COMPARING = wordSet('less more fewer lower higher above below short');

/** `raised £5m – £2m more than planned` has two sums on the sides of its dash. */
function mayEndLooseRange(scope: Scope, i: number): boolean {
  return i >= scope.end || !COMPARING.has(scope.tokens, i);
}

function commonUnit(first: Sum, second: Sum): Unit | undefined {
  if (first.unit === null || second.unit === null) return first.unit ?? second.unit ?? undefined;
  if (!agree(first.unit, second.unit)) return undefined;
  return first.unit.code === null ? second.unit : first.unit;
}

/** The shift of a sum's own unit, or of the one that it shares. */
function unitShift(sum: Sum, unit: Unit): number {
  return (sum.unit ?? unit).shift;
}

/** The magnitude that the first end has from the second: `£2 to £7 million` begins at two million; `£500 to £1 million` does not. */
function sharedMagnitude(first: Sum, second: Sum, joint: Joint): number | null {
  if (first.quantity.magnitude !== null || first.quantity.grouped) return null;
  const one = mantissaValue(first.quantity);
  const other = mantissaValue(second.quantity);
  if (first.quantity.inWords && second.quantity.inWords && other >= 100 && other % 100 === 0 && one < other / 100 && one < 10)
    return 2 + (second.quantity.magnitude ?? 0); // five to six hundred thousand
  if (second.quantity.magnitude !== null) return one < other ? second.quantity.magnitude : null;
  return joint === 'dash' && sharesThousand(second) && one * 1000 < other ? 3 : null;
}

/** `£10-15,000`: the second end has no sign of its own and full thousands. */
function sharesThousand({ prefixed, quantity }: Sum): boolean {
  return !prefixed && quantity.grouped && quantity.exponent === 0 && quantity.digits.endsWith('000') && quantity.digits.length <= 6;
}
