import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Expectation } from '../../src/cli/expectation';
import { analyse } from '../../src/core/analyse';
import { toExportDocument } from '../../src/formats/json';
import { problemOf } from './guidedLoop';
import { anyText, damaged, text } from './randomInputs';
import { TARGETS } from './targets';

/** The same values each time, and others each night. */
const seed = Number(process.env.FUZZ_SEED ?? 1);

const NIGHT = Number(process.env.FUZZ_MINUTES ?? 1) > 5 ? 20 : 1;

/** Random inputs of each target, and how many are tried. */
const INPUTS: Readonly<Record<string, readonly [inputs: fc.Arbitrary<string>, count: number]>> = {
  analyse: [text, 1_500],
  options: [
    fc
      .tuple(fc.array(fc.oneof(anyText, fc.constantFrom('', 'en-US', 'USD', '2024-02-30', '04-06')), { maxLength: 8 }), text)
      .map(([options, rest]) => `${options.join('|').replace(/\n/g, ' ')}\n${rest}`),
    150,
  ],
  writers: [text, 150],
  edits: [text, 150],
  live: [
    fc
      .tuple(fc.array(fc.oneof(anyText, text), { maxLength: 5 }), text)
      .map(([edits, rest]) => `${edits.join('\n').replace(/\n\n+/g, '\n')}\n\n${rest}`),
    200,
  ],
  organisations: [
    fc
      .array(fc.array(fc.oneof(anyText, fc.constantFrom('name', 'charity', 'A|B', '"', '#', 'the Trust')), { maxLength: 5 }))
      .map((rows) => `name,kind,acronyms,aliases\n${rows.map((cells) => cells.join(',')).join('\n')}`),
    200,
  ],
  lines: [
    fc
      .oneof(
        fc.record({ id: anyText, text }).map((record) => JSON.stringify(record)),
        fc.json(),
      )
      .map(bytesOf),
    150,
  ],
  decode: [fc.uint8Array({ maxLength: 400 }).map((bytes) => String.fromCharCode(...bytes)), 500],
};

function bytesOf(json: string): string {
  return String.fromCharCode(...new TextEncoder().encode(json));
}

async function hold(name: string, input: string): Promise<void> {
  const problem = await problemOf(TARGETS[name]!, input);
  if (problem !== null) assert.fail(problem);
}

describe('whatever the input', function () {
  this.timeout(0);

  for (const [name, [inputs, count]] of Object.entries(INPUTS))
    it(name, () =>
      fc.assert(
        fc.asyncProperty(inputs, (input) => hold(name, input)),
        { numRuns: count * NIGHT, seed },
      ),
    );

  for (const [name, count] of [
    ['json', 300],
    ['decisions', 300],
  ] as const)
    it(`${name} in which some values are others`, async () => {
      const [file] = await TARGETS[name]!.seeds();
      const lines = file!.split('\n').filter((line) => line !== '');
      // A file of decisions is a value a line; an export is one value.
      const values = lines.every(isJson) ? lines : [file!];
      const inputs = fc.tuple(...values.map((value) => damaged(value))).map((all) => `${all.join('\n')}\n`);
      await fc.assert(
        fc.asyncProperty(inputs, (input) => hold(name, input)),
        { numRuns: count * NIGHT, seed },
      );
    });

  it('a file of what is expected is read, or it is told why not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-fuzz-'));
    const path = join(folder, 'funding.json');
    const words = 'HM Treasury gave £5m to Kent County Council in May 2024.';
    const document = toExportDocument({ uri: 'a.txt', text: words, analysis: analyse(words) });
    const file = JSON.stringify({
      format: 'fundlight',
      version: 1,
      generator: { name: 'fundlight', version: '1' },
      offsetUnit: 'utf-16',
      documents: [document],
    });
    try {
      await fc.assert(
        fc.asyncProperty(fc.oneof(damaged(file), anyText), async (content) => {
          writeFileSync(path, content);
          const read = await Expectation.read(path);
          if (typeof read === 'string') return assert.notEqual(read, '');
          for (const { line, message } of [...read.compare(join(folder, 'a.txt'), document), ...(await read.missing())])
            assert.ok(line > 0 && message !== '');
        }),
        { numRuns: 200 * NIGHT, seed },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
