import * as z from 'zod/mini';
import { visibleLine } from '../formats/visibleLine';
import type { Skipped } from './source';

/** So many are named; of the others it is said how many there are. */
const NAMED = 10;

/** Files that could not be read. */
export const skippedFiles = z.optional(
  z.strictObject({
    count: z.int(),
    first: z.array(z.strictObject({ uri: z.string(), reason: z.string() })).check(z.describe(`The first ${NAMED} of them.`)),
  }),
);

/** @returns nothing where none was skipped */
export function toldSkipped(skipped: readonly Skipped[]): { skipped?: { count: number; first: Skipped[] } } {
  if (!skipped.length) return {};
  const first = skipped.slice(0, NAMED).map(({ uri, reason }) => ({ uri, reason: visibleLine(reason) }));
  return { skipped: { count: skipped.length, first } };
}
