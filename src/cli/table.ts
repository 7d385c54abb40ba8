import type { AddCommand } from './command';
import { DOCUMENTS, EXIT_CODES, examples, LISTS } from './helpText';
import { withReadingOptions, withWorkingOptions } from './readingOptions';
import { type FileOptions, treatFiles } from './treatFiles';

/** `fundlight table`: prints the funding items of documents, one table a document. */
export const addTable: AddCommand = (program, surroundings, finish) => {
  const command = program
    .command('table')
    .description('print the funding items of the documents as a table')
    .argument('<FILE|FOLDER|PATTERN...>', 'documents, folders of documents, or patterns of their names')
    .addHelpText('after', `${EXAMPLES}\n${DOCUMENTS}\n${LISTS}\n${EXIT_CODES}`)
    .action(async (paths: string[], options: FileOptions) => {
      const { out, columns, isTerminal } = surroundings;
      const quiet = options.quiet || isTerminal;
      finish(await treatFiles(paths, 'table', { columns }, { ...options, quiet }, surroundings, out));
    });
  withWorkingOptions(withReadingOptions(command));
};

const EXAMPLES = examples(
  ['fundlight table report.txt', 'the funding items of one document'],
  ['fundlight table --date 2024-03-18 report.txt', 'of one written on 18 March 2024'],
  ["fundlight table --decided 'reports/**/*.md'", 'those that were accepted or added'],
);
