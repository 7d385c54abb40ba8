import { Pace, type Steps } from '../steps';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { isMark, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';
import { beginsWithSum, cellsOf, isNameCell, isSum, named, nameInCell, withoutThe } from './cells';
import { isBareHeading } from './columnHeads';
import type { OrganisationMention } from './mentions';

/** What tells of a list that its names give or get. */
const CUES = wordSet(
  'grants awards awarded recipients funders funder donors supporters winners winning successful given gets got paying pays gave groups ' +
    'organisations organizations charities projects bidders sponsors beneficiaries shared',
);
/** One row in so many must hold a name that is known otherwise. */
const KNOWN_SHARE = 5;
/** Where a list tells no purpose, one in two: it may be a budget. */
const KNOWN_SHARE_OF_PAIRS = 2;

/** in tokens */
const LONGEST_LABEL = 12;

/** Lists of `name – sum – purpose`, `name – sum` or `sum: name, name`, of which some names are known otherwise. */
export function* namesInMoneyLists(
  { tokens, blocks }: SourceText,
  known: ReadonlyMap<number, number>,
  found: OrganisationMention[],
): Steps<void> {
  const pace = new Pace();
  for (let k = 0; k < blocks.length; ) {
    const before = k - 1;
    const names: TokenRange[] = [];
    let pairs = false;
    const { group } = blocks[k];
    for (; k < blocks.length && blocks[k].group === group; k++) {
      if (pace.isPauseDue(blocks[k].end - blocks[k].start)) yield;
      const length = names.length;
      pairs = namesOfRow(tokens, blocks[k], names) || pairs;
      if (names.length > length && names.slice(length).some((name) => !isNameCell(tokens, name))) names.length = length;
    }
    if (names.length === 0) continue;
    const cue = before >= 0 && isCue(tokens, blocks[before]);
    const sure = names.filter(({ first, end }) => known.get(first) === end).length;
    const share = pairs && !cue ? KNOWN_SHARE_OF_PAIRS : KNOWN_SHARE;
    if (sure > 0 && sure * share >= names.length) for (const name of names) found.push(named(tokens, name));
  }
}

/** Adds the name cells of a row of a list. @returns whether the row tells only a name and a sum */
function namesOfRow(tokens: Tokens, block: Block, names: TokenRange[]): boolean {
  const cells = cellsOf(tokens, block);
  if (cells.length > 1 && beginsWithSum(tokens, cells[1])) {
    if ((cells.length > 2 && isSum(tokens, cells[2])) || isBareHeading(tokens, cells[0])) return false;
    names.push(nameInCell(tokens, cells[0]));
    return cells.length === 2 && isSum(tokens, cells[1]);
  }
  const label = labelBeforeSum(tokens, block);
  if (label !== null) {
    names.push(withoutThe(tokens, label));
    return false;
  }
  const colon = colonAfterSum(tokens, block);
  if (colon > 0) addItems(tokens, colon + 1, block.endToken, names);
  return colon > 0;
}

/** `X: £500 for oars`, `X, Stockport: £500 for oars`: the name before the colon or the comma; null where the line tells no purpose. */
function labelBeforeSum(tokens: Tokens, { kind, contentToken: first, endToken }: Block): TokenRange | null {
  if (kind !== 'bullet' && kind !== 'line') return null;
  let end = -1;
  for (let i = first + 1; i + 2 < endToken && i - first < LONGEST_LABEL; i++) {
    if (end < 0 && (isMark(tokens, i, ',') || isMark(tokens, i, '('))) end = i;
    if (!isMark(tokens, i, ':')) continue;
    const rest = { first: i + 1, end: endToken };
    return beginsWithSum(tokens, rest) && !isSum(tokens, rest) ? { first, end: end < 0 ? i : end } : null;
  }
  return null;
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
export function isCue(tokens: Tokens, block: Block): boolean {
  const from = Math.max(block.contentToken, block.endToken - 24);
  for (let i = from; i < block.endToken; i++) if (CUES.has(tokens, i)) return true;
  return false;
}
