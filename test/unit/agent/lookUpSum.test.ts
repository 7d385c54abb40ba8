import { strict as assert } from 'node:assert';
import type * as z from 'zod/mini';
import type { lookUpSum } from '../../../src/agent/lookUpSum';
import { analyse } from '../../../src/core/analyse';
import { Memory } from './memory';

type Answer = z.infer<(typeof lookUpSum)['output']>;

const TEXT = `Published on 18 November 2024

NHS England has awarded £4.5 million to the University of Leeds on 5 November for a new scanner.
The £4.5 million includes up to £250,000 for training.
The trust owes £3m to its suppliers. A ticket is £12.
`;

describe('the evidence of a sum for agents', () => {
  const memory = new Memory({ 'news.txt': TEXT });
  const lookUp = (input: object) => memory.call<Answer>('fundlight_look_up_sum', input);
  const one = async (input: object) => (await lookUp(input)).sums[0]!;

  const ways: readonly [input: object, words: string[]][] = [
    [{ location: 'memory:/news.txt:3:25' }, ['£4.5 million']],
    [{ location: 'memory:/news.txt:3:30' }, ['£4.5 million']],
    [{ location: 'memory:/news.txt:4' }, ['£4.5 million', '£250,000']],
    [{ document: 'news.txt', item: 'f1' }, ['£4.5 million']],
    [{ document: 'news.txt', words: '£4.5  MILLION' }, ['£4.5 million', '£4.5 million']],
    [{ document: 'news.txt', words: 'owes £3m to' }, ['£3m']],
  ];
  for (const [input, words] of ways)
    it(`is found by ${JSON.stringify(input)}`, async () => {
      assert.deepEqual(
        (await lookUp(input)).sums.map((each) => each.words),
        words,
      );
    });

  it('names the document, and the date that it bears', async () => {
    const { document, documentDate } = await lookUp({ document: 'news.txt', item: 'f1' });
    assert.deepEqual([document, documentDate], ['memory:/news.txt', '2024-11-18']);
  });

  it('tells each field with its words and their place', async () => {
    const { verdict, fields = [] } = await one({ document: 'news.txt', item: 'f1' });
    assert.equal(verdict, 'funding item');
    assert.deepEqual(
      fields.map(({ field, value, words, location }) => [field, value, words, location?.replace('memory:/news.txt:', '')]),
      [
        ['sum', 'GBP 4,500,000', '£4.5 million', '3:25'],
        ['repeated', 'GBP 4,500,000', '£4.5 million', '4:5'],
        ['funder', 'NHS England', 'NHS England', '3:1'],
        ['recipient', 'University of Leeds', 'University of Leeds', '3:45'],
        ['purpose', 'a new scanner', 'a new scanner', '3:83'],
        ['date', '2024-11-05', '5 November', '3:68'],
        ['stage', 'awarded', undefined, undefined],
      ],
    );
  });

  it('tells the passages', async () => {
    const { evidence = [] } = await one({ document: 'news.txt', item: 'f1' });
    assert.match(evidence[0]?.words ?? '', /^NHS England has awarded £4\.5 million to the University of Leeds/);
    assert.equal(evidence[0]?.location, 'memory:/news.txt:3:1');
  });

  it('tells parts and wholes', async () => {
    const whole = await one({ document: 'news.txt', item: 'f1' });
    assert.deepEqual(whole.item?.parts, [{ id: 'f2', sum: 'at most GBP 250,000', location: 'memory:/news.txt:4:33' }]);
    const part = await one({ document: 'news.txt', item: 'f2' });
    assert.deepEqual(part.item?.partOf, { id: 'f1', sum: 'GBP 4,500,000', location: 'memory:/news.txt:3:25' });
  });

  it('tells why a sum is no funding, with the word that says so', async () => {
    const { verdict, reason, item } = await one({ document: 'news.txt', words: '£3m' });
    assert.deepEqual(
      [verdict, reason?.sort, reason?.words, reason?.location, item],
      ['no funding', 'debt', 'owes', 'memory:/news.txt:5:11', undefined],
    );
  });

  it('tells that a person has taken it out', async () => {
    const suggested = analyse(TEXT);
    const rejected = new Memory({ 'news.txt': TEXT });
    rejected.read = async function* () {
      yield {
        uri: 'memory:/news.txt',
        text: TEXT,
        suggested,
        analysis: { ...suggested, fundingItems: suggested.fundingItems.slice(0, 1) },
      };
    };
    const { sums } = await rejected.call<Answer>('fundlight_look_up_sum', { document: 'news.txt', words: '£250,000' });
    assert.equal(sums[0]?.verdict, 'rejected');
  });

  it('tells at most ten sums, and says so', async () => {
    const many = new Memory({ 'many.txt': 'They got £5. '.repeat(12) });
    const { sums, notes } = await many.call<Answer>('fundlight_look_up_sum', { document: 'many.txt', words: '£5' });
    assert.deepEqual([sums.length, notes], [10, ['The first 10 of 12 sums that fit are told: name one by its location.']]);
  });

  const wrong: readonly [what: string, input: object, message: RegExp][] = [
    [
      'a sum that there is not, with those that there are',
      { document: 'news.txt', words: '£9' },
      /no such sum in memory:\/news\.txt\. Its sums are “£4\.5 million” at memory:\/news\.txt:3:25, /,
    ],
    ['an item that there is not', { document: 'news.txt', item: 'f9' }, /no such sum/],
    ['a document that there is not', { document: 'none.txt', item: 'f1' }, /no document none\.txt/],
    ['a place that is none', { location: 'news.txt' }, /is no location: it is uri:line:column/],
    ['a document without a sum', { document: 'news.txt' }, /Name one sum/],
    ['two ways at once', { document: 'news.txt', item: 'f1', words: '£3m' }, /Name one sum/],
    ['empty words', { document: 'news.txt', words: ' ' }, /no such sum/],
  ];
  for (const [what, input, message] of wrong) it(`refuses ${what}`, () => assert.rejects(lookUp(input), { name: 'Refusal', message }));
});
