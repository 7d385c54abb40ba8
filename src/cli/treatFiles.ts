import { type Message, type ReadingOptions, readingOf } from './documentReader';
import { type Found, findFiles } from './findFiles';
import { inOrder } from './inOrder';
import { Exit, type Surroundings } from './surroundings';
import { terminalLine, terminalText } from './terminalText';
import type { Result, Settings, TreatmentName } from './treatments';
import type { Treated } from './work';

/** How the work on many files is done. */
export interface WorkingOptions {
  /** How many processes work; by default as many as pay off for the number of files. */
  readonly jobs?: number;
  /** Nothing is shown of the work; failures are told all the same. */
  readonly quiet?: boolean;
}

export type FileOptions = Omit<ReadingOptions, 'today'> & WorkingOptions;

/** From so many files a process pays off: every one has to warm up, which costs it as much as some hundreds of documents do later. */
const FILES_FOR_A_PROCESS = 500;

/** No more processes work than this unless that is asked for: each takes its share of the memory. */
const MOST_PROCESSES = 8;

/** A process is given at most so many files at once. */
const LARGEST_BATCH = 16;

/** The user has pressed Ctrl+C. */
export class Interrupted extends Error {}

/**
 * Reads, analyses and treats the documents that the arguments stand for, with the decisions that were made on them; what failed is named
 * on standard error. Nothing is held of a document after it.
 *
 * @param paths files, folders and patterns
 * @param take gets the results one by one, in the order of the documents; what it throws ends the work
 * @returns the exit code that says whether all documents could be read
 * @throws {Interrupted} when the user has had enough
 */
export async function treatFiles<Name extends TreatmentName>(
  paths: readonly string[],
  treatment: Name,
  settings: Settings<Name>,
  { jobs, quiet = false, ...options }: FileOptions,
  surroundings: Surroundings,
  take: (result: Result<Name>, path: string) => void | Promise<void>,
): Promise<number> {
  const found: Found[] = [];
  for await (const each of findFiles(paths, options.import)) found.push(each);
  const { today, program, cores, signal } = surroundings;
  const processes = processesFor(found.length, cores, jobs);
  const progress = quiet || found.length < 2 ? undefined : surroundings.progress?.(found.length);
  const teller = new Teller((line) => (progress ? progress.print(line) : surroundings.err(line)));
  const order = { sources: 'files', reading: readingOf({ ...options, today }), treatment, settings } as const;
  try {
    for await (const { path, messages, result } of inOrder<Treated>(batches(found, processes), order, processes, program)) {
      if (signal?.aborted) throw new Interrupted();
      for (const message of messages) teller.tell(message);
      if (result !== undefined) await take(result as Result<Name>, path);
      progress?.step();
    }
  } finally {
    progress?.end();
  }
  return teller.hasFailed ? Exit.failed : Exit.done;
}

/** How many processes work on so many files, by default as many as pay off. @param jobs how many are asked for */
export function processesFor(
  files: number,
  cores: number,
  jobs = Math.min(MOST_PROCESSES, cores, Math.floor(files / FILES_FOR_A_PROCESS)),
): number {
  return Math.max(1, Math.min(jobs, files));
}

/** Few files are given out one by one, so that all processes get some. */
async function* batches(found: readonly Found[], processes: number): AsyncGenerator<readonly Found[]> {
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.floor(found.length / (processes * LARGEST_BATCH))));
  for (let at = 0; at < found.length; at += size) yield found.slice(at, at + size);
}

/** Tells each thing once: every process finds anew what is wrong with a list of organisations. */
export class Teller {
  private readonly told = new Set<string>();
  hasFailed = false;

  constructor(private readonly write: (line: string) => void) {}

  tell({ path, text, isFailure }: Message): void {
    const line = `fundlight: ${terminalLine(path)}: ${terminalText(text)}\n`;
    this.hasFailed ||= isFailure;
    if (!this.told.has(line)) this.write(line);
    this.told.add(line);
  }
}
