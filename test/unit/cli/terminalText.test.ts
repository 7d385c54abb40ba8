import { strict as assert } from 'node:assert';
import { terminalLine, terminalText } from '../../../src/cli/terminalText';
import { fundlight, inFolderWith } from './commandLine';

/** By what it does to a terminal: what somebody could write, and how it is shown. */
const TRICKS: readonly (readonly [does: string, text: string, shown: string])[] = [
  ['clears the screen', '\u001b[2J', '\\u001b[2J'],
  ['paints', '\u001b[31;8m', '\\u001b[31;8m'],
  ['renames the window', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
  ['makes a link', '\u001b]8;;https:example.org\u001b\\', '\\u001b]8;;https:example.org\\u001b\\'],
  ['does so in one character', '\u009b2J', '\\u009b2J'],
  ['goes back', 'no\b\byes', 'no\\u0008\\u0008yes'],
  ['deletes', 'x\u007f', 'x\\u007f'],
  ['turns words round', '\u202etsurT\u202c', '\\u202etsurT\\u202c'],
  ['parts them', '\u2066a\u2069', '\\u2066a\\u2069'],
  ['cannot be seen', 'a\u200bb', 'a\\u200bb'],
  ['cannot be seen at all', '\u{e0041}', '\\udb40\\udc41'],
];

describe('what stands on a terminal', () => {
  for (const [does, text, shown] of TRICKS) {
    it(`is shown as it is written where it ${does}`, () => {
      assert.equal(terminalText(`£5m ${text}\n`), `£5m ${shown}\n`);
      assert.equal(terminalLine(text), shown);
    });
  }

  it('keeps the lines and columns of the output', () => assert.equal(terminalText('a\tb\r\nc\n'), 'a\tb\r\nc\n'));
  it('does not write over a line', () => assert.equal(terminalText('bad\rgood'), 'bad\\u000dgood'));
  it('stays on a line where it has to', () => assert.equal(terminalLine('a\nb\tc'), 'a\\u000ab\\u0009c'));
  it('leaves letters of all languages, and signs', () => assert.equal(terminalText('Ŵyn – 日本 😀 £5'), 'Ŵyn – 日本 😀 £5'));

  it('means the same inside of JSON', () => {
    for (const [, text] of TRICKS) assert.equal(JSON.parse(terminalText(JSON.stringify(text))), text);
  });
});

const ALL = TRICKS.map(([, text]) => text).join(' ');
/** As the name of a file; Windows has none with control characters. */
const FILE = process.platform === 'win32' ? 'a\u202etxt.md' : `a${ALL}\n.md`;
const STEERING = /(?!\r\n|[\n\t])[\p{Cc}\p{Cf}]/u;

const decision = (exact: string) => ({
  ...{ kind: 'mention', id: 'a', verdict: 'accepted' },
  anchor: { start: 3, end: 3 + exact.length, exact, prefix: '', suffix: '' },
  content: { type: 'organisation', value: { name: ALL, identifiers: [] } },
});

describe('the command line in a folder of hostile files', () => {
  inFolderWith({
    [FILE]: `Plan ${ALL}\n\nThe Foundling Trust ${ALL} gave £1m to Lamp School ${ALL} for ${ALL} beds.\n\nBTX gave £2m for ${ALL} beds.\n`,
    '.fundlight/organisations.csv': `name,kind,acronyms\n"Trust ${ALL}",charity,BTX\n"${ALL}",nothing,\n`,
    [`.fundlight/decisions/${FILE}.jsonl`]: [
      { format: 'fundlight-decisions', version: 1, document: FILE },
      decision(`lost ${ALL}`),
      decision(`more ${ALL}`),
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
    'expected.json': JSON.stringify({ ...{ format: 'fundlight', version: ALL }, documents: [{ uri: FILE }] }),
    [`binary${FILE}`]: Uint8Array.of(0, 1, 2, 0),
  });

  const commands: readonly (readonly string[])[] = [
    ['table', '.'],
    ['check', '.'],
    ['check', '--format', 'github', '.'],
    ['check', '--expect', 'expected.json', '.'],
    ['export', '.'],
    ['export', '--format', 'csv', '.'],
    ['export', '--format', 'markdown', '.'],
    ['export', '--format', 'html', '.'],
    ['export', `missing ${ALL}`],
    ['export', '--out', `nowhere/${ALL}.json`, '.'],
    ['export', '--format', ALL, '.'],
    [ALL],
  ];
  for (const args of commands) {
    it(`writes nothing that steers a terminal: ${terminalLine(args.join(' '))}`, async () => {
      const { out, err } = await fundlight(args, { isTerminal: true });
      assert.ok(out.length + err.length > 0);
      assert.doesNotMatch(out, STEERING);
      assert.doesNotMatch(err, STEERING);
    });
  }

  it('names files so that they can be told apart, each on its line', async () => {
    const { err } = await fundlight(['table', '.']);
    assert.ok(err.includes(`fundlight: binary${terminalLine(FILE)}: `), err);
    for (const line of err.trim().split('\n')) assert.match(line, /^fundlight: /);
  });

  it('has tables and problems that can be shown later as well', async () => {
    for (const args of [
      ['table', '.'],
      ['check', '.'],
    ])
      assert.doesNotMatch((await fundlight(args, { isTerminal: false })).out, STEERING);
  });

  it('leaves an export as it is that goes to a file or another program', async () => {
    const { out } = await fundlight(['export', '.']);
    assert.ok(JSON.parse(out).documents.some(({ uri }: { uri: string }) => uri.endsWith(FILE)));
  });
});
