import * as z from 'zod/mini';
import { DISTRIBUTIONS, STAGES } from '../core/model';
import { inEnglish, type Phrases, phrase } from '../formats/phrases';
import { dateValue, moneyValue } from '../formats/schema';
import { type Decision, placeOf } from './decision';

/** The first line of a file of decisions. */
const header = z.object({
  format: z.literal('fundlight-decisions'),
  version: z.int().check(z.positive()),
  document: z.string(),
  over: z.optional(z.string()),
});
const VERSION = 1;

const named = z.string().check(z.minLength(1));
const offset = z.int().check(z.nonnegative());
const anchor = z.object({ start: offset, end: offset, exact: z.string(), prefix: z.string(), suffix: z.string() });
const verdict = z.enum(['accepted', 'rejected', 'added']);
const party = z.object({ name: named, via: z.nullable(named), anchor: z.nullable(anchor) });

const decision = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mention'),
    id: named,
    verdict,
    anchor,
    content: z.discriminatedUnion('type', [
      z.object({ type: z.literal('money'), value: moneyValue }),
      z.object({ type: z.literal('date'), value: dateValue }),
      z.object({ type: z.literal('organisation'), value: z.object({ name: named }) }),
    ]),
  }),
  z.object({
    kind: z.literal('item'),
    id: named,
    verdict,
    sums: z.array(anchor).check(z.minLength(1)),
    content: z.object({
      amount: moneyValue,
      funders: z.array(party),
      recipients: z.array(party),
      programme: z.nullable(anchor),
      purpose: z.nullable(anchor),
      date: z.nullable(dateValue),
      period: z.nullable(dateValue),
      stage: z.enum(STAGES),
      distribution: z.enum(DISTRIBUTIONS),
    }),
  }),
]);

/** A file of decisions as it was read. */
export type DecisionFile =
  | {
      readonly decisions: readonly Decision[];
      /** of a file that stands for another one which could not be written: the hash of that one */
      readonly over?: string;
      /** The 1-based line of each decision. */
      readonly lineOf: ReadonlyMap<Decision, number>;
    }
  /** Why it cannot be used, as a whole sentence with the remedy; 1-based line. Such a file must not be written over. */
  | { readonly line: number; readonly problem: string };

/**
 * Reads a file of decisions: JSON Lines, a header and one decision a line. Lines that two people have added to it stand side by side;
 * a line that stands twice counts once.
 *
 * Nothing throws. A file that is damaged, or of a newer version, is no file of decisions: it is told which line and why.
 */
export function readDecisions(text: string, say: Phrases = inEnglish): DecisionFile {
  const decisions = new Map<string, Decision>();
  let head: z.infer<typeof header> | undefined;
  const numbers = new Map<Decision, number>();
  for (const [k, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = parseLine(line);
    if (read === undefined) return { line: k + 1, problem: say(damaged(line)) };
    if (!head) {
      const first = header.safeParse(read);
      if (!first.success)
        return { line: k + 1, problem: say('The file does not begin as a file of decisions does. Restore it, or move it away.') };
      if (first.data.version > VERSION)
        return {
          line: k + 1,
          problem: say('The file is of version {version}, which a newer Fundlight has written: update Fundlight.', {
            version: first.data.version,
          }),
        };
      head = first.data;
      continue;
    }
    const known = decision.safeParse(read);
    if (!known.success)
      return { line: k + 1, problem: say('The line is no decision that this Fundlight knows. Restore it, or delete the line.') };
    decisions.set(lineOf(known.data), known.data);
    numbers.set(known.data, k + 1);
  }
  return { decisions: [...decisions.values()], lineOf: numbers, ...(head?.over !== undefined && { over: head.over }) };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function damaged(line: string): string {
  return /^(<{7}|={7}|>{7}|\|{7})/.test(line)
    ? phrase('A merge of two versions is not finished here: delete the lines with the marks, and keep the decisions on both sides.')
    : phrase('The line is no JSON: it may have been cut off. Restore it, or delete the line.');
}

/**
 * The text of a file of decisions: sorted by place, so that two versions of it can be compared and merged line by line.
 *
 * @param document the document's name, for people who read the file
 * @param over the hash of the file that this one stands for, where that could not be written
 */
export function decisionText(document: string, decisions: readonly Decision[], over?: string): string {
  const sorted = [...decisions].sort((a, b) => placeOf(a).start - placeOf(b).start || compare(a.id, b.id) || compare(a.verdict, b.verdict));
  const head = { format: 'fundlight-decisions', version: VERSION, document, over };
  return [JSON.stringify(head), ...sorted.map(lineOf)].map((line) => `${line}\n`).join('');
}

/** The line of a decision: the same for two that say the same. */
export function lineOf(each: Decision): string {
  return JSON.stringify(decision.parse(each));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
