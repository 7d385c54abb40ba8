import { resolve } from 'node:path';
import type { Format, Omission } from '../formats/format';
import { formatById, formatOfFile } from '../formats/formats';
import { omissionCounts } from '../formats/omissionCounts';
import { NoGrants } from '../formats/threeSixty';
import { analyseDocuments, type ReadingOptions } from './analyseDocuments';
import { objection, writeWhole } from './outputFile';
import { reason } from './reason';
import { Exit, type Surroundings } from './surroundings';

export interface ExportOptions extends ReadingOptions {
  /** By default the one that the name of `out` asks for, else JSON. */
  readonly format?: Format;
  readonly out?: string;
  readonly force?: boolean;
}

/** Writes what is found in the given files and folders in a format. Returns the exit code. */
export async function exportDocuments(paths: readonly string[], options: ExportOptions, surroundings: Surroundings): Promise<number> {
  const { out } = options;
  const format = options.format ?? formatFor(out);
  const refuse = (why: string, code: number, what = out) => {
    surroundings.err(`fundlight: ${what}: ${why}\n`);
    return code;
  };
  const why = out === undefined ? null : await objection(out, options.force ?? false);
  if (why) return refuse(why, Exit.usage);

  const { documents, code } = await analyseDocuments(paths, options, surroundings);
  if (out !== undefined && documents.some(({ path }) => resolve(path) === resolve(out)))
    return refuse('it is one of the documents', Exit.usage);

  const writer = format.begin();
  let text: string;
  try {
    text = documents.map(({ path, text, analysis }) => writer.add({ uri: path, text, analysis })).join('') + writer.end();
  } catch (error) {
    if (!(error instanceof NoGrants)) throw error;
    return refuse(`${error.message}${because(error.omissions)}`, Exit.failed, format.title);
  }
  if (writer.omissions?.length)
    surroundings.err(`fundlight: ${format.title}: ${items(writer.omissions.length)} left out${because(writer.omissions)}\n`);
  if (out === undefined) {
    surroundings.out(text);
    return code;
  }
  try {
    await writeWhole(out, text);
  } catch (error) {
    return refuse(reason(error), Exit.failed);
  }
  return code;
}

function formatFor(out: string | undefined): Format {
  return (out === undefined ? undefined : formatOfFile(out)) ?? formatById('json')!;
}

function items(count: number): string {
  return count === 1 ? '1 funding item' : `${count} funding items`;
}

/** `: without a day (3), without a currency (1)` */
function because(omissions: readonly Omission[]): string {
  const told = omissionCounts(omissions).map(([omission, count]) => `${omission} (${count})`);
  return told.length ? `: ${told.join(', ')}` : '';
}
