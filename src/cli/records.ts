import * as z from 'zod/mini';
import { analyse } from '../core/analyse';
import { beginJsonLines } from '../formats/json';
import { selected } from '../review/selected';
import type { Message, ReadingOptions } from './documentReader';
import { isDay } from './isDay';
import { OrganisationLists } from './organisationLists';

/** A line of the input by its number, counted from 1; null for one that was too long to be read. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** What a line is answered with. */
export interface Answer {
  /** A line of JSON with its end: a document, or why there is none. */
  readonly line: string;
  readonly isError: boolean;
  readonly messages: readonly Message[];
}

/** A line may be so many bytes long: what is longer would not fit into memory many times over. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const record = z.object({
  id: z.string({ error: '“id” must be a string' }).check(z.minLength(1, '“id” must not be empty')),
  text: z.string({ error: '“text” must be a string' }),
  date: z.optional(
    z.string({ error: '“date” must be a day such as "2024-03-18"' }).check(z.refine(isDay, '“date” must be a day such as "2024-03-18"')),
  ),
});

/** Makes what answers lines with a text each: with the document as JSON Lines have it, its id as the uri, or with an error record. */
export function answerOf({ date, organisations, today, minimumConfidence }: ReadingOptions): (line: Line) => Promise<Answer> {
  let messages: Message[] = [];
  const told = (isFailure: boolean) => (path: string, text: string) => void messages.push({ path, text, isFailure });
  const lists = new OrganisationLists(organisations, told(true), told(false));
  return async (line) => {
    messages = [];
    const listed = organisations === undefined ? undefined : await lists.of('');
    const read = readRecord(line);
    if ('error' in read)
      return { line: `${JSON.stringify({ id: read.id, line: line.number, error: read.error })}\n`, isError: true, messages };
    const { id: uri, text, date: own = date } = read;
    const found = analyse(text, { today, ...(own && { documentDate: own }), organisations: listed });
    const analysis = selected(found, minimumConfidence ?? 'all');
    return { line: beginJsonLines().add({ uri, text, analysis }), isError: false, messages };
  };
}

function readRecord({ bytes }: Line): z.infer<typeof record> | { readonly id: string | null; readonly error: string } {
  if (bytes === null) return { id: null, error: `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB; split the text` };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { id: null, error: error instanceof SyntaxError ? `the line is no JSON (${error.message})` : 'the line is not valid UTF-8' };
  }
  const checked = record.safeParse(value);
  if (checked.success) return checked.data;
  const { id } = (value ?? {}) as { readonly id?: unknown };
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const error = isObject ? checked.error.issues.map(({ message }) => message).join('; ') : 'the line is no object {"id": …, "text": …}';
  return { id: typeof id === 'string' ? id : null, error };
}
