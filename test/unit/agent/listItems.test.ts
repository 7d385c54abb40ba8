import { strict as assert } from 'node:assert';
import type * as z from 'zod/mini';
import type { listItems } from '../../../src/agent/listItems';
import { Memory } from './memory';

type Answer = z.infer<(typeof listItems)['output']>;

const LEEDS = 'News\n\nNHS England has awarded £4.5 million to the University of Leeds on 5 November 2024 for a new scanner.\n';
const HULL = 'On 3 May 2023, Marlby Council gave £20,000 to the Hull Trust for a garden. The Hull Trust spent £7,000 on tools.\n';

describe('the list of funding items for agents', () => {
  let memory: Memory;
  const list = (input: object = {}) => memory.call<Answer>('fundlight_list_items', input);
  const sums = ({ items }: Answer) => items.map(({ amount }) => amount);

  beforeEach(() => {
    memory = new Memory({ 'leeds.txt': LEEDS, 'hull.txt': HULL });
  });

  it('tells an item in short, with its place, and leaves out what the text does not tell', async () => {
    const [item] = (await list({ documents: ['leeds.txt'] })).items;
    const { confidence, ...rest } = item!;
    assert.ok(confidence > 0 && confidence < 1);
    assert.deepEqual(rest, {
      id: 'f1',
      location: 'memory:/leeds.txt:3:25',
      sum: 'GBP 4,500,000',
      currency: 'GBP',
      amount: 4.5e6,
      funders: ['NHS England'],
      recipients: ['University of Leeds'],
      purpose: 'a new scanner',
      date: '2024-11-05',
      stage: 'awarded',
      review: 'suggested',
    });
  });

  it('says how many documents and items there are', async () => {
    const { total, documents, notes, hidden, skipped } = await list();
    assert.deepEqual([total, documents, notes, hidden, skipped], [3, 2, undefined, undefined, undefined]);
  });

  const requests: readonly [what: string, input: object, sums: number[]][] = [
    ['some documents', { documents: ['memory:/hull.txt'] }, [20_000, 7_000]],
    ['words of the purpose', { words: 'SCANNER new' }, [4.5e6]],
    ['words of the path', { words: 'hull.txt garden' }, [20_000]],
    ['a payer', { funder: 'marlby' }, [20_000]],
    ['somebody who gets it', { recipient: 'university' }, [4.5e6]],
    ['a stage', { stages: ['spent'] }, [7_000]],
    ['several stages', { stages: ['spent', 'awarded'], documents: ['leeds.txt'] }, [4.5e6]],
    ['what is decided', { decidedOnly: true }, []],
    ['what is quite certain', { minimumConfidence: 1 }, []],
    ['the smaller ones', { sort: 'amount', offset: 1 }, [20_000, 7_000]],
  ];
  for (const [what, input, expected] of requests)
    it(`is limited to ${what}`, async () => assert.deepEqual(sums(await list(input)), expected));

  it('says what is cut, and how to go on', async () => {
    const first = await list({ limit: 2 });
    assert.deepEqual(first.notes, ['Items 1 to 2 of 3 are listed: ask again with offset 2 for more, or narrow the request.']);
    const rest = await list({ limit: 2, offset: 2 });
    assert.deepEqual([sums(first).length, sums(rest).length, rest.notes], [2, 1, undefined]);
    assert.deepEqual((await list({ offset: 9 })).notes, ['There are only 3 items: ask with a smaller offset.']);
  });

  it('tells of items that the settings hide, and lists them when it is asked to', async () => {
    memory.hides = ({ stage }) => stage === 'spent';
    const { total, hidden } = await list();
    assert.deepEqual([total, hidden], [2, 1]);
    assert.equal((await list({ includeHidden: true })).total, 3);
  });

  it('tells of files that could not be read, and of what else is to be said', async () => {
    memory.skipped = Array.from({ length: 12 }, (_, k) => ({ uri: `memory:/${k}.txt`, reason: 'it is a binary file' }));
    memory.notes = ['The workspace has not been scanned.'];
    const { skipped, notes } = await list();
    assert.deepEqual([skipped?.count, skipped?.first.length, skipped?.first[0]?.uri, notes], [12, 10, 'memory:/0.txt', memory.notes]);
  });

  it('has no lines for a file that has changed, and says so', async () => {
    const read = memory.read.bind(memory);
    const changed = async function* () {
      for await (const each of read(null)) if ('text' in each) yield { ...each, text: async () => null };
    };
    memory.list = async () => ({ documents: changed(), notes: [] });
    const { items, notes } = await list({ words: 'leeds.txt' });
    assert.equal(items[0]?.location, 'memory:/leeds.txt');
    assert.match(notes?.join() ?? '', /leeds\.txt has changed since it was scanned/);
  });

  const wrong: readonly [what: string, input: object, message: RegExp][] = [
    ['a limit beyond the limit', { limit: 1000 }, /limit/],
    ['an input that there is not', { funders: 'x' }, /funders/],
    ['a stage that there is not', { stages: ['given'] }, /awarded/],
    ['no documents at all', { documents: [] }, /documents/],
  ];
  for (const [what, input, message] of wrong) it(`refuses ${what}`, () => assert.rejects(list(input), { name: 'Refusal', message }));
});
