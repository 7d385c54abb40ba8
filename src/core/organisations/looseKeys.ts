import { isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { HEAD_NOUNS } from './headNouns';
import { nameKey } from './nameComparison';

/** Words at the beginning of a name that a text may leave out. */
const LEFT_OUT = wordSet('nhs hm uk us royal british');
const COUNCIL_MIDDLES = new Set(['metropolitan', 'borough', 'city', 'county', 'district', 'council']);
const COUNCIL_LETTERS = ['MBC', 'BC', 'CC', 'CBC', 'DC'];
const LAST_TWO = wordSet('foundation institute');
const SUFFIXES = new Set(['ltd', 'plc', 'llp', 'llc', 'inc']);
/** What `council`, `university` and the suffixes end in. */
const LAST_LETTERS = 'lydcp';
const COMPLEMENTS = wordSet('of for');

/**
 * Other keys that mean the same body within one document: `Marlby Council` for Marlby Borough Council, `Leeds University` for
 * the University of Leeds, `Gates Foundation` for the Bill & Melinda Gates Foundation, `Department of Health` for the New
 * Mexico Department of Health.
 *
 * @param key the name's own key
 */
export function looseKeys(tokens: Tokens, first: number, end: number, key: string): string[] {
  const keys = wordKeys(key);
  if (LAST_TWO.has(tokens, end - 1) && isWord(tokens, end - 2)) {
    const words = key.split(' ');
    if (words.length > 3) keys.push(words.slice(-2).join(' '));
  }
  const rest = withoutLeftOut(tokens, first, end);
  if (rest > first && HEAD_NOUNS.has(tokens, end - 1) && end - rest > 1) keys.push(nameKey(tokens, rest, end));
  const head = complementedHead(tokens, first, end);
  if (head > first) keys.push(nameKey(tokens, head, end));
  return keys;
}

/** What the last or first word of a name tells to be a part that may be left out or turned round. */
function wordKeys(key: string): string[] {
  const turned = key.startsWith('university of ');
  if (!turned && !LAST_LETTERS.includes(key[key.length - 1])) return [];
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (!turned && last !== 'council' && last !== 'university' && !SUFFIXES.has(last)) return [];
  const words = key.split(' ');
  const keys: string[] = [];
  if (words.length > 2 && last === 'council') keys.push(...councilKeys(words));
  if (words.length > 2 && turned) keys.push([...words.slice(2), 'university'].join(' '));
  if (words.length > 1 && last === 'university') keys.push(`university of ${words.slice(0, -1).join(' ')}`);
  if (words.length > 2 && SUFFIXES.has(last)) keys.push(words.slice(0, -1).join(' '));
  return keys;
}

function councilKeys(words: readonly string[]): string[] {
  const stem = councilStem(words);
  const place = words.slice(0, stem).join(' ');
  return stem < words.length - 1 ? [`${place} council`, `${place} borough council`].filter((key) => key !== words.join(' ')) : [];
}

function councilStem(words: readonly string[]): number {
  let stem = words.length - 1;
  while (stem > 1 && COUNCIL_MIDDLES.has(words[stem - 1].toLowerCase())) stem--;
  return stem;
}

/** The head noun after other words, with its complement: `Department of Health` in `New Mexico Department of Health`. */
function complementedHead(tokens: Tokens, first: number, end: number): number {
  for (let i = first + 1; i + 2 < end; i++)
    if (HEAD_NOUNS.has(tokens, i) && tokens.kind[i + 1] === Kind.Lower && COMPLEMENTS.has(tokens, i + 1)) return i;
  return -1;
}

function withoutLeftOut(tokens: Tokens, first: number, end: number): number {
  let at = first;
  while (at < end - 2 && LEFT_OUT.has(tokens, at)) at++;
  return at;
}

/** The letters by which the council in tokens `first` to `end` calls itself: `Bradwell MBC` for Bradwell Metropolitan Borough Council. */
export function councilLetters({ text, start, end: ends }: Tokens, first: number, end: number): readonly string[] {
  if (!text.endsWith('Council', ends[end - 1])) return NONE;
  const name = text.slice(start[first], ends[end - 1]);
  const words = name.split(/\s+/);
  if (words.at(-1) !== 'Council' || words.length < 3) return NONE;
  const stem = councilStem(words);
  if (stem >= words.length - 1) return NONE;
  const initials = words
    .slice(stem)
    .map((word) => word[0])
    .join('');
  return COUNCIL_LETTERS.includes(initials) ? [`${words.slice(0, stem).join(' ')} ${initials}`] : NONE;
}

const NONE: readonly string[] = [];
