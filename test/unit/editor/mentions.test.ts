import { strict as assert } from 'node:assert';
import type { Annotation } from '../../../src/core/model';
import { itemsOf, mentionAt, nextMention, previousMention, spanOfDate, spanOfSum } from '../../../src/editor/mentions';
import { ANALYSIS, annotation, day, PART, spanOf, WHOLE } from './fixture';

/** Three mentions in a row, the last two without a space between: 2..5, 8..10, 10..12. */
const ROW = [
  [2, 5],
  [8, 10],
  [10, 12],
].map(([start, end], i) => ({ ...annotation('m1'), id: `m${i}`, start, end }) as Annotation);

const table = (find: (annotations: readonly Annotation[], offset: number) => Annotation | undefined, expected: [number, string?][]) => {
  for (const [offset, id] of expected) it(`${offset} -> ${id}`, () => assert.equal(find(ROW, offset)?.id, id));
  it('finds nothing in a text without mentions', () => assert.equal(find([], 3), undefined));
};

describe('mentionAt', () => table(mentionAt, [[0], [2, 'm0'], [4, 'm0'], [5, 'm0'], [6], [8, 'm1'], [10, 'm2'], [12, 'm2'], [13]]));

describe('nextMention', () =>
  table(nextMention, [
    [0, 'm0'],
    [2, 'm1'],
    [6, 'm1'],
    [8, 'm2'],
    [10, 'm0'],
    [99, 'm0'],
  ]));

describe('previousMention', () =>
  table(previousMention, [
    [0, 'm2'],
    [2, 'm2'],
    [3, 'm0'],
    [8, 'm0'],
    [10, 'm1'],
    [99, 'm2'],
  ]));

describe('itemsOf', () => {
  const examples: [string, string[]][] = [
    ['m1', ['f1 sum']],
    ['m3', ['f1 sum']],
    ['m2', ['f2 sum']],
    ['o1', ['f1 funder']],
    ['o2', ['f1 recipient']],
    ['d2', ['f1 date']],
    ['d1', []], // the date of the document stands outside of the item's evidence
  ];
  for (const [id, items] of examples) {
    it(`${id} -> ${items.join()}`, () => {
      const found = itemsOf(annotation(id), ANALYSIS).map(({ item, role }) => `${item.id} ${role}`);
      assert.deepEqual(found, items);
    });
  }

  it('does not take another date of the evidence for the date of the item', () => {
    const other = { ...annotation('d2'), value: day('2024-11-06') } as Annotation;
    assert.deepEqual(itemsOf(other, ANALYSIS), []);
  });
});

describe('the places of an item', () => {
  it('has its sum where it is told first', () => {
    const { start, end } = spanOfSum(WHOLE, ANALYSIS);
    assert.deepEqual({ start, end }, spanOf('£4.5m'));
  });

  it('has its date in its evidence', () => {
    const span = spanOfDate(WHOLE.date!, WHOLE, ANALYSIS);
    assert.deepEqual(span && { start: span.start, end: span.end }, spanOf('5 November'));
  });

  it('has no place for a date that its evidence does not tell', () => assert.equal(spanOfDate(day('2024-11-18'), PART, ANALYSIS), null));
});
