import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import type { TokenRange } from './acronyms';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** Heads of columns that hold names of bodies. */
const NAME_COLUMNS = new WordTable(
  (
    'recipient recipients funder funders organisation organisations organization organizations grantee grantees applicant applicants awardee ' +
    'awardees provider providers partner partners institution institutions university charity charities council councils company companies ' +
    'beneficiary beneficiaries authority authorities winner winners donor donors supplier suppliers contractor contractors lead group groups ' +
    'trust trusts body bodies sponsor sponsors'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
/** Titles of papers and sites end in these. */
const MEDIA = new WordTable(
  (
    'gazette news insider times post mail star journal observer courier express argus telegraph today weekly review digest bulletin magazine ' +
    'tribune advertiser mercury standard press record independent guardian examiner messenger reporter voice world daily monitor dispatch ' +
    'herald echo chronicle wire watch briefing leader mirror sentinel'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
/** What a heading begins with that only sounds like a paper: `Breaking News`, `Research News`. */
const NO_TITLE = new WordTable(
  (
    'breaking latest related local business more top good sport sports press site study campus research company industry market health ' +
    'education science technology politics world national international regional community member members staff student students event ' +
    'events spending budget case peer book annual quarterly monthly weekly daily job jobs school college university council trust'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
/** What tells of a list that its names give or get. */
const CUES = new WordTable(
  (
    'grants awards awarded recipients funders funder donors supporters winners winning successful given gets got paying pays gave groups ' +
    'organisations organizations charities projects bidders sponsors beneficiaries shared'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
/** No cell that ends in these is a name. */
const NO_LAST_WORD = new WordTable(
  'fund funds programme programmes program scheme schemes budget total plan strategy grant grants act tax levy services costs income spending'
    .split(' ')
    .map((word) => [word, true] as const),
);
const NO_NAMES = new WordTable(
  'total totals subtotal other others various none nil tbc tba all name scheme project area item year'
    .split(' ')
    .map((word) => [word, true] as const),
);
const THE = new WordTable([['the', true]]);
const CONNECTORS = new WordTable('of for and the in on at de la with to by'.split(' ').map((word) => [word, true] as const));
const MONEY_WORDS = new WordTable(
  'million billion m bn k pounds euros thousand mn up to each over about approx gbp eur usd'
    .split(' ')
    .map((word) => [word, true] as const),
);

const MOST_CELLS = 16;
const LONGEST_NAME = 14;
const TOP = 6;
/** One row in so many must hold a name that is known otherwise. */
const KNOWN_SHARE = 5;
/** Where a list tells no purpose, one in two: it may be a budget. */
const KNOWN_SHARE_OF_PAIRS = 2;

/**
 * Names that only the layout tells: the title of the paper at the top, the cells of a column headed `Recipient`, the first
 * cells of a list `name – sum – purpose`.
 *
 * @param candidates what the blocks gave, in reading order
 */
export function namesInLayout(source: SourceText, candidates: readonly OrganisationMention[]): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const known = new Map<number, number>();
  for (const { firstToken, endToken, confidence } of candidates) if (confidence >= ENOUGH_EVIDENCE) known.set(firstToken, endToken);
  const title = publicationTitle(source);
  if (title !== undefined) found.push(named(source.tokens, title));
  namesInColumns(source, found);
  namesInLists(source, known, found);
  return found;
}

function named(tokens: Tokens, { first, end }: TokenRange): OrganisationMention {
  return mentionOf(tokens, first, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.layout });
}

/** `Marlby Gazette` on a line of its own at the top of the document. */
function publicationTitle({ tokens, blocks }: SourceText): TokenRange | undefined {
  for (const { contentToken: first, endToken: end } of blocks.slice(0, TOP)) {
    if (end - first < 2 || end - first > 6 || !MEDIA.has(tokens, end - 1) || NO_TITLE.has(tokens, first)) continue;
    if (roleOf(tokens, first) & (Role.Function | Role.Starter | Role.Vague) || !isTitle(tokens, first, end)) continue;
    return { first, end };
  }
  return undefined;
}

function isTitle(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (i > first && tokens.gap[i] !== Gap.Space) return false;
    const joins = i > first && (isMark(tokens, i, '&') || CONNECTORS.has(tokens, i));
    if (!joins && (!isCapitalised(tokens, i) || roleOf(tokens, i) & (Role.Post | Role.Calendar))) return false;
  }
  return true;
}

/** The cells of a row: what stands between bars, wide gaps or dashes with spaces. */
function cellsOf(tokens: Tokens, block: Block): TokenRange[] {
  const cells: TokenRange[] = [];
  let first = block.contentToken;
  for (let i = first; i <= block.endToken && cells.length < MOST_CELLS; i++) {
    const bar = i < block.endToken && (isMark(tokens, i, '|') || isSpacedDash(tokens, i, block.endToken));
    const gap = i > first && i < block.endToken && tokens.gap[i] === Gap.Wide;
    if (i < block.endToken && !bar && !gap) continue;
    if (i > first) cells.push({ first, end: i });
    first = bar ? i + 1 : i;
  }
  return cells;
}

function isSpacedDash(tokens: Tokens, i: number, limit: number): boolean {
  return isMark(tokens, i, '-') && tokens.gap[i] !== Gap.None && i + 1 < limit && tokens.gap[i + 1] !== Gap.None;
}

function namesInColumns({ tokens, blocks }: SourceText, found: OrganisationMention[]): void {
  let column = -1;
  let width = 0;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      column = -1;
      continue;
    }
    const cells = cellsOf(tokens, block);
    if (column < 0) {
      column = cells.findIndex((cell) => isNameHeading(tokens, cell));
      width = cells.length;
    } else if (cells.length === width && isNameCell(tokens, withoutThe(tokens, cells[column])))
      found.push(named(tokens, withoutThe(tokens, cells[column])));
  }
}

/** `Recipient`, `Lead organisation`, `Funder(s)` */
function isNameHeading(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > 4) return false;
  let last = end - 1;
  while (last > first && !isWord(tokens, last)) last--;
  return NAME_COLUMNS.has(tokens, last) || NAME_COLUMNS.has(tokens, first);
}

/** Lists of `name – sum – purpose`, `name – sum` or `sum: name, name`, of which some names are known otherwise. */
function namesInLists({ tokens, blocks }: SourceText, known: ReadonlyMap<number, number>, found: OrganisationMention[]): void {
  for (let k = 0; k < blocks.length; ) {
    const cue = k > 0 && isCue(tokens, blocks[k - 1]);
    const names: TokenRange[] = [];
    let pairs = false;
    const { group } = blocks[k];
    for (; k < blocks.length && blocks[k].group === group; k++) {
      const before = names.length;
      pairs = namesOfRow(tokens, blocks[k], names) || pairs;
      if (names.length > before && names.slice(before).some((name) => !isNameCell(tokens, name))) names.length = before;
    }
    const sure = names.filter(({ first, end }) => known.get(first) === end).length;
    const share = pairs && !cue ? KNOWN_SHARE_OF_PAIRS : KNOWN_SHARE;
    if (sure > 0 && sure * share >= names.length) for (const name of names) found.push(named(tokens, name));
  }
}

/** Adds the name cells of a row of a list. @returns whether the row tells only a name and a sum */
function namesOfRow(tokens: Tokens, block: Block, names: TokenRange[]): boolean {
  const cells = cellsOf(tokens, block);
  if (cells.length > 1 && beginsWithSum(tokens, cells[1])) {
    if (cells.length > 2 && isSum(tokens, cells[2])) return false;
    names.push(withoutThe(tokens, cells[0]));
    return cells.length === 2 && isSum(tokens, cells[1]);
  }
  const colon = colonAfterSum(tokens, block);
  if (colon > 0) addItems(tokens, colon + 1, block.endToken, names);
  return colon > 0;
}

/** `£30,000 each: X, Y` */
function colonAfterSum(tokens: Tokens, block: Block): number {
  const limit = Math.min(block.endToken - 1, block.contentToken + 9);
  for (let i = block.contentToken + 1; i < limit; i++)
    if (isMark(tokens, i, ':')) return beginsWithSum(tokens, { first: block.contentToken, end: i }) ? i : -1;
  return -1;
}

function addItems(tokens: Tokens, from: number, limit: number, names: TokenRange[]): void {
  let first = from;
  for (let i = from; i <= limit; i++) {
    const closes = i === limit || isMark(tokens, i, ',') || isMark(tokens, i, '(') || isMark(tokens, i, ';');
    if (!closes) continue;
    if (i > first) names.push(withoutThe(tokens, { first, end: i }));
    if (i < limit && isMark(tokens, i, '(')) return;
    first = i + 1;
  }
}

/** Whether a heading or lead-in says that a list names givers or takers: `Who else is paying`, `Grants awarded`. */
function isCue(tokens: Tokens, block: Block): boolean {
  const from = Math.max(block.contentToken, block.endToken - 24);
  for (let i = from; i < block.endToken; i++) if (CUES.has(tokens, i)) return true;
  return false;
}

function beginsWithSum(tokens: Tokens, { first, end }: TokenRange): boolean {
  let currency = false;
  for (let i = first; i < Math.min(end, first + 5); i++) {
    if (tokens.kind[i] === Kind.Currency) currency = true;
    else if (tokens.kind[i] === Kind.Number) return currency || isSum(tokens, { first, end });
    else if (isWord(tokens, i) && !MONEY_WORDS.has(tokens, i)) return false;
  }
  return false;
}

function withoutThe(tokens: Tokens, { first, end }: TokenRange): TokenRange {
  return { first: first + 1 < end && THE.has(tokens, first) ? first + 1 : first, end };
}

function isSum(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > 8) return false;
  let digits = false;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === Kind.Number) digits = true;
    else if (isWord(tokens, i) && !MONEY_WORDS.has(tokens, i)) return false;
  }
  return digits;
}

/** Whether a cell is written as a name: capitals, and connectors between them. */
function isNameCell(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_NAME || !isCapitalised(tokens, first) || NO_NAMES.has(tokens, first)) return false;
  for (let i = first; i < end; i++) {
    if (isWord(tokens, i) ? !isCapitalised(tokens, i) && !CONNECTORS.has(tokens, i) && !isTight(tokens, i) : !isInName(tokens, i))
      return false;
  }
  if (NO_LAST_WORD.has(tokens, end - 1) || roleOf(tokens, end - 1) & Role.Post) return false;
  return !(roleOf(tokens, first) & (Role.Title | Role.Calendar));
}

function isTight(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === Gap.None && isMark(tokens, i - 1, '-');
}

function isInName(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === Kind.Possessive) return true;
  return (
    isMark(tokens, i, ',') ||
    isMark(tokens, i, '&') ||
    isMark(tokens, i, "'") ||
    isMark(tokens, i, '-') ||
    isMark(tokens, i, '.') ||
    isMark(tokens, i, '(') ||
    isMark(tokens, i, ')')
  );
}
