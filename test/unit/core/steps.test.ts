import { deepEqual, equal } from 'node:assert/strict';
import { finish, inPieces, type Steps, sortedInSteps } from '../../../src/core/steps';

/** How often some work pauses. */
function pauses(steps: Steps<unknown>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

const MANY = 20_000;
const upTo = (count: number) => Array.from({ length: count }, (_, k) => k);

describe('work in pieces', () => {
  const pieces: [count: number, pieces: string][] = [
    [0, ''],
    [3, '0-3'],
    [10, '0-10'],
    [11, '0-10 10-11'],
    [25, '0-10 10-20 20-25'],
  ];
  for (const [count, expected] of pieces)
    it(`goes through ${count} things, ten at a time`, () => {
      const found: string[] = [];
      equal(pauses(inPieces(count, 10, (from, to) => found.push(`${from}-${to}`))), Math.max(0, expected.split(' ').length - 1));
      equal(found.join(' '), expected);
    });
});

describe('sorting in steps', () => {
  const orders: [order: string, numbers: number[]][] = [
    ['nothing', []],
    ['one', [7]],
    ['a few', [3, 1, 2]],
    ['many in order', upTo(MANY)],
    ['many the other way round', upTo(MANY).reverse()],
    ['three rows in order, one behind the other', [0, 1, 2].flatMap((first) => upTo(MANY).map((k) => k * 3 + first))],
    ['many without order', upTo(MANY).map((k) => (k * 7_919) % MANY)],
    ['a row in order with one that is not', [...upTo(MANY), 5]],
  ];
  for (const [order, numbers] of orders)
    it(`sorts ${order} as sorting at once does`, () => {
      const given = [...numbers];
      deepEqual(
        finish(sortedInSteps(numbers, (a, b) => a - b)),
        given.sort((a, b) => a - b),
      );
    });

  it('leaves equals in their order, and what was given as it was', () => {
    const given = upTo(MANY).map((k) => ({ key: (k * 31) % 5, place: k }));
    const sorted = finish(sortedInSteps(given, (a, b) => a.key - b.key));
    equal(
      sorted.every((each, k) => k === 0 || sorted[k - 1]!.key < each.key || sorted[k - 1]!.place < each.place),
      true,
    );
    equal(
      given.every(({ place }, k) => place === k),
      true,
    );
  });

  it('pauses among many, and not among a few', () => {
    const byNumber = (a: number, b: number) => a - b;
    equal(pauses(sortedInSteps([3, 1, 2], byNumber)), 0);
    equal(pauses(sortedInSteps(upTo(MANY).reverse(), byNumber)) > 8, true);
  });
});
