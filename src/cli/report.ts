import { randomUUID } from 'node:crypto';
import { basename, resolve, sep } from 'node:path';
import { fiscalYearStart } from '../core/funding/groupKeys';
import { dayText } from '../formats/calendar';
import pageScript from '../report/browser/main.tsx?script';
import { ReportBuilder } from '../report/buildReport';
import { relativeHref } from '../report/relativeHref';
import { reportPage } from '../report/reportPage';
import { sumLines } from '../report/sumLines';
import { type AnalysedDocument, analyseDocuments } from './analyseDocuments';
import type { AddCommand } from './command';
import { DOCUMENTS, EXIT_CODES, examples, LISTS } from './helpText';
import { objection, writeWhole } from './outputFile';
import { withReadingOptions, withWorkingOptions } from './readingOptions';
import { reason } from './reason';
import { Exit, type Surroundings } from './surroundings';
import type { FileOptions } from './treatFiles';

interface ReportOptions extends FileOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** `fundlight report`: writes totals, charts and a table of all funding items as one page. */
export const addReport: AddCommand = (program, surroundings, finish) => {
  const command = program
    .command('report')
    .description('write a report on the documents as one HTML page: totals, charts and a table of all funding items')
    .argument('<FILE|FOLDER|PATTERN...>', 'documents, folders of documents, or patterns of their names')
    .option('--out <FILE>', 'write to this file instead of standard output; links to the documents lead from there')
    .option('--force', 'overwrite the file if it exists')
    .addHelpText('after', `${EXAMPLES}\n${DOCUMENTS}\n${LISTS}\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ReportOptions) => finish(await reportDocuments(paths, options, surroundings)));
  withWorkingOptions(withReadingOptions(command));
};

const EXAMPLES = examples(
  ['fundlight report seeds --out report.html', 'a page that needs no network'],
  ['fundlight report --decided reports > report.html', 'of what was accepted or added'],
);

/** Writes a report on the given files and folders. Returns the exit code. */
async function reportDocuments(paths: readonly string[], options: ReportOptions, surroundings: Surroundings): Promise<number> {
  const { out, force = false } = options;
  const refuse = (why: string, code: number) => {
    surroundings.err(`fundlight: ${out}: ${why}\n`);
    return code;
  };
  const why = out === undefined ? null : await objection(out, force);
  if (why) return refuse(why, Exit.usage);
  const { documents, code } = await analyseDocuments(paths, options, surroundings);
  if (out !== undefined && documents.some(({ path }) => resolve(path) === resolve(out)))
    return refuse('it is one of the documents', Exit.usage);
  const page = pageOf(documents, out ?? 'report.html', paths, surroundings.today);
  if (out === undefined) {
    await surroundings.out(page);
    return code;
  }
  try {
    await writeWhole(out, page);
  } catch (error) {
    return refuse(reason(error), Exit.failed);
  }
  return code;
}

/** @param out the file that links lead from */
function pageOf(documents: readonly AnalysedDocument[], out: string, paths: readonly string[], today: string): string {
  const builder = new ReportBuilder();
  const yearStart = fiscalYearStart({});
  for (const { path, text, analysis } of documents) {
    const lines = sumLines(text, analysis);
    builder.add({
      name: path,
      href: relativeHref(withSlashes(out), withSlashes(path)),
      analysis,
      items: analysis.fundingItems,
      bodies: new Map(analysis.organisations.map((each) => [each.id, each])),
      yearStart,
      lineOf: (offset) => lines.get(offset) ?? null,
    });
  }
  const model = builder.report({ scope: scopeOf(paths), day: dayText(today), notices: [], language: 'en-GB' });
  return reportPage({ model, scope: null }, { text: pageScript }, randomUUID());
}

/** The names of what was given: `seeds`, `a.txt, b.txt and 7 others`. */
function scopeOf(paths: readonly string[]): string {
  const names = paths.map((path) => basename(resolve(path)));
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : names.join(', ');
}

function withSlashes(path: string): string {
  return resolve(path).split(sep).join('/');
}
