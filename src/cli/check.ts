import { type Command, Option } from 'commander';
import type { AddCommand } from './command';
import { Expectation } from './expectation';
import { DOCUMENTS, examples, LISTS } from './helpText';
import { PROBLEM_FORMATS, type Problem, type ProblemFormat } from './problem';
import { withReadingOptions, withWorkingOptions } from './readingOptions';
import { Exit, type Surroundings } from './surroundings';
import { type FileOptions, treatFiles } from './treatFiles';

interface CheckOptions extends FileOptions {
  readonly expect?: string;
  readonly parts?: boolean;
  readonly format: ProblemFormat;
}

/** `fundlight check`: says whether decisions still fit their documents, and whether what is found is what is expected. */
export const addCheck: AddCommand = (program, surroundings, finish) => {
  const command: Command = program
    .command('check')
    .description('tell what is to be put right in decisions and documents; for continuous integration')
    .argument('[FILE|FOLDER|PATTERN...]', 'documents; with --expect by default those of the expectation')
    .option('--expect <FILE>', 'an export (json or jsonl): what is found now must be the same')
    .option('--parts', 'parts that come to more than their whole are a problem too')
    .addOption(new Option('--format <FORMAT>', 'how problems are written').choices(Object.keys(PROBLEM_FORMATS)).default('text'))
    .addHelpText('after', `${EXAMPLES}\n${PROBLEMS}\n${DOCUMENTS}\n${LISTS}\n${CODES}`)
    .action(async (paths: string[], options: CheckOptions) => {
      if (!paths.length && options.expect === undefined) command.error("error: missing required argument 'FILE|FOLDER|PATTERN'");
      finish(await checkDocuments(paths, options, surroundings));
    });
  withWorkingOptions(withReadingOptions(command));
};

const EXAMPLES = examples(
  ['fundlight check reports', 'do all decisions still fit?'],
  ['fundlight check --parts reports', 'and do parts fit into their wholes?'],
  ['fundlight export reports --out funding.json', 'keeps what is found now ...'],
  ['fundlight check --expect funding.json', '... and tells later what has changed'],
  ['fundlight check --format github reports', 'shows problems beside the lines on GitHub'],
);

const PROBLEMS = `
Problems, each with its file, line and column:
  stale-decision  the words that a decision is on are not surely found any more
  conflict        two decisions on one place contradict each other
  parts           with --parts: parts of a sum come to more than the sum
  difference      with --expect: a value, a field, a mention or a funding item is
                  told differently, or a document is new or has gone. Ids, confidence
                  and acceptance make no difference. Give the options of the export.`;

const CODES = `
Exit codes:
  0    nothing is to be put right
  1    something is, or a file could not be read
  2    the command was not understood, or the expectation cannot be used
  130  ended by Ctrl+C`;

async function checkDocuments(given: readonly string[], options: CheckOptions, surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  const { expect, parts = false, format, quiet = false, ...rest } = options;
  const expectation = expect === undefined ? null : await Expectation.read(expect);
  if (typeof expectation === 'string') {
    err(`fundlight: ${expect}: ${expectation}\n`);
    return Exit.usage;
  }
  const paths = given.length ? given : await expectation!.paths();
  const problems: Problem[] = [];
  let documents = 0;
  const settings = { parts, compare: expectation !== null };
  const code = await treatFiles(paths, 'check', settings, { ...rest, quiet }, surroundings, (result, path) => {
    documents++;
    for (const problem of result.problems) problems.push(problem);
    if (expectation && result.found) for (const problem of expectation.compare(path, result.found)) problems.push(problem);
  });
  if (expectation) for (const problem of await expectation.missing()) problems.push(problem);
  await out(PROBLEM_FORMATS[format](problems));
  if (!quiet) err(`fundlight: ${counted(documents, 'document')} checked, ${counted(problems.length, 'problem')}\n`);
  return problems.length ? Exit.failed : code;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
