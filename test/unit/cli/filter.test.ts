import { strict as assert } from 'node:assert';
import { fundlight, inFolderWith } from './commandLine';

describe('the command line as a filter', () => {
  inFolderWith({ 'list.csv': 'name,kind,acronyms\nBright Tomorrow,charity,BTX\n', 'bad.csv': 'name,kind\n,charity\n' });

  const filter = async (input: readonly string[], ...args: string[]) => {
    const { code, out, err } = await fundlight(['export', '--jsonl', ...args], { input });
    const lines = out.split('\n');
    assert.equal(lines.pop(), '');
    return { code, err, answers: lines.map((line) => JSON.parse(line)) };
  };
  const line = (record: object) => `${JSON.stringify(record)}\n`;

  it('answers a line with a document as JSON Lines have it', async () => {
    const { code, err, answers } = await filter([line({ id: 'a1', text: 'The trust was given £50m.' })]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(answers.length, 1);
    assert.equal(answers[0].uri, 'a1');
    assert.equal(answers[0].annotations[0].value.amount, 50e6);
  });

  it('answers every line, in their order, wherever the input is cut, and needs no line feed at its end', async () => {
    const text = ['a', 'b', 'ç £5m', 'd'].map((id) => line({ id, text: id })).join('\n\n');
    const bytes = [...text.trimEnd()].map((character) => character);
    assert.deepEqual(
      (await filter(bytes)).answers.map(({ uri }) => uri),
      ['a', 'b', 'ç £5m', 'd'],
    );
    assert.deepEqual((await filter([])).answers, []);
    assert.deepEqual((await filter(['\n \r\n'])).answers, []);
  });

  const dates: readonly [what: string, record: { date?: string }, args: readonly string[], date: string | undefined][] = [
    ['none', {}, [], undefined],
    ['its own', { date: '2024-03-18' }, [], '2024-03-18'],
    ['that of all', {}, ['--date', '2024-03-19'], '2024-03-19'],
    ['its own before that of all', { date: '2024-03-18' }, ['--date', '2024-03-19'], '2024-03-18'],
  ];
  for (const [what, record, args, date] of dates) {
    it(`dates a text by ${what}`, async () => {
      const { answers } = await filter([line({ id: 'a', text: 'Hull got £5m last year.', ...record })], ...args);
      assert.equal(answers[0].date?.edtf, date);
    });
  }

  it('limits what it tells to what is certain enough', async () => {
    const count = async (least: string) =>
      (await filter([line({ id: 'a', text: 'BTX gave £5m.' })], '--minimum-confidence', least)).answers[0].fundingItems.length;
    assert.deepEqual([await count('0'), await count('1')], [1, 0]);
  });

  it('uses a list of organisations that is named', async () => {
    const text = 'BTX gave £5m.';
    const named = async (...args: string[]) =>
      (await filter([line({ id: 'a', text })], ...args)).answers[0].organisations.map(({ name }: { name: string }) => name);
    assert.deepEqual(await named('--organisations', 'list.csv'), ['Bright Tomorrow']);
    const { code, err } = await filter([line({ id: 'a', text }), line({ id: 'b', text })], '--organisations', 'bad.csv');
    assert.equal(code, 0);
    assert.equal(err.trim().split('\n').length, 1);
  });

  describe('answers a bad line with an error, goes on, and says so at the end', () => {
    const table: readonly [line: string, id: string | null, error: RegExp][] = [
      ['no json', null, /^the line is no JSON \(/],
      ['{"id":"x","text":"cut o', null, /^the line is no JSON \(/],
      ['[1]', null, /^the line is no object/],
      ['null', null, /^the line is no object/],
      ['{"text":"no id"}', null, /^“id” must be a string$/],
      ['{"id":7,"text":"a number"}', null, /^“id” must be a string$/],
      ['{"id":"","text":"no name"}', '', /^“id” must not be empty$/],
      ['{"id":"x"}', 'x', /^“text” must be a string$/],
      ['{"id":"x","text":null}', 'x', /^“text” must be a string$/],
      ['{"id":"x","text":"","date":"yesterday"}', 'x', /^“date” must be a day such as "2024-03-18"$/],
      ['{"id":"x","text":"","date":"2023-02-29"}', 'x', /^“date” must be a day/],
      [`{"id":"x","text":"${'long '.repeat(4e6)}"}`, null, /^the line is longer than 16 MB; split the text$/],
    ];
    for (const [bad, id, error] of table) {
      it(bad.slice(0, 60), async () => {
        const { code, err, answers } = await filter([line({ id: 'before', text: '' }), `\n${bad}\n`, line({ id: 'after', text: '' })]);
        assert.equal(code, 1);
        assert.match(err, /^fundlight: standard input: 1 line could not be read; the answer says why\n$/);
        const [before, answer, after] = answers;
        assert.deepEqual([before.uri, after.uri], ['before', 'after']);
        assert.deepEqual([answer.id, answer.line, Object.keys(answer)], [id, 3, ['id', 'line', 'error']]);
        assert.match(answer.error, error);
      });
    }
  });

  it('answers a line that is no UTF-8 with an error', async () => {
    const { linesOf } = await import('../../../src/cli/lines');
    const { answerOf } = await import('../../../src/cli/records');
    const input = (async function* () {
      yield Uint8Array.of(0x22, 0xe9, 0x22, 0x0a);
    })();
    for await (const [only] of linesOf(input)) {
      const { line, isError } = await answerOf({ today: '2026-01-15' })(only!);
      assert.deepEqual([JSON.parse(line), isError], [{ id: null, line: 1, error: 'the line is not valid UTF-8' }, true]);
    }
  });

  const wrong: readonly [args: string, err: RegExp][] = [
    ['list.csv', /--jsonl reads standard input: leave the files out/],
    ['--format csv', /cannot be used with option '--format <FORMAT>'/],
    ['--out a.jsonl', /cannot be used with option '--out <FILE>'/],
    ['--decided', /cannot be used with option '--decided'/],
  ];
  for (const [args, err] of wrong) {
    it(`takes no ${args}`, async () => {
      const result = await fundlight(['export', '--jsonl', ...args.split(' ')]);
      assert.equal(result.code, 2);
      assert.match(result.err, err);
    });
  }
});
