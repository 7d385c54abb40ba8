import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { FORMAT_IDS, type Format, type Omission } from '../formats/format';
import { formatById, formatOfFile } from '../formats/formats';
import { countedOmissions } from '../formats/omissionCounts';
import { NoGrants } from '../formats/threeSixty';
import type { AddCommand } from './command';
import { filterLines } from './filter';
import { formatList, formatNamed } from './formatOption';
import { DOCUMENTS, EXIT_CODES, examples, LISTS } from './helpText';
import { OutputFile, objection } from './outputFile';
import { withReadingOptions, withWorkingOptions } from './readingOptions';
import { reason } from './reason';
import { Exit, type Surroundings } from './surroundings';
import { type FileOptions, treatFiles } from './treatFiles';

interface ExportOptions extends FileOptions {
  /** By default the one that the name of `out` asks for, else JSON. */
  readonly format?: Format;
  readonly out?: string;
  readonly force?: boolean;
  readonly jsonl?: boolean;
}

/** `fundlight export`: writes what documents hold in a format, or answers lines of JSON. */
export const addExport: AddCommand = (program, surroundings, finish) => {
  const command: Command = program
    .command('export')
    .description('write what the documents hold, as JSON or in another format')
    .argument('[FILE|FOLDER|PATTERN...]', 'documents, folders of documents, or patterns of their names')
    .addOption(
      new Option('--format <FORMAT>', 'one of those below; by default the one that the name of --out asks for, else json').argParser(
        formatNamed,
      ),
    )
    .option('--out <FILE>', 'write to this file instead of standard output')
    .option('--force', 'overwrite the file if it exists')
    .addOption(
      new Option('--jsonl', 'a filter: answer each line {"id", "text", "date"?} of standard input with a line').conflicts([
        'format',
        'out',
        'force',
        'decided',
        'import',
        'saveText',
      ]),
    )
    .addHelpText('after', () => `${EXAMPLES}\n\n${formatList(surroundings.columns)}\n${FILTER}\n${DOCUMENTS}\n${LISTS}\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ExportOptions) => {
      if (options.jsonl && paths.length) command.error('error: --jsonl reads standard input: leave the files out, or leave --jsonl out');
      if (!options.jsonl && !paths.length) command.error("error: missing required argument 'FILE|FOLDER|PATTERN'");
      finish(await (options.jsonl ? filterLines(options, surroundings) : exportDocuments(paths, options, surroundings)));
    });
  withWorkingOptions(withReadingOptions(command));
  command.options.find(({ long }) => long === '--format')!.argChoices = [...FORMAT_IDS];
};

const EXAMPLES = examples(
  ['fundlight export report.txt', 'the funding items of one document, on standard output'],
  ['fundlight export seeds --out funding.json', 'those of a folder, into a file'],
  ['fundlight export --format csv seeds > items.csv', 'the same for a spreadsheet'],
  ["fundlight export 'reports/**/*.md' --jobs 4", 'of all that match, in four processes'],
  ['fundlight export report.docx --save-text texts', 'of a Word file, and the text that they refer to'],
  ['fundlight export --jsonl < texts.jsonl', 'of texts that come one a line'],
  ['parallel --pipe fundlight export --jsonl < texts.jsonl', 'the same on all processors, by GNU parallel'],
);

const FILTER = `
With --jsonl each line {"id": "a1", "text": "…", "date": "2024-03-18"} of standard
input is answered with one line of the format jsonl, in the same order, with the id
as its uri; the date may be left out. A line that cannot be read is answered with
{"id": "a1" or null, "line": 7, "error": "why"}, and the exit code is 1 at the end.
Lines are at most 16 MB long. Lists of organisations are used where they are named.`;

/** Writes what is found in the given files and folders in a format. Returns the exit code. */
async function exportDocuments(paths: readonly string[], options: ExportOptions, surroundings: Surroundings): Promise<number> {
  const { out, force = false, quiet = false } = options;
  const format = options.format ?? formatFor(out);
  const refuse = (why: string, code: number, what = out) => {
    surroundings.err(`fundlight: ${what}: ${why}\n`);
    return code;
  };
  const why = out === undefined ? null : await objection(out, force);
  if (why) return refuse(why, Exit.usage);

  const file = out === undefined ? null : await OutputFile.begin(out).catch((error: unknown) => reason(error));
  if (typeof file === 'string') return refuse(file, Exit.failed);
  const write = (text: string) => (file ? file.write(text) : surroundings.out(text));
  try {
    const writer = format.begin();
    const working = { ...options, quiet: quiet || (!file && surroundings.isTerminal) };
    const code = await treatFiles(paths, 'export', { format: format.id }, working, surroundings, async (part, path) => {
      if (out !== undefined && resolve(path) === resolve(out)) throw new OverwritesDocument();
      await write(writer.put(part));
    });
    await write(writer.end());
    await file?.finish();
    if (writer.omissions?.length && !quiet)
      surroundings.err(`fundlight: ${format.title}: ${items(writer.omissions.length)} left out${because(writer.omissions)}\n`);
    return code;
  } catch (error) {
    await file?.abandon();
    if (error instanceof OverwritesDocument) return refuse('it is one of the documents', Exit.usage);
    if (error instanceof NoGrants) return refuse(`${error.message}${because(error.omissions)}`, Exit.failed, format.title);
    if (file && (error as NodeJS.ErrnoException).code) return refuse(reason(error), Exit.failed);
    throw error;
  }
}

class OverwritesDocument extends Error {}

function formatFor(out: string | undefined): Format {
  return (out === undefined ? undefined : formatOfFile(out)) ?? formatById('json')!;
}

function items(count: number): string {
  return count === 1 ? '1 funding item' : `${count} funding items`;
}

/** `: without a day (3), without a currency (1)` */
function because(omissions: readonly Omission[]): string {
  return omissions.length ? `: ${countedOmissions(omissions)}` : '';
}
