import { strict as assert } from 'node:assert';
import type * as z from 'zod/mini';
import type { exportItems } from '../../../src/agent/exportItems';
import { readJson } from '../../../src/formats/readJson';
import { Memory } from './memory';

type Answer = z.infer<(typeof exportItems)['output']>;

const AWARD = 'On 5 November 2024 NHS England awarded £4.5 million to the University of Leeds.';
const PLAN = 'The council has asked ministers for £2m for roads.';

describe('the export for agents', () => {
  let memory: Memory;
  const write = (input: object) => memory.call<Answer>('fundlight_export', input);

  beforeEach(() => {
    memory = new Memory({ 'award.txt': AWARD, 'plan.md': PLAN });
  });

  it('writes what its format is', async () => {
    const { target, format, documents, fundingItems } = await write({ target: 'out.json' });
    assert.deepEqual([target, format, documents, fundingItems], ['memory:/out.json', 'json', 2, 2]);
    const read = readJson(memory.written.get('memory:/out.json')!);
    assert.ok('value' in read);
    assert.deepEqual(
      read.value.documents.map(({ uri }) => uri),
      ['memory:/award.txt', 'memory:/plan.md'],
    );
  });

  it('tells what a format cannot hold, and what is left out', async () => {
    const { fundingItems, leftOut, withoutPlaceFor } = await write({ target: 'out.json', format: '360giving' });
    assert.deepEqual([fundingItems, leftOut], [1, [{ reason: 'proposed, requested or reduced', count: 1 }]]);
    assert.ok(withoutPlaceFor.includes('confidence and review'));
  });

  it('is limited as it is asked to be', async () => {
    const { documents, fundingItems } = await write({ target: 'out.csv', documents: ['plan.md'], decidedOnly: true });
    assert.deepEqual([documents, fundingItems], [1, 0]);
  });

  it('overwrites only what it is told to', async () => {
    await write({ target: 'out.csv' });
    const before = memory.written.get('memory:/out.csv');
    await assert.rejects(write({ target: 'out.csv', documents: ['plan.md'] }), /memory:\/out\.csv exists: name another file/);
    assert.equal(memory.written.get('memory:/out.csv'), before);
    await write({ target: 'out.csv', documents: ['plan.md'], overwrite: true });
    assert.notEqual(memory.written.get('memory:/out.csv'), before);
  });

  const wrong: readonly [what: string, input: object, message: RegExp][] = [
    ['one of the documents', { target: 'plan.md', overwrite: true }, /is one of the documents/],
    ['a name that asks for no format', { target: 'out.exe' }, /asks for no format: end it in \.funding\.json, /],
    ['a name of another format', { target: 'run.sh', format: 'csv' }, /ends in \.csv: run\.sh does not/],
    ['documents that there are not', { target: 'out.csv', documents: ['none.txt'] }, /there are no documents/],
    [
      'a format that can hold nothing of it',
      { target: 'out.json', format: '360giving', documents: ['plan.md'] },
      /Nothing was exported: .* \(1\)\. Export in another format/,
    ],
  ];
  for (const [what, input, message] of wrong)
    it(`refuses ${what}`, async () => {
      await assert.rejects(write(input), { name: 'Refusal', message });
      assert.equal(memory.written.size, 0);
    });
});
