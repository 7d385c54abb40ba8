import { mantissaValue } from '../numbers/quantity';
import { isMark } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { Confidence } from './confidence';
import { agree } from './families';
import { closesSum, isJoined, type Scope } from './scope';
import { readPlainSum, readPrefixedSum, type Sum } from './sum';

const LAST = new WordTable<true>([
  ['and', true],
  ['or', true],
]);
const RESPECTIVELY = new WordTable<true>([['respectively', true]]);
const MOST_ITEMS = 8;

/**
 * Reads a list whose items share a sign or a magnitude: `£5, £7 and £9 million`, `£5m, 7m and 9m`. It must have three items, or
 * two and `respectively`, since `£5 and £7 million` alone may be just that.
 *
 * @param first the first item
 * @returns all items with the sign and magnitude they stand for; undefined where nothing is shared
 */
export function readSharingList(scope: Scope, first: Sum): Sum[] | undefined {
  const items = [first];
  let at = first.endToken;
  let closed = false;
  while (!closed && items.length < MOST_ITEMS) {
    const comma = at < scope.end && isMark(scope.tokens, at, ',');
    const word = comma ? at + 1 : at;
    closed = word < scope.end && LAST.has(scope.tokens, word);
    if (!comma && !closed) return undefined;
    const item = readItem(scope, first, closed ? word + 1 : word);
    if (item === undefined) return undefined;
    items.push(item);
    at = item.endToken;
  }
  if (!closed || !(items.length > 2 || isRespectively(scope, at))) return undefined;
  return shared(scope, items);
}

function readItem(scope: Scope, first: Sum, i: number): Sum | undefined {
  if (!isJoined(scope, i)) return undefined;
  const prefixed = readPrefixedSum(scope, i, i);
  if (prefixed) return first.unit && prefixed.unit && agree(first.unit, prefixed.unit) ? prefixed : undefined;
  const plain = readPlainSum(scope, i);
  return plain?.unit === null && !plain.quantity.inWords ? plain : undefined;
}

function shared(scope: Scope, items: readonly Sum[]): Sum[] | undefined {
  const last = items[items.length - 1];
  const { magnitude } = last.quantity;
  const signed = items.every((item) => item.unit !== null);
  const bare = items.every((item) => item === last || item.quantity.magnitude === null);
  const scaled = items.every((item) => item.quantity.magnitude !== null);
  if (magnitude === null || (signed && !bare) || !(bare || scaled)) return undefined;
  if (bare && items.some((item) => item.quantity.grouped || mantissaValue(item.quantity) >= 1000)) return undefined;
  if (last.unit === null && !closesSum(scope, last.endToken)) return undefined;
  const { unit } = items[0];
  return items.map((item) => ({
    ...item,
    unit,
    quantity: { ...item.quantity, magnitude: item.quantity.magnitude ?? magnitude },
    confidence: Confidence.sharingList,
  }));
}

function isRespectively(scope: Scope, i: number): boolean {
  return i < scope.end && RESPECTIVELY.has(scope.tokens, i);
}
