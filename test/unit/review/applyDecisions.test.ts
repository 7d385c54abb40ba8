import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/core/analyse';
import type { Analysis, Annotation, MoneyAnnotation } from '../../../src/core/model';
import { toExport, toExportDocument } from '../../../src/formats/json';
import { exportFile } from '../../../src/formats/schema';
import { anchorAt } from '../../../src/review/anchor';
import { applyDecisions } from '../../../src/review/applyDecisions';
import { contentOf, everyOccurrence, itemDecision, mentionDecision } from '../../../src/review/decide';
import { anchorsOf, type Decision, type MentionContent } from '../../../src/review/decision';
import { newItem, withField } from '../../../src/review/itemChanges';

const TEXT = `The Hull Trust has received £20m from NHS England. It spent £3m on beds.

The £20m was welcomed by NHS England on 5 March 2024.
`;
const SUGGESTED = analyse(TEXT);

const mention = (words: string, nth = 1): Annotation =>
  SUGGESTED.annotations.filter(({ start, end }) => TEXT.slice(start, end) === words)[nth - 1] as Annotation;
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** The suggestions with decisions that all stand where they were made. */
function reviewed(...decisions: Decision[]) {
  return applyDecisions(
    SUGGESTED,
    decisions.map((decision) => ({ decision, spans: anchorsOf(decision).map(({ start, end }) => ({ start, end })) })),
  );
}

const accept = (at: Annotation, content: MentionContent = contentOf(at)) => mentionDecision(`a${at.start}`, TEXT, at, 'accepted', content);
const reject = (at: Annotation) => mentionDecision(`r${at.start}`, TEXT, at, 'rejected', contentOf(at));
const itemAt = (k: number) => SUGGESTED.fundingItems[k] as Analysis['fundingItems'][number];

/** Every mention with its state, and every item with its sums. */
function told({ annotations, fundingItems }: Analysis): string[] {
  return [
    ...annotations
      .filter(({ review }) => review !== 'suggested')
      .map(({ id, start, end, review }) => `${id} ${TEXT.slice(start, end)} ${review}`),
    ...fundingItems.map(({ id, amount, mentions, review }) => `${id} ${amount.amount} ${mentions.join('+')} ${review}`),
  ];
}

const euros = { type: 'money', value: { currency: 'EUR', amount: 5, min: 5, max: 5, per: null, qualifier: 'exact' } } as const;
const named = (name: string) => ({ type: 'organisation', value: { name } }) as const;

describe('decisions on an analysis', () => {
  const SAME = ['f1 20000000 m1+m3 suggested', 'f2 3000000 m2 suggested'];
  const rows: [string, Decision[], string[]][] = [
    ['change nothing where there are none', [], SAME],
    ['mark what is accepted', [accept(mention('£20m'))], ['m1 £20m accepted', ...SAME]],
    [
      'leave out what is rejected, and number the rest anew',
      [reject(mention('£20m'))],
      ['f1 3000000 m1 suggested', 'f2 20000000 m2 suggested'],
    ],
    ['leave out an item whose sums are all rejected', [reject(mention('£20m')), reject(mention('£20m', 2))], ['f1 3000000 m1 suggested']],
    ['give an item the value that its sum is set to', [accept(mention('£3m'), euros)], ['m2 £3m accepted', SAME[0]!, 'f2 5 m2 suggested']],
    ['leave an item its value while one of its sums has it', [accept(mention('£20m'), euros)], ['m1 £20m accepted', ...SAME]],
    ['add what was missed', [mentionDecision('x', TEXT, spanOf('beds'), 'added', named('Beds'))], ['o3 beds added', ...SAME]],
    [
      'let a suggestion give way that overlaps',
      [mentionDecision('x', TEXT, spanOf('The Hull Trust'), 'accepted', named('Hull Trust'))],
      ['o1 The Hull Trust accepted', ...SAME],
    ],
    [
      'accept an item with its fields',
      [itemDecision('i', TEXT, itemAt(0), SUGGESTED, 'accepted')],
      ['f1 20000000 m1+m3 accepted', SAME[1]!],
    ],
    ['leave out an item, but not its sums', [itemDecision('i', TEXT, itemAt(0), SUGGESTED, 'rejected')], ['f1 3000000 m2 suggested']],
    [
      'make one item of two',
      [{ ...itemDecision('i', TEXT, itemAt(0), SUGGESTED, 'accepted'), sums: [1, 2, 3].map((k) => anchorOfSum(k)) }],
      ['f1 20000000 m1+m2+m3 accepted'],
    ],
  ];
  for (const [what, decisions, after] of rows) {
    it(what, () => {
      const { analysis, stale, conflicts } = reviewed(...decisions);
      assert.deepEqual(told(analysis), after);
      assert.deepEqual([stale, conflicts], [[], []]);
      exportFile.parse(JSON.parse(JSON.stringify(toExport([toExportDocument({ uri: 'a.txt', text: TEXT, analysis })])))); // every reference leads somewhere
    });
  }

  function anchorOfSum(k: number) {
    const sum = SUGGESTED.annotations.find(({ id }) => id === `m${k}`) as Annotation;
    return accept(sum).anchor;
  }

  it('make an organisation where the document has none of the name, and drop one that nobody mentions any more', () => {
    const { analysis } = reviewed(accept(mention('Hull Trust'), named('Humber Fund')));
    assert.deepEqual(
      analysis.organisations.map(({ name, mentions }) => `${name} ${mentions.join('+')}`),
      ['NHS England o2+o3', 'Humber Fund o1'],
    );
    assert.equal(analysis.fundingItems[0]?.recipients[0]?.organisation, null);
    assert.equal(analysis.fundingItems[0]?.recipients[0]?.name, 'Hull Trust');
  });

  it('give an item that was added each of its words once for evidence', () => {
    const sum = mention('£3m') as MoneyAnnotation;
    const item = withField(newItem('i', TEXT, [sum]), { field: 'purpose', value: anchorAt(TEXT, spanOf('beds')) });
    const spans = anchorsOf(item).map(({ start, end }) => ({ start, end }));
    const { analysis } = applyDecisions({ ...SUGGESTED, fundingItems: [] }, [{ decision: item, spans }]);
    const added = analysis.fundingItems.find(({ review }) => review === 'added');
    assert.deepEqual(
      added?.evidence.map(({ start, end }) => TEXT.slice(start, end)),
      ['£3m', 'beds'],
    );
  });

  it('are stale where their place is not sure', () => {
    const lost = accept(mention('£3m'));
    const { analysis, stale } = applyDecisions(SUGGESTED, [{ decision: lost, spans: [null] }]);
    assert.deepEqual(stale, [lost]);
    assert.deepEqual(told(analysis), SAME);
  });

  it('contradict each other: the first counts', () => {
    const { conflicts, analysis } = reviewed(accept(mention('£3m')), { ...reject(mention('£3m')), id: 'other' });
    assert.equal(conflicts.length, 1);
    assert.deepEqual(told(analysis), ['m2 £3m accepted', ...SAME]);
    assert.equal(reviewed(accept(mention('£3m')), { ...accept(mention('£3m')), id: 'other' }).conflicts.length, 0);
  });

  it('say which decision made a mention or an item what it is', () => {
    const [one, two] = [accept(mention('£20m')), itemDecision('i', TEXT, itemAt(1), SUGGESTED, 'accepted')];
    const { decisionOf } = reviewed(one, two);
    assert.equal(decisionOf.get('m1'), one);
    assert.equal(decisionOf.get('f2'), two);
  });

  it('find every occurrence of a mention', () => {
    assert.equal(everyOccurrence(mention('£20m'), SUGGESTED, TEXT).length, 2);
    assert.equal(everyOccurrence(mention('£3m'), SUGGESTED, TEXT).length, 1);
  });
});
