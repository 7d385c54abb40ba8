import { Pace, type Steps } from '../steps';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { isMark, Kind, type Tokens } from '../text/tokens';
import type { TokenRange } from './acronyms';
import { withoutPlace } from './awardEntries';
import { isNameCell, named, withoutThe } from './cells';
import type { OrganisationMention } from './mentions';

const FEWEST_BRIEFS = 3;
/** One label in so many must name a body that is known otherwise. */
const KNOWN_SHARE = 3;
/** Label and place, and from there to the first sum; in tokens. */
const LONGEST_LABEL = 12;
const FIRST_SUM = 12;

interface Brief {
  readonly name: TokenRange;
  /** Whether the name may be that of a body: not a single word, which may be a place, unless a place stands behind it. */
  readonly telling: boolean;
}

/**
 * Names before a colon at the head of short pieces about money, one after the other: `Harwick Biologics, Leeds: a €2m round …`.
 * Some of the pieces must be about bodies that are known otherwise.
 *
 * @param known the first token and the end of each name that is known otherwise
 */
export function* namesOfBriefs(
  { tokens, blocks }: SourceText,
  known: ReadonlyMap<number, number>,
  found: OrganisationMention[],
): Steps<void> {
  const pace = new Pace();
  let run: Brief[] = [];
  for (let k = 0; k <= blocks.length; k++) {
    if (k < blocks.length && pace.isPauseDue(blocks[k].end - blocks[k].start)) yield;
    const brief = k < blocks.length ? briefOf(tokens, blocks[k], known) : null;
    if (brief !== null) {
      run.push(brief);
      continue;
    }
    const sure = run.filter(({ name: { first, end } }) => known.get(first) === end).length;
    if (run.length >= FEWEST_BRIEFS && sure > 0 && sure * KNOWN_SHARE >= run.length)
      for (const { name, telling } of run) if (telling) found.push(named(tokens, name));
    run = [];
  }
}

function briefOf(tokens: Tokens, { kind, contentToken: first, endToken }: Block, known: ReadonlyMap<number, number>): Brief | null {
  if (kind !== 'paragraph' && kind !== 'line' && kind !== 'bullet') return null;
  const colon = colonIn(tokens, first, Math.min(endToken, first + LONGEST_LABEL));
  if (colon <= first || !hasSum(tokens, colon, Math.min(endToken, colon + FIRST_SUM))) return null;
  const whole = withoutThe(tokens, { first, end: colon });
  const name = withoutPlace(tokens, whole, known);
  const telling = isNameCell(tokens, name) && (name.end - name.first > 1 || name.end < whole.end);
  return { name, telling };
}

function colonIn(tokens: Tokens, first: number, limit: number): number {
  for (let i = first; i < limit; i++) if (isMark(tokens, i, ':')) return i;
  return -1;
}

function hasSum(tokens: Tokens, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) if (tokens.kind[i] === Kind.Currency) return true;
  return false;
}
