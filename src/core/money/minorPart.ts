import { mantissaValue } from '../numbers/quantity';
import { WordTable } from '../text/wordTable';
import { agree, ofCode, ofFamily, type Unit } from './families';
import { closesSum, isJoined, type Scope } from './scope';
import { readPlainSum, type Sum } from './sum';

const AND = new WordTable<true>([['and', true]]);

/** Adds the pence or cents that follow a sum in words: `three pounds [and] fifty pence`, `5 dollars 20 cents`, `two pounds fifty`. */
export function withMinorPart(scope: Scope, sum: Sum): Sum {
  const { quantity, unit } = sum;
  if (sum.prefixed || unit === null || unit.shift !== 0 || quantity.magnitude !== null || quantity.exponent !== 0) return sum;
  const joined = isJoined(scope, sum.endToken) && AND.has(scope.tokens, sum.endToken);
  const at = joined ? sum.endToken + 1 : sum.endToken;
  if (!isJoined(scope, at)) return sum;
  const minor = readPlainSum(scope, at);
  if (minor === undefined || !(minor.unit ? isHundredthOf(minor.unit, unit) : !joined && isSpokenMinor(scope, sum, minor))) return sum;
  const hundredths = mantissaValue(minor.quantity);
  if (minor.quantity.magnitude !== null || minor.quantity.exponent !== 0 || hundredths >= 100) return sum;
  const digits = quantity.digits + String(hundredths).padStart(2, '0');
  return { ...sum, endToken: minor.endToken, quantity: { ...quantity, digits, exponent: -2, next: minor.endToken } };
}

/** The `fifty` of `two pounds fifty`: both in words, two digits, and nothing after it that it could count. */
function isSpokenMinor(scope: Scope, major: Sum, minor: Sum): boolean {
  const tens = mantissaValue(minor.quantity);
  return major.quantity.inWords && minor.quantity.inWords && tens >= 10 && tens < 100 && closesSum(scope, minor.endToken);
}

const DOLLAR = ofFamily('dollar');
const EURO = ofCode('EUR');

/** Whether `minor` is the hundredth of `major`: pence of a pound, cents of a dollar or a euro. */
function isHundredthOf(minor: Unit, major: Unit): boolean {
  if (minor.shift !== -2) return false;
  if (minor.family === 'cent') return agree(major, DOLLAR) || agree(major, EURO);
  return agree({ ...minor, shift: 0 }, major);
}
