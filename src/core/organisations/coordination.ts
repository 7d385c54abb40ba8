import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { adjoins, type BlockReading, Setting } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

const AND = new WordTable('and or'.split(' ').map((word) => [word, true] as const));
const GOES_ON = new WordTable('of for'.split(' ').map((word) => [word, true] as const));
const THE = new WordTable([['the', true]]);
const NO_NAME = Role.Function | Role.Title | Role.Post | Role.Calendar | Role.NotBody | Role.Part | Role.Nation | Role.Vague;

const MOST_ITEMS = 12;
const LONGEST = 4;

interface Item {
  readonly first: number;
  readonly end: number;
  readonly known: boolean;
}

/**
 * Names that stand in a list of names: `Siemens, Nexora Bio and the University of Leeds`. At least two others must be known, and
 * at least as many as are not.
 *
 * @param names the names found in the block, in reading order
 */
export function namesInLists(reading: BlockReading, names: readonly OrganisationMention[]): OrganisationMention[] {
  if (reading.setting !== Setting.Plain || names.length < 2) return [];
  const ends = new Map<number, number>();
  for (const { firstToken, endToken, confidence } of names) if (confidence >= ENOUGH_EVIDENCE) ends.set(firstToken, endToken);
  const found: OrganisationMention[] = [];
  let done = 0;
  for (const { firstToken } of names) {
    if (firstToken < done) continue;
    const items = listFrom(reading, listStart(reading, firstToken, ends), ends);
    done = items.at(-1)?.end ?? firstToken;
    const known = items.filter((item) => item.known).length;
    if (known < 2 || known * 2 < items.length) continue;
    for (const { first, end, known } of items)
      if (!known)
        found.push(mentionOf(reading.tokens, first, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.actingAcronym }));
  }
  return found;
}

/** The first item of the list that the name at token `first` stands in: one unknown item before it is looked at. */
function listStart({ tokens, block }: BlockReading, first: number, ends: ReadonlyMap<number, number>): number {
  const comma = THE.has(tokens, first - 1) ? first - 2 : first - 1;
  if (comma <= block.contentToken || !isMark(tokens, comma, ',')) return first;
  let at = comma;
  while (at - 1 >= block.contentToken && comma - at < LONGEST && isPart(tokens, at - 1) && (at === comma || adjoins(tokens, at))) at--;
  const enters = at > block.contentToken && tokens.kind[at - 1] === Kind.Lower;
  return at < comma && enters && !ends.has(at) && unknownEnd(tokens, at, comma) === comma ? at : first;
}

function listFrom({ tokens, block }: BlockReading, start: number, ends: ReadonlyMap<number, number>): Item[] {
  const items: Item[] = [];
  for (let at = start; items.length < MOST_ITEMS; ) {
    const known = ends.get(at);
    const end = known ?? unknownEnd(tokens, at, block.endToken);
    if (end === at) break;
    items.push({ first: at, end, known: known !== undefined });
    const next = nextItem(tokens, end, block.endToken);
    if (next < 0) return items;
    at = next;
  }
  // what the last comma led to was no name
  if (items.at(-1)?.known === false) items.pop();
  return items;
}

/** The token at which the next item begins, or -1 where the list ends at `end`. */
function nextItem(tokens: Tokens, end: number, limit: number): number {
  let at = end;
  const comma = at < limit && isMark(tokens, at, ',');
  if (comma) at++;
  const and = at < limit && AND.has(tokens, at);
  if (and) at++;
  if (!comma && !and) return -1;
  if (at < limit && THE.has(tokens, at)) at++;
  return at < limit && isCapitalised(tokens, at) ? at : -1;
}

/** The end of an item that is not known to be a name: two to four words, or one that no word is written like (`AgriCo`). */
function unknownEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST && isPart(tokens, end) && (end === at || adjoins(tokens, end))) end++;
  const closed = end >= limit || isMark(tokens, end, ',') || isMark(tokens, end, '.') || isMark(tokens, end, ';') || closes(tokens, end);
  const peculiar = end - at >= 2 || (end === at + 1 && tokens.kind[at] === Kind.Mixed);
  return closed && peculiar ? end : at;
}

/** `and`, or a small word after a name that does not go on with it: `are`, `to`. */
function closes(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.Lower && Boolean(roleOf(tokens, i) & Role.Function) && !GOES_ON.has(tokens, i);
}

function isPart(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && isCapitalised(tokens, i) && !(roleOf(tokens, i) & NO_NAME);
}
