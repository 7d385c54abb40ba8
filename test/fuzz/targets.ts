import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { differencesIn } from '../../src/cli/differences';
import { answerOf } from '../../src/cli/records';
import { analyse } from '../../src/core/analyse';
import { LiveDocument } from '../../src/core/liveDocument';
import type { Analysis, AnalysisOptions } from '../../src/core/model';
import { decode } from '../../src/formats/decode';
import type { AnalysedDocument, Format } from '../../src/formats/format';
import { FORMATS } from '../../src/formats/formats';
import { beginJson, beginJsonLines } from '../../src/formats/json';
import { analysisOf, readJson, readJsonLines } from '../../src/formats/readJson';
import { type ExportDocument, exportDocument } from '../../src/formats/schema';
import { NoGrants } from '../../src/formats/threeSixty';
import { grantPackage } from '../../src/formats/threeSixtySchema';
import { annotationCollection } from '../../src/formats/webAnnotationSchema';
import type { ImportResult } from '../../src/import/imported';
import { importMarkup } from '../../src/import/markup';
import { importPdf } from '../../src/import/pdf';
import { contentOf, itemDecision, mentionDecision } from '../../src/review/decide';
import type { Decision } from '../../src/review/decision';
import { decisionText, readDecisions } from '../../src/review/decisionFile';
import { DecisionSet } from '../../src/review/decisionSet';
import { withMerged, withOrganisation, withOtherName, withSplit } from '../../src/review/listChanges';
import { mergeDecisions } from '../../src/review/mergeDecisions';
import { readOrganisationList } from '../../src/review/organisationList';
import { written } from '../unit/formats/written';
import { docx, lines, paragraph, pdf, table } from '../unit/import/files';
import { dictionaryOf } from './dictionary';
import { hostileBeginnings, paragraphs } from './seeds';
import { assertSound } from './soundAnalysis';

/** Something that takes whatever it is given. */
export interface Target {
  /** What stands for bytes has a character for each. */
  readonly input: 'text' | 'bytes';
  readonly dictionary: readonly string[];
  /** The source code that it is to reach, by folders and files. */
  readonly covers: readonly string[];
  /** Inputs to begin with. */
  seeds(): readonly string[] | Promise<readonly string[]>;
  /** Takes an input. @throws where something is wrong with what comes of it */
  run(input: string): void | Promise<void>;
}

const TODAY = '2024-06-05';
const WORDS = dictionaryOf('src/core');

/** A text that decisions and lists are tried on. */
const TEXT =
  'HM Treasury gave £5m to Kent County Council in May 2024, of which £2m is for schools. The Alpha Trust (AT) will receive £3m.\n\n' +
  '- £1m to AT for books\n- £2m to Kent County Council\n\nThe bridge cost £9m. AT gave £5m each to 3 schools over two years.';

const known = new WeakMap<object, Analysis>();
const KEY = {};
function analysisOfText(): Analysis {
  const analysis = known.get(KEY) ?? analyse(TEXT, { today: TODAY });
  known.set(KEY, analysis);
  return analysis;
}

const bytesOf = (input: string) => Uint8Array.from(input, (character) => character.charCodeAt(0));
const characters = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const utf8 = (text: string) => characters(new TextEncoder().encode(text));

/** Each by the name under which it is asked for. */
export const TARGETS: Readonly<Record<string, Target>> = {
  /** The analysis of any text. */
  analyse: {
    input: 'text',
    covers: ['src/core/'],
    dictionary: WORDS,
    seeds: () => [...hostileBeginnings(), ...paragraphs()],
    run: (text) => assertSound(text, analyse(text, { today: TODAY })),
  },

  /** The analysis with any options: the first line says them. */
  options: {
    input: 'text',
    covers: ['src/core/'],
    dictionary: [
      ...WORDS.slice(0, 3_000),
      'en-US',
      'en_AU',
      'USD',
      'SEK',
      'month-first',
      'day-first',
      '04-06',
      '02-29',
      '2024-02-30',
      '2024-02-29',
    ],
    seeds: () => [
      `2024-05-01|2026-01-01|en-US|2024-03-12-statement.txt|CAD|NOK|month-first|07-01\n${TEXT}`,
      `||en-GB||||day-first|04-06\n01/02/2024 last year, kr 5m and $5m in FY25`,
      `|2026-01-01|en-AU|x 12.3.2024.md||||\n${TEXT}`,
    ],
    run: (input) => {
      const [line = '', ...rest] = input.split('\n');
      const text = rest.join('\n');
      assertSound(text, analyse(text, optionsIn(line)));
    },
  },

  /** A text that is edited: each line of the first paragraph is put into the rest, at a place that its length decides. */
  live: {
    input: 'text',
    covers: ['src/core/live', 'src/core/text/live', 'src/core/text/blockPlaces', 'src/core/blockMentions'],
    dictionary: WORDS,
    seeds: () => [`£5m\nto schools (AT)\n\n${TEXT}`, ...paragraphs().filter((_, k) => k % 3 === 0)],
    run: (input) => {
      const [lines = '', ...rest] = input.split('\n\n');
      let text = rest.join('\n\n');
      const live = new LiveDocument(text, { today: TODAY });
      live.analysis();
      for (const line of lines.split('\n').slice(0, 8)) {
        const start = Math.min((line.length * 37) % 1_000, text.length);
        const end = Math.min(start + ((line.charCodeAt(0) || 0) % 12), text.length);
        live.edit([{ start, end, text: line }]);
        text = text.slice(0, start) + line + text.slice(end);
      }
      assert.equal(live.text, text);
      assert.deepEqual(live.analysis(), analyse(text, { today: TODAY }), 'it is read as a text that was never edited');
    },
  },

  /** Everything that is written of any text. */
  writers: {
    input: 'text',
    covers: ['src/formats/'],
    dictionary: WORDS,
    seeds: () => [TEXT, ...hostileBeginnings(), ...paragraphs().filter((_, k) => k % 4 === 0)],
    run: (text) => {
      const [uri = '', ...rest] = text.split('\n');
      const document = { uri: uri || 'a.txt', text: rest.join('\n'), analysis: analyse(rest.join('\n'), { today: TODAY }) };
      for (const format of FORMATS) assertWritten(format, document);
      const read = readJson(written(beginJson, document));
      assert.ok('value' in read, 'problems' in read ? read.problems.join('\n') : '');
      const again = { ...document, analysis: analysisOf(read.value.documents[0]!) };
      assert.equal(written(beginJson, again), written(beginJson, document), 'what is read back is written as it was');
    },
  },

  /** Any file of decisions, used on a text. */
  decisions: {
    input: 'text',
    covers: ['src/review/'],
    dictionary: dictionaryOf('src/review', 'src/formats'),
    seeds: () => [
      decisionText('a.txt', decisionsOn(TEXT, analysisOfText())),
      decisionText('', [], 'abc'),
      '',
      '<<<<<<< ours\n',
      '{}',
      'null\n',
    ],
    run: (file) => {
      const read = readDecisions(file);
      if ('problem' in read) return assert.ok(read.line > 0 && read.problem.length > 0);
      const { decisions } = read;
      const again = readDecisions(decisionText('a.txt', decisions));
      assert.ok('decisions' in again, 'what was written cannot be read');
      assert.equal(decisionText('a.txt', again.decisions), decisionText('a.txt', decisions));
      const set = new DecisionSet(decisions, TEXT);
      assertSound(TEXT, set.review(analysisOfText()).analysis);
      mergeDecisions(decisions.slice(1), decisions, decisions.slice(0, -1));
      mergeDecisions([], decisions, decisions);
    },
  },

  /** Decisions on any text, after its first line has been put before each other line of it. */
  edits: {
    input: 'text',
    covers: ['src/review/'],
    dictionary: WORDS,
    seeds: () => [`New. \n${TEXT}`, ...paragraphs().filter((_, k) => k % 6 === 0)],
    run: (text) => {
      const analysis = analyse(text, { today: TODAY });
      const decisions = decisionsOn(text, analysis);
      const [first = '', ...rest] = text.split('\n');
      const edited = rest.map((line) => first.slice(0, 40) + line).join('\n');
      const set = new DecisionSet(decisions, text);
      assertSound(text, set.review(analysis).analysis);
      set.follow([{ start: 0, end: Math.min(9, text.length), text: '' }], () => text.slice(9));
      set.become(decisions, edited);
      assertSound(edited, new DecisionSet(decisions, edited).review(analyse(edited, { today: TODAY })).analysis);
    },
  },

  /** Any list of organisations, used on a text and changed by the program. */
  organisations: {
    input: 'text',
    covers: ['src/review/organisation', 'src/review/listChanges', 'src/core/organisations/'],
    dictionary: [
      ...dictionaryOf('src/review'),
      'name',
      'kind',
      'acronyms',
      'aliases',
      'identifiers',
      'GB-CHC:123',
      '2016/2023',
      ',',
      ';',
      '"',
      '""',
    ],
    seeds: () => [
      'name,kind,acronyms,aliases,identifiers,parent,successors,years\nAlpha Trust,charity,AT|A?,Alpha|The Alphas,GB-CHC:123,HM Treasury,,2016/2023\n',
      '# ours\nname;kind\n"Kent ""County"" Council";council\n\n# x\nHM Treasury;\n',
      'name\tacronyms\r\nAT\tX\r\n',
      '',
    ],
    run: (file) => {
      const list = readOrganisationList(file);
      for (const { line, message } of list.problems) assert.ok(line > 0 && message.length > 0);
      for (const { start, end } of list.rows) assert.ok(start >= 0 && start < end && end <= file.length);
      const organisations = list.rows.map(({ organisation }) => organisation);
      const text = `${TEXT}\n\n${organisations.map(({ name, acronyms, aliases }) => [name, ...acronyms, ...aliases].join(' gave £5m to ')).join('. ')}`;
      assertSound(text, analyse(text, { today: TODAY, organisations }));
      if (list.isDamaged) return;
      const body = { name: organisations[0]?.name ?? 'Beta', kind: 'charity' } as const;
      const others = organisations.slice(1, 3).map(({ name }) => ({ name, kind: 'other' as const }));
      for (const changed of [
        withOrganisation(list, body),
        withOtherName(list, body, 'Gamma, “the” "Trust"\nLtd'),
        withMerged(list, body, others),
        withSplit(list, [body.name, 'AT'], 'charity'),
      ]) {
        const again = readOrganisationList(changed);
        assert.ok(!again.isDamaged, `damaged: ${JSON.stringify(changed)}`);
        if (list.problems.length === 0) assert.deepEqual(again.problems, [], JSON.stringify(changed));
      }
    },
  },

  /** Any Fundlight JSON: an export, and what is expected. */
  json: {
    input: 'text',
    covers: ['src/formats/'],
    dictionary: [...dictionaryOf('src/formats'), '{', '}', '[', ']', 'null', 'true', '""', '":', '-1', '1e400', '"__proto__":'],
    seeds: () => {
      const document = { uri: 'a.txt', text: TEXT, analysis: analysisOfText() };
      return [
        written(beginJson, document),
        written(beginJsonLines, document, document),
        '{"format":"fundlight","version":1}',
        '',
        'null',
        '[]',
      ];
    },
    run: (file) => {
      const read = readJson(file);
      const lined = readJsonLines(file);
      for (const each of [read, lined])
        if ('problems' in each) assert.ok(each.problems.length > 0 && each.problems.every((one) => one !== ''));
      const documents = [...('value' in read ? read.value.documents : []), ...('value' in lined ? lined.value : [])];
      for (const document of documents) assertUsable(document);
    },
  },

  /** Any line that the command line answers. */
  lines: {
    input: 'bytes',
    covers: ['src/cli/records'],
    dictionary: [
      '"id"',
      '"text"',
      '"date"',
      ':',
      ',',
      '{',
      '}',
      '\\ud800',
      '\\u0000',
      '"2024-02-30"',
      'null',
      utf8('£5m to Kent County Council'),
    ],
    seeds: () => [
      utf8(JSON.stringify({ id: 'a', text: TEXT, date: '2024-05-01' })),
      utf8(JSON.stringify({ id: '', text: '' })),
      'null',
      '[1]',
      '"\\ud800"',
      '{"id":"a","text":"\\ud800 gave \\u00a35m"}',
    ],
    run: async (line) => {
      const { line: answer, isError } = await answerOf({ today: TODAY })({ number: 1, bytes: bytesOf(line) });
      assert.ok(answer.endsWith('\n') && answer.indexOf('\n') === answer.length - 1, 'an answer is one line');
      const value: unknown = JSON.parse(answer);
      if (isError) assert.ok(typeof (value as { readonly error?: unknown }).error === 'string');
      else assert.ok(exportDocument.safeParse(value).success, exportDocument.safeParse(value).error?.message);
    },
  },

  /** The bytes of any text file. */
  decode: {
    input: 'bytes',
    covers: ['src/formats/decode'],
    dictionary: ['\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', '\xc2\xa3', '\xf0\x9f\x98\x80', '\xed\xa0\x80', '\0'],
    seeds: () => ['', utf8(TEXT), `\xff\xfe${characters(new Uint8Array(Uint16Array.from('£5m', (c) => c.charCodeAt(0)).buffer))}`, '\xc3'],
    run: (input) => {
      let text: string;
      try {
        text = decode(bytesOf(input));
      } catch (error) {
        return assert.match((error as Error).message, /^it is (a binary file|not valid UTF)/);
      }
      assert.doesNotMatch(text, /\p{Surrogate}|\0/u);
    },
  },

  /** The bytes of any web page. */
  html: {
    input: 'bytes',
    covers: ['src/import/html', 'src/import/markdown', 'src/import/decodeHtml'],
    dictionary:
      '<table>|<tr>|<td colspan=9>|<td rowspan=70000>|<th>|<p>|</p>|<ul>|<ol start=5>|<li>|</li>|<b>|<i>|<sup>2|<h1>|<h6>|<pre>|<br>|<hr>|<a href="x">|<img alt="y">|</table>|&amp|&pound;|&#x110000;|&#0;|<!--|-->|<main>|<nav>|<title>|<meta charset=utf-16>|<meta name=date content=2024-05-01>|<time datetime="2024">|<svg>|<math>|<template>|<select>|<script>|</script>|<style>|<![CDATA[|<blockquote>|<dl><dt>|<dd>|<details>|<noscript>|<iframe>|*|_|`|\\|[x]|# |1. |- |> '.split(
        '|',
      ),
    seeds: () => [
      `<title>Grants</title><main><h1>Grants</h1><p>The Trust gave <b>&pound;5m</b>.<table><tr><th>To<th>Sum<tr><td>Kent<td>£5m</table><ul><li>a<li>b</ul></main>`,
      '<p>x<p>y<table><tr><td colspan=2>z</table>',
      utf8('<meta charset=utf-8><p>“£5m”</p>'),
    ],
    run: async (input) => assertImported(await importMarkup('html', bytesOf(input))),
  },

  /** The body of any document of Word. */
  docx: {
    input: 'text',
    covers: ['src/import/docx', 'src/import/markdown'],
    dictionary:
      '<w:p>|</w:p>|<w:r>|</w:r>|<w:t>|</w:t>|<w:tbl>|</w:tbl>|<w:tr>|</w:tr>|<w:tc>|</w:tc>|<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>|<w:vMerge/>|<w:br/>|<w:tab/>|<w:b/>|<w:hyperlink>|</w:hyperlink>|<w:ins>|</w:ins>|<w:del>|</w:del>|<w:footnoteReference w:id="1"/>|<w:sdt>|<w:sdtContent>|<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>|&amp;|&#0;|<!--|]]>|£5m'.split(
        '|',
      ),
    seeds: () => [
      paragraph('Grants', 'heading1') + paragraph('The Trust gave £5m.'),
      table([
        ['To', 'Sum'],
        ['Kent', '£5m'],
      ]),
      '',
    ],
    run: async (body) => assertImported(await importMarkup('docx', docx(body))),
  },

  /** The bytes of any PDF file. */
  pdf: {
    input: 'bytes',
    covers: ['src/import/pdf'],
    dictionary: [
      'obj',
      'endobj',
      'stream',
      'endstream',
      '/Length 5',
      '/Type /Page',
      '/Kids [',
      'xref',
      'trailer',
      '<<',
      '>>',
      'BT',
      'ET',
      '1 0 R',
      '%%EOF',
    ],
    seeds: async () => [characters(await pdf(lines(['The Trust gave £2 million.', 'To Kent 5'], 100))), '%PDF-1.7'],
    run: async (input) => assertImported(await importPdf(bytesOf(input))),
  },
};

function optionsIn(line: string): AnalysisOptions {
  const [documentDate, today, locale, fileName, dollar, krone, dayOrder, fiscalYearStart] = line
    .split('|')
    .map((each) => each || undefined);
  return { documentDate, today, locale, fileName, dollar, krone, dayOrder: dayOrder as AnalysisOptions['dayOrder'], fiscalYearStart };
}

/** Some decisions of all kinds on what was found. */
function decisionsOn(text: string, analysis: Analysis): Decision[] {
  const verdicts = ['accepted', 'rejected', 'added'] as const;
  return [
    ...analysis.annotations.map((each, k) => mentionDecision(`m${k}`, text, each, verdicts[k % 3]!, contentOf(each))),
    ...analysis.fundingItems.map((item, k) => itemDecision(`i${k}`, text, item, analysis, verdicts[(k + 1) % 3]!)),
  ];
}

/** Holds that a format writes what its readers take. */
function assertWritten({ id, begin }: Format, document: AnalysedDocument): void {
  let file: string;
  try {
    file = written(begin, document);
  } catch (error) {
    if (error instanceof NoGrants) return;
    throw error;
  }
  if (id === 'web-annotation') annotationCollection.parse(JSON.parse(file));
  if (id === '360giving') grantPackage.parse(JSON.parse(file));
  if (!id.includes('csv')) return;
  const { data, errors } = Papa.parse<string[]>(file.slice(1, -2), { delimiter: ',', newline: '\r\n' });
  assert.deepEqual(errors, [], id);
  for (const row of data) assert.equal(row.length, data[0]!.length, `a row of ${id}`);
}

/** Holds that what was read from an export can be compared and written. */
function assertUsable(document: ExportDocument): void {
  const analysis = analysisOf(document);
  assert.deepEqual(differencesIn(document, document), []);
  const text = ' '.repeat(Math.min(document.length, 100_000));
  for (const format of FORMATS) assertWritten(format, { uri: document.uri, text, analysis });
}

function assertImported(result: ImportResult): void {
  assert.ok(result !== 'cancelled');
  if ('problem' in result) assert.ok(result.problem.kind);
  else assert.ok(result.text.length > 0 && result.text.trim() !== '', 'an import is a text');
}
