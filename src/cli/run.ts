import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ReadingOptions } from './analyseDocuments';
import { type ExportOptions, exportDocuments } from './export';
import { formatList, formatNamed } from './formatOption';
import { isDay } from './isDay';
import { addMcp } from './mcp';
import { addReportCommand } from './report';
import { printSchema } from './schema';
import { Exit, type Surroundings } from './surroundings';
import { tableDocuments } from './table';

const EXIT_CODES = `
Exit codes:
  0  all done
  1  a file could not be read or written; the others are done, the failure is named on standard error
  2  the command was not understood, or would overwrite a file`;

const LISTS = `
Organisations of your own: a list .fundlight/organisations.csv in the folder of a document, or
in one above it, wins over those that Fundlight knows. Only its column “name” is needed.
Decisions that were made in the editor, in .fundlight/decisions beside that list, are applied.`;

const FOLDERS = `
A folder stands for the .txt and .md files in it and below it, but for exported tables
(*.funding.md, *.funding.html). Files are read as UTF-8,
or as UTF-16 where a byte order mark says so; anything else is refused by name.

Documents that are not text (.html, .htm, .docx, .pdf) are imported as Markdown that keeps
headings, lists and tables. Those in folders are passed over without --import. Offsets in an
export refer to the imported text: --save-text keeps it, report.pdf as report.pdf.md.`;

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = Exit.done;
  const program = new Command('fundlight')
    .description('Finds sums of money, organisations and dates in policy documents, and the funding items they make up.')
    .version(FUNDLIGHT_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: surroundings.out,
      writeErr: surroundings.err,
      getOutHelpWidth: () => surroundings.columns,
      getErrHelpWidth: () => surroundings.columns,
    })
    .showHelpAfterError('(fundlight --help tells more)')
    .addHelpText(
      'after',
      `
Examples:
  fundlight export --format json report.txt         the funding items of one document, on standard output
  fundlight export seeds --out funding.json         those of a folder, into a file
  fundlight export --format csv seeds > items.csv   the same for a spreadsheet
  fundlight export report.docx --save-text texts     the items of a Word file, and the text they refer to
  fundlight table --date 2024-03-18 report.txt      a table; the document was written on 18 March 2024
${EXIT_CODES}`,
    );

  const date = () =>
    new Option('--date <YYYY-MM-DD>', 'the date of the documents; it wins over what their text says').argParser((value: string) => {
      if (!isDay(value)) throw new InvalidArgumentError('It is a day such as 2024-03-18.');
      return value;
    });

  const organisations = () =>
    new Option('--organisations <FILE>', 'a list of organisations for all documents, instead of those in their folders');

  const decided = () => new Option('--decided', 'only what was accepted or added in the editor').conflicts('minimumConfidence');

  const minimumConfidence = () =>
    new Option('--minimum-confidence <0..1>', 'only what is at least so certain, or was accepted or added').argParser((value: string) => {
      const least = Number(value);
      if (value.trim() === '' || !(least >= 0 && least <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.8.');
      return least;
    });

  const importFolders = () => new Option('--import', 'in folders, read .html, .htm, .docx and .pdf files as well');

  const saveText = () => new Option('--save-text <DIR>', 'keep the text that such files are imported as, in this folder');

  program
    .command('export')
    .description('write what the documents hold, as JSON or in another format')
    .argument('<FILE|FOLDER...>', 'documents, or folders of documents')
    .addOption(
      new Option('--format <FORMAT>', 'one of those below; by default the one that the name of --out asks for, else json').argParser(
        formatNamed,
      ),
    )
    .addOption(date())
    .addOption(organisations())
    .addOption(decided())
    .addOption(minimumConfidence())
    .addOption(importFolders())
    .addOption(saveText())
    .option('--out <FILE>', 'write to this file instead of standard output')
    .option('--force', 'overwrite the file if it exists')
    .addHelpText('after', `\n${formatList(surroundings.columns)}\n${FOLDERS}\n${LISTS}\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ExportOptions) => {
      code = await exportDocuments(paths, options, surroundings);
    });

  program
    .command('table')
    .description('print the funding items of the documents as a table')
    .argument('<FILE|FOLDER...>', 'documents, or folders of documents')
    .addOption(date())
    .addOption(organisations())
    .addOption(decided())
    .addOption(minimumConfidence())
    .addOption(importFolders())
    .addOption(saveText())
    .addHelpText('after', `${FOLDERS}\n${LISTS}\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ReadingOptions) => {
      code = await tableDocuments(paths, options, surroundings);
    });

  const reading = {
    options: [date(), organisations(), decided(), minimumConfidence(), importFolders(), saveText()],
    help: `${FOLDERS}\n${LISTS}\n${EXIT_CODES}`,
  };
  addReportCommand(program, reading, surroundings, (result) => {
    code = result;
  });

  program
    .command('schema')
    .description('print the JSON Schema of the format “json”')
    .action(() => {
      code = printSchema(surroundings);
    });

  addMcp(program, surroundings, (exit) => {
    code = exit;
  });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? Exit.done : Exit.usage;
  }
  return code;
}
