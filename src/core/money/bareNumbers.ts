import { MAGNITUDES } from '../numbers/magnitudes';
import { AND_FRACTION } from '../numbers/wordQuantity';
import { Gap, isMark, Kind } from '../text/tokens';
import { firstWordsOf } from '../text/wordSet';
import { INFIXES } from './amount';
import { CURRENCY_NAMES } from './currencyNames';
import { LETTER_SIGN_WORDS } from './currencySigns';
import { JOINTS } from './ranges';
import type { Scope } from './scope';
import { FIGURE } from './vague';

/** All words in small letters that may go on with a number as a sum, or as the first end of a range. */
const FOLLOWING = firstWordsOf(AND_FRACTION, INFIXES, MAGNITUDES, LETTER_SIGN_WORDS, CURRENCY_NAMES, JOINTS, FIGURE);

/**
 * Whether what follows the digits at token `i` shows that they are no beginning of a sum, nor more than one token: most numbers of a
 * text are years and counts, which need not be read to tell.
 */
export function isBareNumber({ tokens, end }: Scope, i: number): boolean {
  const next = i + 1;
  if (next >= end) return true;
  const goesOn = next + 1 < end ? tokens.kind[next + 1] : Kind.Punctuation;
  if (tokens.kind[next] === Kind.Lower) return tokens.gap[next] !== Gap.None && goesOn !== Kind.Currency && !FOLLOWING.has(tokens, next);
  return goesOn !== Kind.Number && (isMark(tokens, next, ',') || isMark(tokens, next, '.') || isMark(tokens, next, ')'));
}
