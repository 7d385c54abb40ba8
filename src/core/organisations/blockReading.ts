import type { Block } from '../text/blocks';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import type { ListedNames } from './listedNames';
import { Role, roleOf } from './nameWords';

/** How the letters of a block are set. */
export const enum Setting {
  /** capitals mean names */
  Plain = 0,
  /** `Council Backs New Bridge`: every word of weight has a capital */
  TitleCase = 1,
  /** `COUNCIL BACKS NEW BRIDGE` */
  AllCapitals = 2,
}

/** A block as the name grammar reads it. */
export interface BlockReading {
  readonly tokens: Tokens;
  readonly block: Block;
  readonly setting: Setting;
  /** What the gazetteer is sure of. */
  readonly listed: ListedNames;
}

const FEWEST_WORDS = 4;

/** Whether capitals in a block mean names. Only short blocks that are no sentence can be set in title case. */
export function settingOf(tokens: Tokens, block: Block): Setting {
  let upper = 0;
  let capitalised = 0;
  for (let i = block.contentToken; i < block.endToken; i++) {
    if (!isCapitalised(tokens, i) || tokens.end[i] - tokens.start[i] < 2) continue;
    capitalised++;
    if (tokens.kind[i] === Kind.Upper) upper++;
  }
  const titled = block.kind === 'heading' && capitalised > 0 && !endsClause(tokens, block.endToken - 1);
  if (!titled && !(upper > 0 && mostly(upper, capitalised))) return Setting.Plain;
  const words = capitalised + smallWords(tokens, block);
  if (words < FEWEST_WORDS) return Setting.Plain;
  if (mostly(upper, words)) return Setting.AllCapitals;
  return titled && capitalised === words ? Setting.TitleCase : Setting.Plain;
}

function mostly(some: number, all: number): boolean {
  return some * 10 >= all * 8;
}

/** How many words of weight in small letters a block has. */
function smallWords(tokens: Tokens, block: Block): number {
  let words = 0;
  for (let i = block.contentToken; i < block.endToken; i++) {
    const small = tokens.kind[i] === Kind.Lower && tokens.end[i] - tokens.start[i] > 1;
    if (small && !(roleOf(tokens, i) & Role.Function)) words++;
  }
  return words;
}

function endsClause(tokens: Tokens, last: number): boolean {
  return isMark(tokens, last, '.') || isMark(tokens, last, ':') || isMark(tokens, last, ',') || isMark(tokens, last, ';');
}

/** Whether token `i` begins a sentence, a quotation or the block. */
export function startsSentence({ tokens, block }: BlockReading, i: number): boolean {
  if (i <= block.contentToken) return true;
  const before = i - 1;
  if (tokens.kind[before] !== Kind.Punctuation) return false;
  if (isMark(tokens, before, '.')) return tokens.gap[i] !== Gap.None;
  return !isMark(tokens, before, ',') && !isMark(tokens, before, '&') && !isMark(tokens, before, '/') && !isMark(tokens, before, '-');
}

/** Whether tokens `first` to `end` are a part of an address: `name@trust.org`, `www.trust.org`. */
export function isInAddress(tokens: Tokens, first: number, end: number): boolean {
  if (first > 0 && tokens.gap[first] === Gap.None && (isMark(tokens, first - 1, '@') || isMark(tokens, first - 1, '.'))) return true;
  if (end + 1 >= tokens.count || tokens.gap[end] !== Gap.None) return false;
  return isMark(tokens, end, '@') || (isMark(tokens, end, '.') && tokens.gap[end + 1] === Gap.None && isWord(tokens, end + 1));
}

/** Whether token `i` follows the token before it with no more than a space or the turn of a line between. */
export function adjoins(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === Gap.Space || tokens.gap[i] === Gap.Line;
}
