import { strict as assert } from 'node:assert';
import { mentionDecision } from '../../../src/review/decide';
import type { Decision } from '../../../src/review/decision';
import { decisionText, readDecisions } from '../../../src/review/decisionFile';
import { mergeDecisions } from '../../../src/review/mergeDecisions';

const TEXT = 'The Hull Trust has received £20m from NHS England.';
const at = (id: string, words: string, verdict: Decision['verdict'] = 'accepted'): Decision => {
  const start = TEXT.indexOf(words);
  return mentionDecision(id, TEXT, { start, end: start + words.length }, verdict, { type: 'organisation', value: { name: words } });
};
/** The same in a text that has so many units more before it. */
const moved = (decision: Decision, by: number): Decision => {
  if (decision.kind !== 'mention') return decision;
  const { anchor } = decision;
  return { ...decision, anchor: { ...anchor, start: anchor.start + by, end: anchor.end + by, prefix: 'News: The ' } };
};
const [HULL, NHS] = [at('h', 'Hull Trust'), at('n', 'NHS England')];
/** The line of a decision that sets what some words are. */
const decided = (content: string) =>
  `{"kind":"mention","id":"x","verdict":"accepted","anchor":{"start":4,"end":14,"exact":"Hull Trust","prefix":"The ","suffix":" has"},"content":${content}}`;
const HEAD = '{"format":"fundlight-decisions","version":1,"document":"a.txt"}\n';

describe('a file of decisions', () => {
  it('has a header, and one decision a line, in the order of the text', () => {
    const lines = decisionText('a.txt', [NHS, HULL]).split('\n');
    assert.equal(`${lines[0]}\n`, HEAD);
    assert.match(lines[1]!, /"id":"h"/);
    assert.match(lines[2]!, /"id":"n"/);
    assert.equal(lines[3], '');
  });
  const read = (text: string) => {
    const file = readDecisions(text);
    assert.ok('decisions' in file);
    return file;
  };
  it('gives back what was written, with its lines', () => {
    const { decisions, lineOf } = read(decisionText('a.txt', [HULL, NHS]));
    assert.deepEqual(decisions, [HULL, NHS]);
    assert.deepEqual(
      decisions.map((each) => lineOf.get(each)),
      [2, 3],
    );
  });
  it('may be empty', () => assert.deepEqual(read('').decisions, []));
  it('may have the line ends of Windows, and lines that stand twice', () => {
    const text = decisionText('a.txt', [HULL, HULL]).replaceAll('\n', '\r\n');
    assert.deepEqual(read(text).decisions, [HULL]);
  });

  it('tells which file it stands for', () => {
    const { decisions, over } = read(decisionText('a.txt', [HULL], 'abc'));
    assert.deepEqual([decisions, over], [[HULL], 'abc']);
    assert.equal(decisionText('a.txt', []), HEAD);
  });

  const wrong: [string, string, number, RegExp][] = [
    ['another file', '{"name":"fundlight"}\n', 1, /does not begin as/],
    ['a newer version', HEAD.replace('1', '2'), 1, /version 2.*update Fundlight/],
    ['a line that was cut off', `${HEAD}{"kind":"mention","id"`, 2, /no JSON.*cut off/],
    ['a line of something else', `${HEAD}\n{"kind":"opinion"}\n`, 3, /no decision that this Fundlight knows/],
    [
      'a date that there is not',
      `${HEAD}${decided('{"type":"date","value":{"edtf":"00-05","start":null,"end":null,"duration":null,"granularity":"month","qualifier":"exact","resolution":"explicit"}}')}\n`,
      2,
      /no decision that this Fundlight knows/,
    ],
    [
      'a sum from more to less',
      `${HEAD}${decided('{"type":"money","value":{"currency":"GBP","amount":null,"min":9,"max":5,"per":null,"qualifier":"range"}}')}\n`,
      2,
      /no decision that this Fundlight knows/,
    ],
    ['a merge that is not finished', `${HEAD}<<<<<<< HEAD\n`, 2, /merge of two versions is not finished/],
  ];
  for (const [what, text, line, problem] of wrong) {
    it(`is not taken for one where it is ${what}`, () => {
      const read = readDecisions(text);
      assert.ok('problem' in read);
      assert.equal(read.line, line);
      assert.match(read.problem, problem);
    });
  }
});

describe('two people deciding in one file', () => {
  const rejected = at('h', 'Hull Trust', 'rejected');
  const rows: [string, Decision[], Decision[], Decision[], Decision[]][] = [
    ['keep what either adds', [], [HULL], [NHS], [HULL, NHS]],
    ['keep what both have', [HULL], [HULL], [HULL], [HULL]],
    ['lose what one takes back', [HULL, NHS], [NHS], [HULL, NHS], [NHS]],
    ['lose what the other takes back', [HULL, NHS], [HULL, NHS], [HULL], [HULL]],
    ['keep what one changes', [HULL], [rejected], [HULL], [rejected]],
    ['keep what the other changes', [HULL], [HULL], [rejected], [rejected]],
    ['keep both changes of one decision, for somebody to choose', [at('h', 'NHS England')], [HULL], [rejected], [HULL, rejected]],
    ['keep what one changes and the other takes back', [HULL], [rejected], [], [rejected]],
    ['keep what the other changes and one takes back', [HULL], [], [rejected], [rejected]],
    ['keep where a decision stands now', [HULL], [HULL], [moved(HULL, 9)], [moved(HULL, 9)]],
    ['keep where each finds it in a text of its own', [HULL], [moved(HULL, 5)], [moved(HULL, 9)], [moved(HULL, 5)]],
    ['keep what one changes where the other has only moved it', [HULL], [rejected], [moved(HULL, 9)], [rejected]],
    ['keep what the other changes where one has only moved it', [HULL], [moved(HULL, 9)], [rejected], [rejected]],
    ['lose what is taken back where the other has only moved it', [HULL], [], [moved(HULL, 9)], []],
    ['need no order', [HULL, NHS], [NHS, HULL], [HULL, NHS], [NHS, HULL]],
  ];
  for (const [what, base, ours, theirs, merged] of rows) it(what, () => assert.deepEqual(mergeDecisions(base, ours, theirs), merged));
});
