import type { OrganisationKind } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { actsAsBody, followsGiver, followsMaker, followsSum, hasDealings, isAgency } from './apposition';
import { adjoins, type BlockReading, Setting, startsSentence } from './blockReading';
import { complementEnd } from './complement';
import { Frame, HEAD_NOUNS, type HeadNoun } from './headNouns';
import { leftBorder } from './leftBorder';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** `a Community Trust`, `each Health Board`: one of many. */
const ONE_OF_MANY = wordSet('a an each every any another no');
const A = wordSet('a an');
/** `create a`, `set up a` */
const FOUNDING = wordSet('create creates created creating establish establishes established establishing found founding launch up');
/** No names; those with `true` are names with a word before them: `Leeds Chamber of Commerce`. */
const COMMON = new PhraseTable<boolean>([
  ...[
    'board of trustees',
    'board of directors',
    'board of governors',
    'board of management',
    'committee of experts',
    'group of experts',
  ].map((phrase) => [phrase, false] as const),
  ...['centre of excellence', 'center of excellence', 'centre of expertise', 'chamber of commerce', 'department of state'].map(
    (phrase) => [phrase, true] as const,
  ),
]);
const CO = wordSet('co');
const OPERATIVE = wordSet('operative op');
const FOUNDATION = wordSet('foundation');
const NHS = wordSet('nhs');
/** What kind of council a place has. */
const COUNCILS = wordSet('county city borough district town parish metropolitan');
const HEALTH = wordSet('health care hospital hospitals');
const RESEARCH = wordSet('research');
/** These names stay names with `Fund`, `Plan`, `Road` after them. */
const FIRM_KINDS: readonly OrganisationKind[] = ['council', 'university'];

/**
 * The organisation that is named around the head noun at token `head`: `Kent County Council`, `Department for Transport`,
 * `Royal College of Surgeons of England`; undefined where there is none.
 */
export function nameAround(reading: BlockReading, head: number): OrganisationMention | undefined {
  const { tokens } = reading;
  const last = lastOfHead(tokens, head, reading.block.endToken);
  const noun = HEAD_NOUNS.get(tokens, last);
  if (noun === undefined || !isCapitalised(tokens, head)) return undefined;
  if (noun.frames & Frame.Letters && tokens.kind[head] !== Kind.Upper) return undefined;
  const end = isOfPlace(tokens, head, noun) ? last + 1 : complementEnd(reading, last, noun.frames);
  const complemented = end > last + 1;
  if (!complemented && (!(noun.frames & Frame.Left) || noun.frames & Frame.Complement)) return undefined;
  const frames =
    NHS.has(tokens, head - 1) || (NHS.has(tokens, head - 2) && FOUNDATION.has(tokens, head - 1)) ? noun.frames | Frame.List : noun.frames;
  const first = noun.frames & Frame.Left ? leftBorder(reading, head, frames, noun.generic) : head;
  if (!isSpecific(reading, first, head, complemented ? end : 0, noun)) return undefined;
  if (isOneOfMany(tokens, first, end, reading.block.contentToken) && !(complemented && isFounded(reading, first))) return undefined;
  if (!complemented && isPerson(reading, first, end)) return undefined;
  if (noun.frames & Frame.Acting && !isActing(reading, first, head, end)) return undefined;
  const kind = kindAround(tokens, first, head, end, noun);
  if (endsInOther(reading, end) && !FIRM_KINDS.includes(kind)) return undefined;
  return mentionOf(tokens, first, end, { source: 'grammar', kind, confidence: confidenceIn(reading, first, end, noun) });
}

/** `Kent County Council`: its name is whole, so what `for` or `on` leads to is another thing. */
function isOfPlace(tokens: Tokens, head: number, { kind }: HeadNoun): boolean {
  return kind === 'council' && COUNCILS.has(tokens, head - 1);
}

/** Whether a common word is used as the end of a name: after a listed name, or where the words beside it speak of a body. */
function isActing(reading: BlockReading, first: number, head: number, end: number): boolean {
  if (reading.listed.endingAt(head) !== undefined || actsAsBody(reading, first, end) || hasDealings(reading, end)) return true;
  return followsGiver(reading, first) || followsSum(reading, first) || followsMaker(reading, first) || isAgency(reading, first, end);
}

/** The last token of a head noun: `Co-operative` is three tokens. */
function lastOfHead(tokens: Tokens, head: number, limit: number): number {
  const last = head + 2;
  const joined = last < limit && isMark(tokens, head + 1, '-') && tokens.gap[head + 1] + tokens.gap[last] === 0 && CO.has(tokens, head);
  return joined && OPERATIVE.has(tokens, last) ? last : head;
}

/** Whether the words around a head noun say which body it is. */
function isSpecific(reading: BlockReading, first: number, head: number, end: number, noun: HeadNoun): boolean {
  const { tokens } = reading;
  const common = COMMON.match(tokens, head, reading.block.endToken);
  if (common !== undefined && !(common.value && first < head)) return false;
  if (end > 0) return true;
  const before = tokens.kind[head - 1] === Kind.Possessive ? head - 2 : head - 1;
  if (noun.never.has(tokens, before) || (noun.needs !== null && !noun.needs.has(tokens, before))) return false;
  let specific = 0;
  for (let i = first; i < head; i++) if (isSpecificWord(tokens, i, noun)) specific++;
  if (specific === 0) return false;
  return specific > 1 || !(noun.frames & Frame.Weak) || reading.block.kind !== 'paragraph' || !startsSentence(reading, first);
}

function isSpecificWord(tokens: Tokens, i: number, noun: HeadNoun): boolean {
  return (
    isWord(tokens, i) &&
    tokens.kind[i] !== Kind.Lower &&
    !noun.generic.has(tokens, i) &&
    !(roleOf(tokens, i) & (Role.Vague | Role.Function))
  );
}

/** `Dr Ann Trust`: two words after a title. */
function isPerson({ tokens, block }: BlockReading, first: number, end: number): boolean {
  return end - first === 2 && first > block.contentToken && Boolean(roleOf(tokens, first - 1) & Role.Title) && adjoins(tokens, first);
}

/** After `a` a name must be followed by a noun: `a Leeds City Council spokesperson`. */
function isOneOfMany(tokens: Tokens, first: number, end: number, floor: number): boolean {
  if (first <= floor || !ONE_OF_MANY.has(tokens, first - 1) || !adjoins(tokens, first)) return false;
  const noun = end < tokens.count && tokens.kind[end] === Kind.Lower && adjoins(tokens, end) && !(roleOf(tokens, end) & Role.Function);
  return !noun;
}

/** `will set up a Centre for Tidal Power`: a body that is yet to be is named with `a`. */
function isFounded({ tokens, block }: BlockReading, first: number): boolean {
  return first - 2 >= block.contentToken && A.has(tokens, first - 1) && FOUNDING.has(tokens, first - 2);
}

/** Whether a name is only the beginning of another thing's: `Community Trust Fund`, `Public Health Service Act`. */
export function endsInOther({ tokens, block }: BlockReading, end: number): boolean {
  return end < block.endToken && isCapitalised(tokens, end) && adjoins(tokens, end) && Boolean(roleOf(tokens, end) & Role.NotBody);
}

/** The kind of the body whose name, tokens `first` to `end`, is built around the head noun at `head`. */
export function kindAround(tokens: Tokens, first: number, head: number, end: number, noun: HeadNoun): OrganisationKind {
  for (let i = first; i < end; i++) if (NHS.has(tokens, i)) return 'nhs';
  if (head === first) return noun.kind === 'council' ? 'public-body' : noun.kind;
  if (noun.kind === 'public-body' && HEALTH.has(tokens, head - 1)) return 'nhs';
  if (noun.kind === 'council') return RESEARCH.has(tokens, head - 1) ? 'research' : end > head + 1 ? 'public-body' : 'council';
  return noun.kind;
}

/** In a headline every word has a capital, so what the words say there is to be borne out elsewhere. */
function confidenceIn(reading: BlockReading, first: number, end: number, noun: HeadNoun): number {
  if (reading.setting !== Setting.Plain && !isSetOff(reading, first, end)) return CONFIDENCE.open;
  return noun.frames & Frame.Weak ? CONFIDENCE.layout : CONFIDENCE.builtName;
}

/** Whether marks, or words that never belong to a name, stand on both sides. */
function isSetOff({ tokens, block }: BlockReading, first: number, end: number): boolean {
  const isBorder = (i: number) =>
    i < block.contentToken || i >= block.endToken || !isWord(tokens, i) || Boolean(roleOf(tokens, i) & Role.Function);
  return isBorder(first - 1) && isBorder(end);
}
