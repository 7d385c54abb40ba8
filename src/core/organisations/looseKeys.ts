import { isWord, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { HEAD_NOUNS } from './headNouns';
import { nameKey } from './nameSpelling';

/** Words at the beginning of a name that a text may leave out. */
const LEFT_OUT = new WordTable('nhs hm uk us royal british'.split(' ').map((word) => [word, true] as const));
const COUNCIL_MIDDLES = new Set(['metropolitan', 'borough', 'city', 'county', 'district', 'council']);
const LAST_TWO = new WordTable('foundation institute'.split(' ').map((word) => [word, true] as const));

/**
 * Other keys that mean the same body within one document: `Marlby Council` for Marlby Borough Council, `Leeds University` for
 * the University of Leeds, `Gates Foundation` for the Bill & Melinda Gates Foundation.
 */
export function looseKeys(tokens: Tokens, first: number, end: number): string[] {
  const key = nameKey(tokens, first, end);
  const words = key.split(' ');
  const keys: string[] = [];
  if (words.length > 2 && words.at(-1) === 'council') keys.push(...councilKeys(words));
  if (words.length > 2 && words[0] === 'university' && words[1] === 'of') keys.push([...words.slice(2), 'university'].join(' '));
  if (words.length > 1 && words.at(-1) === 'university') keys.push(`university of ${words.slice(0, -1).join(' ')}`);
  if (words.length > 3 && LAST_TWO.has(tokens, end - 1) && isWord(tokens, end - 2)) keys.push(words.slice(-2).join(' '));
  const rest = withoutLeftOut(tokens, first, end);
  if (rest > first && HEAD_NOUNS.has(tokens, end - 1) && end - rest > 1) keys.push(nameKey(tokens, rest, end));
  return keys;
}

function councilKeys(words: readonly string[]): string[] {
  let stem = words.length - 1;
  while (stem > 1 && COUNCIL_MIDDLES.has(words[stem - 1])) stem--;
  const place = words.slice(0, stem).join(' ');
  const keys = [`${place} council`, `${place} borough council`].filter((key) => key !== words.join(' '));
  return stem < words.length - 1 ? keys : [];
}

function withoutLeftOut(tokens: Tokens, first: number, end: number): number {
  let at = first;
  while (at < end - 2 && LEFT_OUT.has(tokens, at)) at++;
  return at;
}
