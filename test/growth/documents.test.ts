import { differencesIn } from '../../src/cli/differences';
import { analyse } from '../../src/core/analyse';
import type { AnalysedDocument } from '../../src/formats/format';
import { FORMATS } from '../../src/formats/formats';
import { beginJson } from '../../src/formats/json';
import { analysisOf, readJson } from '../../src/formats/readJson';
import type { ExportFile } from '../../src/formats/schema';
import { ReportBuilder } from '../../src/report/buildReport';
import { contentOf, itemDecision, mentionDecision } from '../../src/review/decide';
import { decisionText, readDecisions } from '../../src/review/decisionFile';
import { DecisionSet } from '../../src/review/decisionSet';
import { mergeDecisions } from '../../src/review/mergeDecisions';
import { selected } from '../../src/review/selected';
import { growsInAStraightLine } from '../support/growth';
import { type HostileText, name, numbered } from '../support/hostileTexts';
import { written } from '../unit/formats/written';

/** UTF-16 units of the smaller document. */
const LENGTH = 7_000;

/** Sums of six digits: shorter ones can be told by fewer round sums, so that a longer text of them would cost more for each. */
const sum = (number: number) => `£${(100_001 + number).toLocaleString('en-GB')}`;

const DOCUMENTS: Readonly<Record<string, HostileText>> = {
  'grants by many to one': numbered(
    (number) => `${name(number)} Council gave ${sum(number)} to the Alpha Trust in May ${1900 + (number % 199)} for schools in Leeds.\n\n`,
  ),
  'parts of one sum': numbered((number) => (number ? `Of this, ${sum(number)} is for schools. ` : 'The Trust gave £900m. ')),
  'a table': (length) =>
    `| Recipient | Sum | For |\n|---|---|---|\n${numbered((number) => `| ${name(number)} Council | ${sum(number)} | schools |\n`)(length)}`,
};

/** What is done with an analysed document. @returns the work, after what goes before it */
type Work = (document: AnalysedDocument) => () => unknown;

const WORK: Readonly<Record<string, Work>> = {
  ...Object.fromEntries(
    // The JSON of grants refuses a document without any, and its CSV has the same grants.
    FORMATS.filter(({ id }) => id !== '360giving').map(({ id, begin }): [string, Work] => [
      `written as ${id}`,
      (document) => () => {
        const writer = begin();
        return writer.add(document);
      },
    ]),
  ),
  'read as json': (document) => {
    const file = written(beginJson, document);
    return () => exported(file);
  },
  'made an analysis again': (document) => {
    const { documents } = exported(written(beginJson, document));
    return () => documents.map(analysisOf);
  },
  'compared with what is expected': (document) => {
    const [found] = exported(written(beginJson, document)).documents;
    const expected = structuredClone(found!);
    for (const item of expected.fundingItems) item.stage = 'requested';
    for (const each of expected.annotations) if (each.type === 'money') each.value.currency = 'XXX';
    return () => [differencesIn(expected, found!), differencesIn({ ...expected, annotations: [] }, found!)];
  },
  reported:
    ({ uri, analysis }) =>
    () => {
      const builder = new ReportBuilder();
      const bodies = new Map(analysis.organisations.map((each) => [each.id, each]));
      const yearStart = { month: 4, day: 1 };
      for (const name of [uri, 'b.txt'])
        builder.add({ name, href: null, analysis, items: analysis.fundingItems, bodies, yearStart, lineOf: () => 1 });
      return builder.report({ scope: 'all', day: 'today', notices: [], language: 'en-GB' });
    },
  'chosen by confidence':
    ({ analysis }) =>
    () =>
      selected(analysis, 0.6),
  'decided on': (document) => () => decisionsOn(document),
  'decided on, as a file': (document) => {
    const decisions = decisionsOn(document);
    return () => readDecisions(decisionText('a.txt', decisions));
  },
  'decided on by two': (document) => {
    const decisions = decisionsOn(document);
    const others = decisions.map((each) => ({ ...each, verdict: 'rejected' as const }));
    return () => mergeDecisions(decisions.slice(2), decisions.slice(1), others);
  },
  'decided on, with one name for all decisions': (document) => {
    const decisions = decisionsOn(document).map((each) => ({ ...each, id: 'a' }));
    return () => mergeDecisions(decisions.slice(2), decisions.slice(1), decisions.slice(0, -1));
  },
  reviewed: (document) => {
    const decisions = decisionsOn(document);
    return () => new DecisionSet(decisions, document.text).review(document.analysis);
  },
  'reviewed after a person has typed': (document) => {
    const decisions = decisionsOn(document);
    const text = `Grants. ${document.text.replaceAll('gave', 'has given')}`;
    return () => {
      const set = new DecisionSet(decisions, document.text);
      set.follow([{ start: 0, end: 9, text: 'Grants' }], () => text);
      set.become(decisions.slice(1), text);
      return set.findLost(text);
    };
  },
};

function exported(file: string): ExportFile {
  const read = readJson(file);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.value;
}

function decisionsOn({ text, analysis }: AnalysedDocument) {
  const verdicts = ['accepted', 'rejected', 'added'] as const;
  return [
    ...analysis.annotations.map((each, k) => mentionDecision(`m${k}`, text, each, verdicts[k % 3]!, contentOf(each))),
    ...analysis.fundingItems.map((item, k) => itemDecision(`i${k}`, text, item, analysis, verdicts[(k + 1) % 3]!)),
  ];
}

for (const [title, text] of Object.entries(DOCUMENTS))
  describe(`${title}: it takes time in proportion to the document to have it`, function () {
    this.timeout(0);
    const analysed = new Map<number, AnalysedDocument>();
    const documentOf = (length: number): AnalysedDocument => {
      const made = text(length);
      const document = analysed.get(length) ?? { uri: 'a.txt', text: made, analysis: analyse(made, { today: '2026-01-01' }) };
      analysed.set(length, document);
      return document;
    };
    for (const [what, work] of Object.entries(WORK)) it(what, () => growsInAStraightLine((length) => work(documentOf(length)), LENGTH));
  });
