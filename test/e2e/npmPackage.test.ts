import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMPILER = resolve('node_modules/typescript/bin/tsc');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A program that uses the library, and prints an amount. */
const PROGRAM = `
const { annotations } = analyse('Hull was given £50m.', { documentDate: '2024-03-18' });
const [sum] = annotations.filter(({ type }) => type === 'money');
const writer = formatById('csv').begin();
if (!writer.add({ uri: 'a', text: 'a', analysis: analyse('a') }).startsWith('\\ufeffdocument,')) throw new Error('no CSV');
console.log(sum.value.amount);
`;

describe('the npm package, installed', () => {
  let home: string;

  const run = (program: string, args: readonly string[], input = '') => {
    const shell = process.platform === 'win32'; // npm and what it installs are .cmd files there
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: home, encoding: 'utf8', input, shell });
    assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
    return stdout;
  };

  before(function () {
    this.timeout(120_000);
    home = mkdtempSync(join(tmpdir(), 'fundlight-npm-'));
    const made = spawnSync(process.execPath, ['src/tools/npmPackage.mjs', home], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    writeFileSync(join(home, 'package.json'), '{"name":"user","private":true}');
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./fundlight-${version}.tgz`]);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('needs no other package, and holds nothing of the extension', () => {
    assert.deepEqual(JSON.parse(run('npm', ['ls', '--all', '--json'])).dependencies.fundlight.dependencies, undefined);
    const files = run('tar', ['-tzf', `fundlight-${version}.tgz`])
      .trim()
      .split('\n')
      .sort();
    const others = files.filter((name) => !name.startsWith('package/dist/types/'));
    assert.deepEqual(
      others,
      [
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE',
        'README.md',
        'dist/cli.js',
        'dist/importMarkup.mjs',
        'dist/importPdf.mjs',
        'dist/library.cjs',
        'dist/library.mjs',
        'dist/mcpServer.js',
        'media/fundlight.schema.json',
        'package.json',
      ].map((name) => `package/${name}`),
    );
  });

  it('runs as a command, in several processes and as a filter too', () => {
    const fundlight = join(home, 'node_modules', '.bin', 'fundlight');
    assert.equal(run(fundlight, ['--version']).trim(), version);
    for (const name of ['a', 'b', 'c']) writeFileSync(join(home, `${name}.txt`), 'The trust was given £50m.');
    const { documents } = JSON.parse(run(fundlight, ['export', '--jobs', '2', 'a.txt', 'b.txt', 'c.txt']));
    assert.deepEqual(
      documents.map(({ uri }: { uri: string }) => uri),
      ['a.txt', 'b.txt', 'c.txt'],
    );
    assert.equal(JSON.parse(run(fundlight, ['export', '--jsonl'], '{"id":"x","text":""}')).uri, 'x');
  });

  it('is imported', () => {
    writeFileSync(join(home, 'imports.mjs'), `import { analyse, formatById } from 'fundlight';\n${PROGRAM}`);
    assert.equal(run(process.execPath, ['imports.mjs']).trim(), '50000000');
  });

  it('is required', () => {
    writeFileSync(join(home, 'requires.cjs'), `const { analyse, formatById } = require('fundlight');\n${PROGRAM}`);
    assert.equal(run(process.execPath, ['requires.cjs']).trim(), '50000000');
  });

  it('gives its JSON Schema', () => {
    writeFileSync(join(home, 'schema.cjs'), `console.log(require('fundlight/schema.json').$schema);`);
    assert.match(run(process.execPath, ['schema.cjs']), /json-schema\.org/);
  });

  it('has types, for imports and for require, by the rules of Node and of bundlers', function () {
    this.timeout(60_000);
    mkdirSync(join(home, 'types'));
    const use = (how: string) => `${how}
const { fundingItems }: Analysis = analyse('Hull was given £50m.', { locale: 'en-GB' });
const amounts: (number | null)[] = fundingItems.map((item: FundingItem) => item.amount.amount);
const written: string = FORMATS[0]!.begin().add({ uri: 'a', text: 'a', analysis: analyse('a') });
// @ts-expect-error: the text is needed
analyse();
export { amounts, written };
`;
    const imports = `import { type Analysis, analyse, FORMATS, type FundingItem } from 'fundlight';`;
    for (const name of ['module.mts', 'common.cts']) writeFileSync(join(home, 'types', name), use(imports));
    const common = ['--noEmit', '--strict', '--ignoreConfig', '--types', '', '--target', 'es2022'];
    run(process.execPath, [COMPILER, ...common, '--module', 'nodenext', 'types/module.mts', 'types/common.cts']);
    run(process.execPath, [COMPILER, ...common, '--module', 'esnext', '--moduleResolution', 'bundler', 'types/module.mts']);
  });
});
