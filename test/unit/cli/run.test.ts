import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderWith, fundlight as runCommand } from './commandLine';

const HTML = '<h1>Awards</h1><table><tr><th>Recipient<th>Award (£m)<tr><td>Anvil College<td>1.5</table>';
const HTML_AS_TEXT = '# Awards\n\n| Recipient | Award (£m) |\n| - | - |\n| Anvil College | 1.5 |\n';

/** The files that the commands below run in; bytes where they are no UTF-8. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'grant.txt': 'The trust was given £50m.',
  'award.txt': '12 March 2024\n\nNHS England awarded £2m to Hull City Council for a pool.',
  'bom.txt': '\ufeffThe trust was given £50m.',
  'latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
  'utf16.txt': Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
  'broken16.txt': Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x62),
  'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00),
  'folder/b.md': 'B',
  'folder/a.txt': 'A',
  'folder/sub/c.TXT': 'C',
  'folder/notes.doc': 'not a document',
  'folder/funding.md': 'an export of ours',
  'folder/a.funding.md': 'another one',
  'folder/.git/d.txt': 'D',
  'folder/node_modules/e.txt': 'E',
  'pictures/only.png': 'P',
  'desk/.fundlight/organisations.csv': 'name,kind,acronyms\nBright Tomorrow,charity,BTX\n',
  'desk/north/grant.txt': 'BTX gave £5m.',
  'desk/grant.txt': 'Bright Tomorrow gave £5m.',
  'papers/award.html': HTML,
  'papers/broken.docx': 'PK',
  'papers/a.funding.html': '<p>an export of ours',
  'papers/notes.txt': 'The trust was given £50m.',
  'other.csv': 'name,kind\nBright Tomorrow,\n,charity\n',
};

describe('the command line', () => {
  const before = process.cwd();
  inFolderWith(FILES);
  const fundlight = (...args: string[]) => runCommand(args);

  const uris = (json: string) => JSON.parse(json).documents.map((document: { uri: string }) => document.uri);

  describe('takes organisations from a list', () => {
    const bodies = async (...args: string[]) =>
      JSON.parse((await fundlight('export', ...args)).out).documents.map(({ organisations }: { organisations: { name: string }[] }) =>
        organisations.map(({ name }) => name).join(),
      );

    it('in the folder of a document, and in those above it', async () =>
      assert.deepEqual(await bodies('desk'), ['Bright Tomorrow', 'Bright Tomorrow']));
    it('that is named, and then from no other', async () =>
      assert.deepEqual(await bodies('--organisations', 'other.csv', 'desk/grant.txt', 'desk/north/grant.txt'), ['Bright Tomorrow', 'BTX']));
    it('only where there is one', async () => assert.deepEqual(await bodies('grant.txt'), ['']));
  });

  describe('applies the decisions that were made in the editor', () => {
    const HEAD = '{"format":"fundlight-decisions","version":1,"document":"grant.txt"}\n';
    const anchor = { start: 20, end: 24, exact: '£50m', prefix: 'The trust was given ', suffix: '.' };
    const value = { currency: 'GBP', amount: 50e6, min: 50e6, max: 50e6, per: null, qualifier: 'exact' };
    const decide = (text: string) => {
      mkdirSync('.fundlight/decisions', { recursive: true });
      writeFileSync('.fundlight/decisions/grant.txt.jsonl', HEAD + text);
    };
    const review = async () => JSON.parse((await fundlight('export', 'grant.txt')).out).documents[0].annotations[0]?.review;

    it('to what is exported', async () => {
      assert.equal(await review(), 'suggested');
      decide(`${JSON.stringify({ kind: 'mention', id: 'a', verdict: 'accepted', anchor, content: { type: 'money', value } })}\n`);
      assert.equal(await review(), 'accepted');
      decide(`${JSON.stringify({ kind: 'mention', id: 'a', verdict: 'rejected', anchor, content: { type: 'money', value } })}\n`);
      assert.equal(await review(), undefined);
    });
    it('and limits the export to what is decided, where that is asked for', async () => {
      const count = async () => JSON.parse((await fundlight('export', '--decided', 'grant.txt')).out).documents[0].annotations.length;
      assert.equal(await count(), 0);
      decide(`${JSON.stringify({ kind: 'mention', id: 'a', verdict: 'accepted', anchor, content: { type: 'money', value } })}\n`);
      assert.equal(await count(), 1);
    });
    it('and says where they cannot be read', async () => {
      decide('{"kind":');
      const { code, err } = await fundlight('export', 'grant.txt');
      assert.equal(code, 1);
      assert.match(err, /grant\.txt\.jsonl: line 2: The line is no JSON/);
    });
  });

  describe('writes a report', () => {
    it('as one page, with links that lead from its file', async () => {
      const { code, out, err } = await fundlight('report', 'award.txt', 'grant.txt', '--out', 'folder/report.html');
      assert.deepEqual([code, out, err], [0, '', '']);
      const page = readFileSync('folder/report.html', 'utf8');
      assert.match(page, /<a href="\.\.\/award\.txt">award\.txt, line 3<\/a>/);
      assert.match(page, /GBP 52,000,000 in 2 items/);
    });
    it('on standard output, with what is decided alone where that is asked for', async () => {
      assert.match((await fundlight('report', 'award.txt')).out, /^<!DOCTYPE html>/);
      assert.match((await fundlight('report', '--decided', 'award.txt')).out, /No funding items were found/);
    });
    it('and leaves alone what it may not overwrite', async () => {
      assert.equal((await fundlight('report', 'award.txt', '--out', 'bom.txt')).code, 2);
      assert.equal((await fundlight('report', 'award.txt', '--out', 'award.txt', '--force')).code, 2);
      assert.equal((await fundlight('report', 'award.txt', '--out', 'nowhere/report.html')).code, 2);
      assert.equal((await fundlight('report', 'award.txt', 'missing.txt')).code, 1);
    });
  });

  describe('imports documents that are not text', () => {
    it('with offsets in what they are imported as', async () => {
      const { code, out } = await fundlight('export', 'papers/award.html');
      const [{ uri, annotations }] = JSON.parse(out).documents;
      const sum = annotations.find(({ type }: { type: string }) => type === 'money');
      assert.deepEqual([code, uri, sum.value.amount], [0, 'papers/award.html', 1_500_000]);
      assert.equal(HTML_AS_TEXT.slice(sum.start, sum.end), '1.5');
    });
    it('from folders only where that is asked for', async () => {
      assert.deepEqual(uris((await fundlight('export', 'papers')).out), ['papers/notes.txt']);
      const { code, out, err } = await fundlight('export', '--import', 'papers');
      assert.deepEqual([code, uris(out)], [1, ['papers/award.html', 'papers/notes.txt']]);
      assert.match(err, /^fundlight: papers\/broken\.docx: it is damaged, or of another kind than its name says; save it again .+\n$/);
    });
    it('and keeps the text of these alone', async () => {
      await fundlight('table', '--save-text', 'texts', 'papers/award.html', 'grant.txt');
      assert.deepEqual(readdirSync('texts', { recursive: true }), ['papers', join('papers', 'award.html.md')]);
      assert.equal(readFileSync('texts/papers/award.html.md', 'utf8'), HTML_AS_TEXT);
      assert.equal((await fundlight('table', '--save-text', 'texts', 'papers/award.html')).code, 0);
    });
    it('and overwrites no other text', async () => {
      mkdirSync('texts/papers', { recursive: true });
      writeFileSync('texts/papers/award.html.md', 'mine');
      const { code, err } = await fundlight('table', '--save-text', 'texts', 'papers/award.html');
      assert.equal(code, 1);
      assert.match(err, /award\.html\.md: it exists and holds another text; remove it, or save into another folder/);
      assert.equal(readFileSync('texts/papers/award.html.md', 'utf8'), 'mine');
    });
    it('and keeps a text within the folder wherever the document is', async () => {
      mkdirSync('inner');
      process.chdir('inner');
      await fundlight('table', '--save-text', 'texts', '../papers/award.html');
      const saved = readdirSync('texts', { recursive: true }).map(String);
      assert.ok(
        saved.some((path) => path.endsWith(join('papers', 'award.html.md'))),
        saved.join(),
      );
    });
  });

  describe('says by its exit code how it went', () => {
    const table: readonly [args: string, code: number, err: RegExp][] = [
      ['--version', 0, /^$/],
      ['--help', 0, /^$/],
      ['export grant.txt', 0, /^$/],
      ['export --format json grant.txt', 0, /^$/],
      ['export --date 2024-02-29 grant.txt', 0, /^$/],
      ['export utf16.txt', 0, /^$/],
      ['table grant.txt', 0, /^$/],
      ['schema', 0, /^$/],
      ['table --organisations other.csv grant.txt', 0, /other\.csv:3: This line has no name, and is not used\.$/m],
      ['export --organisations nowhere.csv grant.txt', 1, /nowhere\.csv: it does not exist/],
      ['export --organisations picture.txt grant.txt', 1, /picture\.txt: it is a binary file/],
      ['export missing.txt', 1, /missing\.txt: it does not exist/],
      ['export latin.txt', 1, /latin\.txt: it is not valid UTF-8 text at byte \d+; save it as UTF-8/],
      ['export broken16.txt', 1, /broken16\.txt: it is not valid UTF-16 text/],
      ['export picture.txt', 1, /picture\.txt: it is a binary file/],
      ['table picture.txt', 1, /picture\.txt: it is a binary file/],
      ['export --import pictures', 1, /pictures: it holds no file that ends in \.txt, \.md, \.html, \.htm, \.docx, \.pdf/],
      ['export pictures', 1, /pictures: it holds no \.txt or \.md file/],
      ['', 2, /Usage/],
      ['export', 2, /missing required argument/],
      ['table', 2, /missing required argument/],
      ['export --jobs 0 grant.txt', 2, /is a whole number from 1 to 999/],
      ['export --jobs two grant.txt', 2, /is a whole number from 1 to 999/],
      ['export folder/**/*.nothing', 1, /nothing: no file that ends in \.txt, .+ matches/],
      ['import grant.txt', 2, /unknown command/],
      ['export --frob grant.txt', 2, /unknown option/],
      ['export --format xml grant.txt', 2, /The formats are json, jsonl, csv, .+ html\./],
      ['export --date 2023-02-29 grant.txt', 2, /is a day such as/],
      ['export --date yesterday grant.txt', 2, /is a day such as/],
      ['export --minimum-confidence 0.5 grant.txt', 0, /^$/],
      ['export --minimum-confidence 1.5 grant.txt', 2, /is a number from 0 to 1, such as 0\.8/],
      ['export --minimum-confidence half grant.txt', 2, /is a number from 0 to 1, such as 0\.8/],
      ['export --decided --minimum-confidence 0.5 grant.txt', 2, /cannot be used with option/],
      ['export --format 360giving grant.txt', 1, /^fundlight: 360Giving JSON: no funding item has all .+: without a named payer \(1\)$/m],
      [
        'export --format 360giving award.txt grant.txt',
        0,
        /^fundlight: 360Giving JSON: 1 funding item left out: without a named payer \(1\)$/m,
      ],
      ['export --out folder grant.txt', 2, /folder: it is a folder/],
      ['export --out bom.txt grant.txt', 2, /bom\.txt: it exists; --force overwrites it/],
      ['export --out grant.txt --force grant.txt', 2, /grant\.txt: it is one of the documents/],
      ['export --out nowhere/out.json grant.txt', 2, /nowhere\/out\.json: its folder does not exist/],
    ];
    for (const [args, code, err] of table) {
      it(`${code}: fundlight ${args}`, async () => {
        const result = await fundlight(...args.split(' ').filter(Boolean));
        assert.equal(result.code, code, result.err);
        assert.match(result.err, err);
      });
    }
  });

  it('does the others when a file fails', async () => {
    const { code, out, err } = await fundlight('export', 'missing.txt', 'grant.txt', 'latin.txt', 'bom.txt');
    assert.equal(code, 1);
    assert.deepEqual(uris(out), ['grant.txt', 'bom.txt']);
    assert.equal(err.trim().split('\n').length, 2);
  });

  it('walks folders in order of names, past dot-folders and node_modules', async () => {
    const { out } = await fundlight('export', 'folder');
    assert.deepEqual(
      uris(out),
      ['a.txt', 'b.md', 'sub/c.TXT'].map((name) => join('folder', name)),
    );
  });

  it('follows links to files, not to folders', async () => {
    symlinkSync('../grant.txt', 'folder/linked.txt');
    symlinkSync('..', 'folder/round.txt');
    const { code, out } = await fundlight('export', 'folder');
    assert.equal(code, 0);
    assert.deepEqual(
      uris(out).filter((uri: string) => /linked|round/.test(uri)),
      [join('folder', 'linked.txt')],
    );
  });

  it('takes patterns, past names with a dot, node_modules and exported tables', async () => {
    const { code, out } = await fundlight('export', 'folder/**', '*.txt', 'folder/{a,b}.*', '--quiet');
    assert.equal(code, 1); // some of the files in the present folder are no text
    assert.deepEqual(
      uris(out),
      ['folder/a.txt', 'folder/b.md', 'folder/sub/c.TXT', 'award.txt', 'bom.txt', 'grant.txt', 'utf16.txt'].map((name) => join(name)),
    );
  });

  it('takes a name for what it is where such a file exists', async () => {
    writeFileSync('[draft].txt', 'D');
    assert.deepEqual(uris((await fundlight('export', '[draft].txt')).out), ['[draft].txt']);
  });

  it('tells once what is wrong with a list', async () => {
    writeFileSync('folder/.fundlight-list.csv', 'name,kind\n,charity\n');
    const { err } = await fundlight('export', '--organisations', 'folder/.fundlight-list.csv', 'folder');
    assert.equal(err.trim().split('\n').length, 1);
  });

  it('lists a file once that is named twice', async () => {
    const { out } = await fundlight('export', 'folder/b.md', 'folder', './folder/a.txt');
    assert.deepEqual(uris(out), ['folder/b.md', join('folder', 'a.txt'), join('folder', 'sub', 'c.TXT')]);
  });

  it('counts offsets without the byte order mark', async () => {
    const { out } = await fundlight('export', 'bom.txt', 'grant.txt');
    const [withMark, without] = JSON.parse(out).documents;
    assert.equal(withMark.length, without.length);
    assert.equal(withMark.sha256, without.sha256);
  });

  it('writes the same to a file as to standard output', async () => {
    const { out } = await fundlight('export', 'grant.txt');
    const written = await fundlight('export', 'grant.txt', '--out', 'out.json');
    assert.equal(written.out, '');
    assert.equal(readFileSync('out.json', 'utf8'), out);
    assert.deepEqual(
      readdirSync('.').filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  describe('writes every format', () => {
    const formats: [string, RegExp][] = [
      ['json', /^\{\n {2}"format": "fundlight",\n/],
      ['jsonl', /^\{"uri":"award\.txt",.*\}\n$/],
      ['csv', /^\ufeffdocument,title,.*\r\naward\.txt,.*,2000000,/],
      ['csv-mentions', /^\ufeffdocument,mention,.*\r\naward\.txt,/],
      ['web-annotation', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld",\n/],
      ['360giving', /^\{\n {2}"version": "1\.4",\n/],
      ['360giving-csv', /^\ufeffIdentifier,Title,/],
      ['markdown', /^# Funding items\n/],
      ['html', /^<!DOCTYPE html>\n/],
    ];
    for (const [format, text] of formats) {
      it(`${format}, also to a file`, async () => {
        const { code, out } = await fundlight('export', '--format', format, 'award.txt');
        assert.equal(code, 0);
        assert.match(out, text);
        await fundlight('export', '--format', format, 'award.txt', '--out', 'out');
        assert.equal(readFileSync('out', 'utf8'), out);
      });
    }
  });

  it('takes the format from the name of the file, unless it is told', async () => {
    await fundlight('export', 'award.txt', '--out', 'out.mentions.csv');
    assert.match(readFileSync('out.mentions.csv', 'utf8'), /^\ufeffdocument,mention,/);
    await fundlight('export', 'award.txt', '--format', 'csv', '--out', 'out.md');
    assert.match(readFileSync('out.md', 'utf8'), /^\ufeffdocument,title,/);
  });

  it('leaves no file where the format can hold nothing', async () => {
    await fundlight('export', 'grant.txt', '--out', 'out.360giving.json');
    assert.equal(existsSync('out.360giving.json'), false);
  });

  it('limits the export to what is certain enough', async () => {
    const count = async (least: string) =>
      JSON.parse((await fundlight('export', '--minimum-confidence', least, 'award.txt')).out).documents[0].fundingItems.length;
    assert.deepEqual([await count('0'), await count('1')], [1, 0]);
  });

  it('prints the JSON Schema that is shipped', async () => {
    assert.equal((await fundlight('schema')).out, readFileSync(join(before, 'media/fundlight.schema.json'), 'utf8'));
  });

  it('lists the formats in its help, with what they have no place for', async () => {
    const { out } = await fundlight('export', '--help');
    for (const format of ['json', 'jsonl', 'csv', 'csv-mentions', 'web-annotation', '360giving', '360giving-csv', 'markdown', 'html'])
      assert.match(out, new RegExp(`^  ${format} +\\S.*, without `, 'm'));
    for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
  });

  it('overwrites a file only when told to', async () => {
    writeFileSync('out.json', 'old');
    assert.equal((await fundlight('export', 'grant.txt', '--out', 'out.json')).code, 2);
    assert.equal(readFileSync('out.json', 'utf8'), 'old');
    assert.equal((await fundlight('export', 'grant.txt', '--out', 'out.json', '--force')).code, 0);
    assert.equal(JSON.parse(readFileSync('out.json', 'utf8')).format, 'fundlight');
  });

  it('writes through a link', async () => {
    writeFileSync('old.json', 'old');
    symlinkSync('old.json', 'link.json');
    await fundlight('export', 'grant.txt', '--out', 'link.json', '--force');
    assert.equal(JSON.parse(readFileSync('old.json', 'utf8')).format, 'fundlight');
  });

  it('writes no file when it is used wrongly', async () => {
    await fundlight('export', '--format', 'xml', 'grant.txt', '--out', 'out.json');
    assert.equal(existsSync('out.json'), false);
  });

  describe('shows how far it is', () => {
    const watched = async (...args: string[]) => {
      const seen: string[] = [];
      const progress = (total: number) => ({
        step: () => void seen.push('.'),
        print: (line: string) => void seen.push(line),
        end: () => void seen.push(`end of ${total}`),
      });
      const { err } = await runCommand(args, { progress });
      return { seen: seen.join(''), err };
    };
    it('with failures beside the bar', async () =>
      assert.deepEqual(await watched('export', 'grant.txt', 'missing.txt', 'award.txt'), {
        seen: '.fundlight: missing.txt: it does not exist\n..end of 3',
        err: '',
      }));
    it('but not of one document', async () => assert.equal((await watched('export', 'grant.txt')).seen, ''));
    it('but not where it is to be quiet', async () => assert.equal((await watched('export', '-q', 'grant.txt', 'award.txt')).seen, ''));
  });

  it('ends without a trace when it is interrupted', async () => {
    const { code, err } = await runCommand(['export', 'grant.txt', '--out', 'out.json'], { signal: AbortSignal.abort() });
    assert.deepEqual([code, err], [130, '']);
    assert.deepEqual(
      readdirSync('.').filter((name) => name === 'out.json' || name.endsWith('.tmp')),
      [],
    );
  });

  describe('explains every command', () => {
    for (const command of ['export', 'table', 'report', 'check', 'schema', 'completion']) {
      it(`${command}, with examples`, async () => {
        const { code, out } = await fundlight(command, '--help');
        assert.equal(code, 0);
        assert.match(out, new RegExp(`^Usage: fundlight ${command}.*\\n\\n(.+\\n)+[^]*^Examples:\\n.*fundlight`, 'm'));
        for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
      });
    }
  });

  it('prints its version as package.json has it', async () => {
    const { out } = await fundlight('--version');
    assert.equal(out.trim(), JSON.parse(readFileSync(join(before, 'package.json'), 'utf8')).version);
  });
});
