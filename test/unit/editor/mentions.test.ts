import { strict as assert } from 'node:assert';
import type { Annotation } from '../../../src/core/model';
import { itemsOf, mentionAfter, mentionAt, nextMention, previousMention, sameMentions } from '../../../src/editor/mentions';
import { spanOfDate, spanOfSum } from '../../../src/formats/itemPlaces';
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

describe('mentionAfter', () => {
  const selections: [string, { start: number; end: number } | undefined, string][] = [
    ['nothing', undefined, 'm0'],
    ['something else', { start: 2, end: 4 }, 'm0'],
    ['the first mention', { start: 2, end: 5 }, 'm1'],
    ['the last mention', { start: 10, end: 12 }, 'm0'],
  ];
  for (const [name, selected, id] of selections)
    it(`${name} is selected -> ${id}`, () => assert.equal(mentionAfter(ROW, selected)?.id, id));
  it('finds nothing where there are no mentions', () => assert.equal(mentionAfter([], { start: 2, end: 5 }), undefined));
});

describe('sameMentions', () => {
  const other = { ...annotation('o1'), id: 'o9' } as Annotation;
  const analysis = { ...ANALYSIS, annotations: [...ANALYSIS.annotations, other] };
  const examples: [string, string[]][] = [
    ['o1', ['o1', 'o9']],
    ['o2', ['o2']],
    ['m3', ['m1', 'm3']],
    ['m2', ['m2']],
    ['d2', []],
  ];
  for (const [id, same] of examples)
    it(`${id} -> ${same.join()}`, () => {
      const found = sameMentions(annotation(id), analysis).map((each) => each.id);
      assert.deepEqual(found, same);
    });
  it('marks nothing for a sum of no item', () => assert.deepEqual(sameMentions(annotation('m1'), { ...ANALYSIS, fundingItems: [] }), []));
});

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
