import { Command, CommanderError } from 'commander';
import { addCheck } from './check';
import type { AddCommand } from './command';
import { addCompletion } from './completion';
import { addExport } from './export';
import { EXIT_CODES, examples } from './helpText';
import { addMcp } from './mcp';
import { addReport } from './report';
import { addSchema } from './schema';
import { Exit, type Surroundings } from './surroundings';
import { addTable } from './table';
import { onTerminal } from './terminalText';
import { Interrupted } from './treatFiles';

/** The commands, in the order in which the help lists them. */
const COMMANDS: readonly AddCommand[] = [addExport, addTable, addReport, addCheck, addMcp, addSchema, addCompletion];

const EXAMPLES = examples(
  ['fundlight export report.txt', 'the funding items of one document, as JSON'],
  ['fundlight export --format csv seeds > items.csv', 'those of a folder, for a spreadsheet'],
  ['fundlight table --date 2024-03-18 report.txt', 'a table; the document was written on 18 March 2024'],
  ['fundlight check --expect funding.json reports', 'is all as it was? for continuous integration'],
  ['fundlight help export', 'all about one command'],
);

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], given: Surroundings): Promise<number> {
  const surroundings = onTerminal(given);
  let code: number = Exit.done;
  const program = new Command('fundlight')
    .description('Finds sums of money, organisations and dates in policy documents, and the funding items they make up.')
    .version(FUNDLIGHT_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void surroundings.out(text),
      writeErr: surroundings.err,
      getOutHelpWidth: () => surroundings.columns,
      getErrHelpWidth: () => surroundings.columns,
    })
    .showHelpAfterError('(fundlight --help tells more)')
    .addHelpText('after', `${EXAMPLES}\n${EXIT_CODES}`);
  for (const add of COMMANDS) add(program, surroundings, (ended) => void (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof Interrupted || surroundings.signal?.aborted) return Exit.interrupted;
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? Exit.done : Exit.usage;
  }
  return code;
}
