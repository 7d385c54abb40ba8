import { strict as assert } from 'node:assert';
import { BUDGETS, overBudget } from '../../../src/tools/bundleBudgets.mjs';

type Built = Parameters<typeof overBudget>[0];

/** What a build says of one file: its inputs with the bytes that they take. */
function built(file: string, inputs: Readonly<Record<string, number>>): Built {
  const held = Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]);
  return { outputs: { [file]: { bytes: 0, exports: [], imports: [], inputs: Object.fromEntries(held) } } };
}

describe('the budgets of the files that are packed', () => {
  const rows: [rule: string, file: string, inputs: Readonly<Record<string, number>>, said: string[]][] = [
    ['what fits is fine', 'dist/extension.js', { 'src/editor/a.ts': 1000, 'node_modules/zod/mini.js': 30_000 }, []],
    [
      'parts are added up',
      'dist/extension.js',
      { 'node_modules/zod/a.js': 40_000, 'node_modules/zod/b.js': 40_000 },
      ['dist/extension.js: zod takes 80 kB, its budget is 45 kB'],
    ],
    [
      'a package that is not in the table does not belong',
      'dist/extension.js',
      { 'node_modules/@observablehq/plot/index.js': 90 },
      ['dist/extension.js: @observablehq/plot (1 kB) is not to be in it'],
    ],
    ['nor does code of ours', 'dist/report.js', { 'src/editor/a.ts': 2000 }, ['dist/report.js: src/editor (2 kB) is not to be in it']],
    [
      'packages of other packages count where they are',
      'dist/extension.js',
      { 'node_modules/zod/node_modules/mammoth/a.js': 10 },
      ['dist/extension.js: mammoth (1 kB) is not to be in it'],
    ],
    ['of some files only the sum of all packages counts', 'dist/importPdf.mjs', { 'node_modules/unpdf/a.mjs': 1_700_000 }, []],
    ['what is imported and left out takes nothing', 'dist/extension.js', { 'node_modules/mammoth/a.js': 0 }, []],
    ['files that are not packed have none', 'dist/cli.js', { 'node_modules/commander/a.js': 1e9 }, []],
  ];
  for (const [rule, file, inputs, said] of rows) it(rule, () => assert.deepEqual(overBudget(built(file, inputs)), said));

  it('keep what is needed later out of the extension: it has files of its own', () => {
    const inExtension = Object.keys(BUDGETS['dist/extension.js'] ?? {});
    for (const name of ['mammoth', 'unpdf', 'hast-util-from-html', '@observablehq/plot', '@modelcontextprotocol/server', 'commander'])
      assert.ok(!inExtension.includes(name), name);
  });

  it('leave the package below two megabytes', () => {
    // Of what is packed two thirds go by compression; pictures and texts take a tenth of a megabyte.
    const all = Object.values(BUDGETS).flatMap((parts) => Object.values(parts));
    assert.ok(all.reduce((sum, size) => sum + size, 0) < 5_000);
  });
});
