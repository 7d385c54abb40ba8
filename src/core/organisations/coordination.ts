import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins, type BlockReading, Setting } from './blockReading';
import { HEAD_NOUNS } from './headNouns';
import { beginningAt } from './listedNames';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

const AND = wordSet('and or');
const GOES_ON = wordSet('of for');
/** `to be shared between` */
const BETWEEN = wordSet('between');
const THE = wordSet('the');
const NO_NAME = Role.Function | Role.Title | Role.Post | Role.Calendar | Role.NotBody | Role.Part | Role.Nation | Role.Vague;

const MOST_ITEMS = 12;
const LONGEST = 4;
const LONGEST_BRACKET = 9;

interface Item {
  readonly first: number;
  readonly end: number;
  /** what was found there: a name, an ambiguous listed word (with less than enough evidence), or nothing */
  readonly mention: OrganisationMention | undefined;
}

/**
 * Names that only stand in a list of names: `Siemens, Nexora Bio and the University of Leeds`; and ambiguous listed words that
 * do: `Apple and Microsoft`. At least as many of the list must be known as are not, and two for a name that nobody listed.
 *
 * @param names the names found in the block, in reading order
 */
export function namesInLists(reading: BlockReading, names: readonly OrganisationMention[]): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  if (reading.setting !== Setting.Plain) return found;
  let done = 0;
  for (const name of names) {
    const { firstToken } = name;
    if (firstToken < done || !isListed(reading, name)) continue;
    const items = listFrom(reading, listStart(reading, firstToken, names), names);
    done = items.at(-1)?.end ?? firstToken;
    const known = items.filter(isKnown).length;
    if (known * 2 < items.length) continue;
    const shared = items.length > 0 && BETWEEN.has(reading.tokens, items[0].first - 1);
    for (const item of items) {
      const mention = borneOut(reading, item, shared ? known + 1 : known);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found;
}

/** Whether a comma or `and` stands before a name or between it and capitals after it. */
function isListed({ tokens, block }: BlockReading, { firstToken, endToken }: OrganisationMention): boolean {
  return jointBefore(tokens, firstToken, block.contentToken) > 0 || nextItem(tokens, endToken, block.endToken) > 0;
}

function isKnown({ mention }: Item): boolean {
  return mention !== undefined && mention.confidence >= ENOUGH_EVIDENCE;
}

function borneOut({ tokens }: BlockReading, item: Item, known: number): OrganisationMention | undefined {
  if (isKnown(item)) return undefined;
  if (item.mention !== undefined) return { ...item.mention, confidence: CONFIDENCE.supported };
  if (known < 2 && !(known === 1 && (endsLikeBody(tokens, item) || hasSumBehind(tokens, item)))) return undefined;
  return mentionOf(tokens, item.first, item.end, { source: 'grammar', kind: null, confidence: CONFIDENCE.actingAcronym });
}

/** `Core Arts (£9,900)` */
function hasSumBehind(tokens: Tokens, { end }: Item): boolean {
  return end + 1 < tokens.count && isMark(tokens, end, '(') && tokens.kind[end + 1] === Kind.Currency;
}

/** Several words, the last one a noun that bodies are named with: `Harpers Chemists`. */
function endsLikeBody(tokens: Tokens, { first, end }: Item): boolean {
  return end - first > 1 && HEAD_NOUNS.has(tokens, end - 1);
}

/** The first item of the list that the name at token `first` stands in: one unknown item before it is looked at. */
function listStart({ tokens, block }: BlockReading, first: number, names: readonly OrganisationMention[]): number {
  const joint = jointBefore(tokens, first, block.contentToken);
  if (joint < 0) return first;
  const end = beforeBracket(tokens, joint, block.contentToken);
  let at = end;
  while (at - 1 >= block.contentToken && end - at < LONGEST && isPart(tokens, at - 1) && (at === end || adjoins(tokens, at))) at--;
  const enters = at === block.contentToken || entersList(tokens, at - 1);
  return at < end && enters && beginningAt(names, at) === undefined && unknownEnd(tokens, at, end) === end ? at : first;
}

/** The comma or `and` before the item at token `first`, or -1. */
function jointBefore(tokens: Tokens, first: number, floor: number): number {
  const joint = THE.has(tokens, first - 1) ? first - 2 : first - 1;
  return joint > floor && (isMark(tokens, joint, ',') || AND.has(tokens, joint)) ? joint : -1;
}

/** What may stand before a list: a word in small letters, a month (`in May X and Y opened`), the end of a sentence, a colon. */
function entersList(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === Kind.Lower || isMark(tokens, i, '.') || isMark(tokens, i, ':')) return true;
  return Boolean(roleOf(tokens, i) & Role.Calendar);
}

function listFrom({ tokens, block }: BlockReading, start: number, names: readonly OrganisationMention[]): Item[] {
  const items: Item[] = [];
  for (let at = start; items.length < MOST_ITEMS; ) {
    const mention = beginningAt(names, at);
    const end = mention?.endToken ?? unknownEnd(tokens, at, block.endToken);
    if (end === at) break;
    items.push({ first: at, end, mention });
    const next = nextItem(tokens, end, block.endToken);
    if (next < 0) return items;
    at = next;
  }
  // what the last comma led to was no name
  const last = items.at(-1);
  if (last !== undefined && last.mention === undefined && !hasSumBehind(tokens, last)) items.pop();
  return items;
}

/** The token at which the next item begins, or -1 where the list ends at `end`. */
function nextItem(tokens: Tokens, end: number, limit: number): number {
  let at = afterBracket(tokens, end, limit);
  const comma = at < limit && isMark(tokens, at, ',');
  if (comma) at++;
  const and = at < limit && AND.has(tokens, at);
  if (and) at++;
  if (!comma && !and) return -1;
  if (at < limit && THE.has(tokens, at)) at++;
  return at < limit && isCapitalised(tokens, at) ? at : -1;
}

/** `Core Arts (£9,900), Harwick Trust (£4,000)`: the token after a short bracket at `at`, or `at`. */
function afterBracket(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit || !isMark(tokens, at, '(')) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) if (isMark(tokens, i, ')')) return i + 1;
  return at;
}

/** The token at which a short bracket opens that closes before `at`, or `at`. */
function beforeBracket(tokens: Tokens, at: number, floor: number): number {
  if (!isMark(tokens, at - 1, ')')) return at;
  for (let i = at - 2; i > Math.max(floor, at - LONGEST_BRACKET); i--) if (isMark(tokens, i, '(')) return i;
  return at;
}

/** The end of an item that is not known to be a name: two to four words, or one that no word is written like (`AgriCo`). */
function unknownEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST && isPart(tokens, end) && (end === at || adjoins(tokens, end))) end++;
  const closed =
    end >= limit ||
    isMark(tokens, end, ',') ||
    isMark(tokens, end, '(') ||
    isMark(tokens, end, '.') ||
    isMark(tokens, end, ';') ||
    closes(tokens, end);
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
