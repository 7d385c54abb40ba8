import { isMark, Kind, type Tokens } from '../text/tokens';
import { adjoins, type BlockReading } from './blockReading';
import { HEAD_NOUNS } from './headNouns';
import { Role, roleOf } from './nameWords';

const OLDEST = 120;

/**
 * Whether the capitalised word at token `i` is somebody's first name: a surname follows, and a post stands before it or an age
 * behind it: `the secretary Nesta Pryce`, `Nesta Pryce, 81,`.
 */
export function isFirstName({ tokens, block }: BlockReading, i: number): boolean {
  const surname = i + 1;
  if (surname >= block.endToken || tokens.kind[surname] !== Kind.Title || !adjoins(tokens, surname)) return false;
  if (roleOf(tokens, surname) !== 0 || HEAD_NOUNS.has(tokens, surname)) return false;
  const post = i > block.contentToken && adjoins(tokens, i) && Boolean(roleOf(tokens, i - 1) & (Role.Post | Role.Title));
  return post || isAge(tokens, surname + 1, block.endToken);
}

/** `, 81,` */
function isAge(tokens: Tokens, comma: number, limit: number): boolean {
  const age = comma + 1;
  if (age + 1 >= limit || !isMark(tokens, comma, ',') || tokens.kind[age] !== Kind.Number) return false;
  const ends = isMark(tokens, age + 1, ',') || isMark(tokens, age + 1, '.');
  return ends && tokens.end[age] - tokens.start[age] <= 3 && Number(tokens.text.slice(tokens.start[age], tokens.end[age])) <= OLDEST;
}
