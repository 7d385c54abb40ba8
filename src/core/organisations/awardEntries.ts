import { Pace, type Steps } from '../steps';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';
import { beginsWithSum, isNameCell, isSum, named, withoutThe } from './cells';
import type { OrganisationMention } from './mentions';
import { isCue } from './moneyLists';
import { Role, roleOf } from './nameWords';

/** One entry in so many must name a body that is known otherwise: where a heading tells of awards, and where none does. */
const KNOWN_SHARE = 5;
const KNOWN_SHARE_UNTOLD = 2;
const FEWEST_ENTRIES = 2;
/** Texts between two entries of a list, in blocks: what the money is for. */
const LONGEST_TEXT = 4;
/** Headings and lead-ins before a list that are looked at, in blocks. */
const LEAD_IN = 2;
/** in tokens */
const LONGEST_PLACE = 4;

const EACH = wordSet('each apiece');
const AND = wordSet('and');
const FOR = wordSet('over for across each apiece per in from until');

interface Entry {
  /** index of the name's block */
  readonly at: number;
  readonly names: readonly TokenRange[];
}

/**
 * Names on lines of their own, each above a line that is a sum, as funders set out what they have awarded: `Newport Players` /
 * `£12,000`. Some of them must be known otherwise, since budgets are set out so as well.
 *
 * @param known the first token and the end of each name that is known otherwise
 */
export function* namesAboveSums(
  { tokens, blocks }: SourceText,
  known: ReadonlyMap<number, number>,
  found: OrganisationMention[],
): Steps<void> {
  const pace = new Pace();
  let run: Entry[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_ENTRIES && isBorneOut(tokens, blocks, run, known))
      for (const { names } of run) for (const name of names) found.push(named(tokens, name));
    run = [];
  };
  for (let k = 0; k + 1 < blocks.length; k++) {
    if (pace.isPauseDue(blocks[k].end - blocks[k].start)) yield;
    if (run.length > 0 && k - run[run.length - 1].at > LONGEST_TEXT) close();
    const names = namesOfEntry(tokens, blocks[k], blocks[k + 1], known);
    if (names.length > 0) run.push({ at: k, names });
  }
  close();
}

function isBorneOut(tokens: Tokens, blocks: readonly Block[], run: readonly Entry[], known: ReadonlyMap<number, number>): boolean {
  let cue = false;
  for (let k = Math.max(0, run[0].at - LEAD_IN); k < run[0].at; k++) cue ||= isCue(tokens, blocks[k]);
  const sure = run.filter(({ names }) => names.some(({ first, end }) => known.get(first) === end)).length;
  return sure > 0 && sure * (cue ? KNOWN_SHARE : KNOWN_SHARE_UNTOLD) >= run.length;
}

/** The names on a line, if the next one is a sum; none where it is something else. */
function namesOfEntry(tokens: Tokens, line: Block, next: Block, known: ReadonlyMap<number, number>): TokenRange[] {
  if (line.group !== next.group || !isLine(line) || next.kind === 'row') return [];
  const sum = { first: next.contentToken, end: next.endToken };
  if (!beginsWithSum(tokens, sum) || !isSumAndTerm(tokens, sum)) return [];
  const whole = withoutThe(tokens, { first: line.contentToken, end: line.endToken });
  const name = withoutPlace(tokens, whole, known);
  if (!isNameCell(tokens, name)) return [];
  const and = EACH.has(tokens, sum.end - 1) ? onlyAnd(tokens, name) : -1;
  const parts = and < 0 ? [name] : [{ first: name.first, end: and }, withoutThe(tokens, { first: and + 1, end: name.end })];
  return parts.every((part) => isNameCell(tokens, part)) ? parts : [];
}

function isLine({ kind }: Block): boolean {
  return kind === 'line' || kind === 'heading' || kind === 'bullet';
}

/** `£120,000`, `£75,000 each`, `£242,118 over four years`; not a sentence that begins with a sum. */
function isSumAndTerm(tokens: Tokens, { first, end }: TokenRange): boolean {
  let at = first;
  while (at < end && !FOR.has(tokens, at)) at++;
  return end - at <= LONGEST_PLACE && isSum(tokens, { first, end: at });
}

/** `Harwick Players, Penryn`, `Dale Institute, University of Harwick`: without what says where a body is. */
export function withoutPlace(tokens: Tokens, { first, end }: TokenRange, known: ReadonlyMap<number, number>): TokenRange {
  for (let i = first + 1; i < end; i++) {
    if (!isMark(tokens, i, ',') && !isMark(tokens, i, '(')) continue;
    const whole = isMark(tokens, i, '(') || known.get(first) === i || isPlace(tokens, i + 1, end);
    return whole ? { first, end: i } : { first, end };
  }
  return { first, end };
}

/** A few words with capitals and no `and`. */
function isPlace(tokens: Tokens, first: number, end: number): boolean {
  if (end === first || end - first > LONGEST_PLACE) return false;
  for (let i = first; i < end; i++) if (isWord(tokens, i) && (!isCapitalised(tokens, i) || roleOf(tokens, i) & Role.Post)) return false;
  return tokens.kind[first] !== Kind.Number;
}

/** The one `and` of a name, with several words on both sides; or -1. */
function onlyAnd(tokens: Tokens, { first, end }: TokenRange): number {
  let and = -1;
  for (let i = first; i < end; i++) {
    if (!AND.has(tokens, i)) continue;
    if (and >= 0) return -1;
    and = i;
  }
  return and - first >= 2 && end - and > 2 ? and : -1;
}
