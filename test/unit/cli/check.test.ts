import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionDecision } from '../../../src/review/decide';
import type { Verdict } from '../../../src/review/decision';
import { decisionText } from '../../../src/review/decisionFile';
import { fundlight, inFolderWith } from './commandLine';

const GRANT = 'News\n\nThe trust was given £50m.\n';

describe('fundlight check', () => {
  inFolderWith({
    'docs/grant.txt': GRANT,
    'docs/award.txt': '12 March 2024\n\nNHS England awarded £2m to Hull City Council for a pool.\n',
    'docs/parts.txt': 'The trust will receive £10m, including £8m for roads and £5m for bridges.\n',
    'notes.json': '{"format":"notes"}',
  });

  const check = (...args: string[]) => fundlight(['check', ...args]);
  const problems = async (...args: string[]) => JSON.parse((await check('--format', 'json', ...args)).out).problems;
  const pounds = (amount: number) => ({ currency: 'GBP', amount, min: amount, max: amount, per: null, qualifier: 'exact' as const });
  const decide = (...verdicts: readonly (readonly [Verdict, number])[]) => {
    const start = GRANT.indexOf('£');
    const decisions = verdicts.map(([verdict, amount], k) =>
      mentionDecision(`d${k}`, GRANT, { start, end: start + 4 }, verdict, { type: 'money', value: pounds(amount) }),
    );
    mkdirSync('docs/.fundlight/decisions', { recursive: true });
    writeFileSync('docs/.fundlight/decisions/grant.txt.jsonl', decisionText('grant.txt', decisions));
  };
  const FILE = join('docs', '.fundlight', 'decisions', 'grant.txt.jsonl');

  it('is content where nothing is to be put right', async () => {
    decide(['accepted', 50e6]);
    assert.deepEqual(await check('docs'), { code: 0, out: '', err: 'fundlight: 3 documents checked, 0 problems\n' });
    assert.deepEqual(await check('docs', '--quiet'), { code: 0, out: '', err: '' });
  });

  it('tells a decision that has lost its place, with the line in its file', async () => {
    decide(['accepted', 50e6]);
    writeFileSync('docs/grant.txt', 'Nothing is left of it.\n');
    const path = join('docs', 'grant.txt');
    assert.deepEqual(await check('docs/grant.txt'), {
      code: 1,
      out: `${FILE}:2:1: “£50m” accepted as GBP 50,000,000 has lost its place in docs/grant.txt; decide on it anew in the editor, or delete the line [stale-decision]\n`,
      err: 'fundlight: 1 document checked, 1 problem\n',
    });
    assert.equal((await check(path)).code, 1);
  });

  it('tells decisions that contradict each other, at their words', async () => {
    decide(['accepted', 50e6], ['rejected', 50e6]);
    const { code, out } = await check('docs/grant.txt');
    assert.equal(code, 1);
    assert.equal(
      out,
      `docs/grant.txt:3:21: decisions contradict each other: “£50m” accepted as GBP 50,000,000 (${FILE}:2) and “£50m” rejected (${FILE}:3); the first counts; settle it in the editor, or delete a line [conflict]\n`,
    );
  });

  it('tells parts that exceed their whole only where that is asked for', async () => {
    assert.equal((await check('docs/parts.txt')).code, 0);
    const { code, out } = await check('docs/parts.txt', '--parts');
    assert.equal(code, 1);
    assert.equal(
      out,
      'docs/parts.txt:1:24: the 2 parts come to GBP 13,000,000, which is GBP 3,000,000 more than the whole of GBP 10,000,000 [parts]\n',
    );
  });

  it('names files that cannot be read', async () => {
    const { code, out, err } = await check('docs/grant.txt', 'missing.txt');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /missing\.txt: it does not exist/);
  });

  describe('compares with what is expected', () => {
    const messages = async (...args: string[]) =>
      (await problems(...args)).map(({ path, line, column, message }: Record<string, unknown>) => `${path}:${line}:${column} ${message}`);

    beforeEach(() => fundlight(['export', 'docs', '--out', 'funding.json']));

    it('and finds no difference in what has not changed', async () => {
      assert.deepEqual(await messages('docs', '--expect', 'funding.json'), []);
      assert.deepEqual(await messages('--expect', 'funding.json'), []);
    });
    it('also as JSON Lines', async () => {
      await fundlight(['export', 'docs', '--out', 'funding.jsonl']);
      assert.deepEqual(await messages('--expect', 'funding.jsonl'), []);
    });
    it('also in the folder of the expectation', async () => {
      process.chdir('docs');
      await fundlight(['export', '.', '--out', 'own.json']);
      process.chdir('..');
      assert.deepEqual(await messages('--expect', 'docs/own.json'), []);
    });
    it('and takes what was accepted for the same', async () => {
      decide(['accepted', 50e6]);
      assert.deepEqual(await messages('--expect', 'funding.json'), []);
    });
    it('and tells a value that is another one', async () => {
      decide(['accepted', 60e6]);
      assert.deepEqual(await messages('docs/grant.txt', '--expect', 'funding.json'), [
        'docs/grant.txt:3:21 sum “£50m”, value: expected “GBP 50,000,000”, found “GBP 60,000,000”',
        'docs/grant.txt:3:21 funding item “£50m”, sum: expected “GBP 50,000,000”, found “GBP 60,000,000”',
      ]);
    });
    it('and tells fields of funding items and organisations that are told differently', async () => {
      const expected = JSON.parse(readFileSync('funding.json', 'utf8'));
      const [award] = expected.documents;
      award.fundingItems[0].stage = 'proposed';
      award.fundingItems[0].recipients = [];
      award.organisations[1].kind = 'charity';
      award.date = null;
      writeFileSync('funding.json', JSON.stringify(expected));
      assert.deepEqual(await messages('docs/award.txt', '--expect', 'funding.json'), [
        'docs/award.txt:1:1 the document, date: expected none, found “2024-03-12 (day, 2024-03-12 to 2024-03-12)”',
        'docs/award.txt:3:21 funding item “£2m”, recipients: expected none, found “Hull City Council”',
        'docs/award.txt:3:21 funding item “£2m”, stage: expected “proposed”, found “awarded”',
        'docs/award.txt:3:28 organisation “Hull City Council”, kind: expected “charity”, found “council”',
      ]);
    });
    it('and tells what is new and what has gone, by its words where the text has changed', async () => {
      writeFileSync('docs/grant.txt', `A line before.\n\n${GRANT}Cost on 1 May 2024: unknown.\n`.replace('£50m', '£51m'));
      const found = await messages('docs/grant.txt', '--expect', 'funding.json');
      for (const expected of [
        'docs/grant.txt:3:21 sum “£50m” (GBP 50,000,000) is expected and not found',
        'docs/grant.txt:5:21 sum “£51m” (GBP 51,000,000) is found and not expected',
        'docs/grant.txt:6:9 date “1 May 2024” (2024-05-01 (day, 2024-05-01 to 2024-05-01)) is found and not expected',
      ])
        assert.ok(found.includes(expected), `${expected}\n--\n${found.join('\n')}`);
    });
    it('and tells documents that are new or have gone', async () => {
      rmSync('docs/grant.txt');
      writeFileSync('docs/new.txt', 'N');
      assert.deepEqual(await messages('docs', '--expect', 'funding.json'), [
        'docs/new.txt:1:1 the document is not in funding.json',
        `funding.json:${1 + readFileSync('funding.json', 'utf8').split('"docs/grant.txt"')[0]!.split('\n').length - 1}:14 docs/grant.txt is expected and does not exist`,
      ]);
    });
    it('and compares no more than what is named', async () =>
      assert.deepEqual(await messages('docs/award.txt', '--expect', 'funding.json'), []));
  });

  it('writes workflow commands for GitHub', async () => {
    writeFileSync('docs/50%, a.txt', readFileSync('docs/parts.txt'));
    const { out } = await check('docs/50%, a.txt', '--parts', '--format', 'github');
    assert.match(out, /^::error file=docs\/50%25%2C a\.txt,line=1,col=24,title=Fundlight%3A parts::the 2 parts come to GBP 13,000,000, /);
  });

  const wrong: readonly [args: string, err: RegExp][] = [
    ['', /missing required argument/],
    ['docs --format xml', /Allowed choices are text, json, github/],
    ['docs --expect nowhere.json', /nowhere\.json: it does not exist/],
    ['docs --expect notes.json', /notes\.json: This is no Fundlight JSON/],
    ['docs --expect docs/grant.txt', /grant\.txt: This is no JSON/],
  ];
  for (const [args, err] of wrong) {
    it(`does not understand: check ${args}`, async () => {
      const result = await check(...args.split(' ').filter(Boolean));
      assert.equal(result.code, 2);
      assert.match(result.err, err);
    });
  }
});
