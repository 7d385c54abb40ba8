import type { OrganisationKind } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';
import { isCoinedName } from './coinedNames';
import { HEAD_NOUNS } from './headNouns';
import { Role, roleOf } from './nameWords';

/** A shorter name that a text may use once it has given the full one. */
export interface ShortForm extends TokenRange {
  /** One word may mean something else: it must not look like a place or a person where it stands. */
  readonly single: boolean;
  /** It may mean something else as well, and counts only where it says, gives or gets something. */
  readonly acting?: true;
}

const COMPANY_ENDINGS = new PhraseTable<true>(
  [
    'ltd',
    'limited',
    'plc',
    'llp',
    'llc',
    'inc',
    'gmbh',
    'ag',
    'sa',
    's.a.',
    's.a',
    'aps',
    'ab',
    'nv',
    'n.v.',
    'b.v.',
    'bv',
    's.p.a.',
    'spa',
    'srl',
    'sarl',
    'sas',
    'asa',
    'a/s',
    'oyj',
    'kg',
    'corp',
    'pty ltd',
    'cic',
    '& co',
    '& sons',
  ].map((ending) => [ending, true] as const),
);
/** What is left out of a company's name after its suffix. */
const COMPANY_WORDS = wordSet(
  'uk group holdings international europe global services technologies software systems solutions consulting ventures homes',
);
/** What is left out of a charity's name; what foundations and trusts are named for may be people. */
const CHARITY_ENDINGS = wordSet('project projects centre group club theatre partnership collective hub network charity');
const HEALTH_ENDINGS = new PhraseTable<true>(
  ['nhs foundation trust', 'nhs trust', 'university nhs foundation trust', 'university nhs trust', 'nhs ft', 'foundation trust'].map(
    (ending) => [ending, true] as const,
  ),
);
/** in tokens: `s.p.a.` */
const LONGEST_ENDING = 6;
const RESEARCH = wordSet('research');
const HEALTH_PLACES = wordSet('hospital hospitals health healthcare partnership infirmary');

/** The shorter names for the name in tokens `first` to `end` (exclusive), the longest first. */
export function shortFormsOf(tokens: Tokens, first: number, end: number, kind: OrganisationKind | null): ShortForm[] {
  if (kind === 'company') return companyForms(tokens, first, end);
  if (kind === 'nhs') return healthForms(tokens, first, end);
  if (kind === 'research') return researchForms(tokens, first, end);
  return kind === null || kind === 'charity' || kind === 'partnership' ? charityForms(tokens, first, end) : [];
}

/** `Marlby Lane Project`: `Marlby Lane`, where it says or gets something. */
function charityForms(tokens: Tokens, first: number, end: number): ShortForm[] {
  const named = end - first > 2 && CHARITY_ENDINGS.has(tokens, end - 1) && isCapitalised(tokens, end - 2);
  return named ? [{ first, end: end - 1, single: false, acting: true }] : [];
}

/** `Carefold Software Ltd`: `Carefold Software`, `Carefold`. */
function companyForms(tokens: Tokens, first: number, end: number): ShortForm[] {
  const suffix = endingAt(COMPANY_ENDINGS, tokens, first + 1, end);
  if (suffix < 0) return isCoinedName(tokens, first, end) && isDistinct(tokens, first) ? [{ first, end: end - 1, single: true }] : [];
  const forms: ShortForm[] = [];
  const add = (stop: number) => {
    if (stop > first && forms.at(-1)?.end !== stop) forms.push({ first, end: stop, single: isSingle(tokens, first, stop) });
  };
  let stop = withoutMark(tokens, first, suffix);
  add(stop);
  const bracket = openBracket(tokens, first, stop);
  if (bracket > 0) add((stop = bracket));
  while (stop - 1 > first && isWord(tokens, stop - 1) && COMPANY_WORDS.has(tokens, stop - 1)) add(--stop);
  if (isDistinct(tokens, first) && stop > first + 1) add(first + 1);
  return forms.filter(({ single }) => !single || isDistinct(tokens, first));
}

/** `Leeds Teaching Hospitals NHS Trust`: `Leeds Teaching Hospitals`, but never the place alone. */
function healthForms(tokens: Tokens, first: number, end: number): ShortForm[] {
  const ending = endingAt(HEALTH_ENDINGS, tokens, first + 1, end);
  if (ending < 0 || ending - first < 2 || !HEALTH_PLACES.has(tokens, ending - 1)) return [];
  return [{ first, end: ending, single: false }];
}

/** `Rothamsted Research`: `Rothamsted`. */
function researchForms(tokens: Tokens, first: number, end: number): ShortForm[] {
  return end - first === 2 && RESEARCH.has(tokens, end - 1) && isDistinct(tokens, first) ? [{ first, end: first + 1, single: true }] : [];
}

/** Where an ending begins that reaches to the end of the name, or -1. */
function endingAt(endings: PhraseTable<true>, tokens: Tokens, from: number, end: number): number {
  const stop = isMark(tokens, end - 1, '.') && tokens.end[end - 2] - tokens.start[end - 2] > 1 ? end - 1 : end;
  for (let i = Math.max(from, stop - LONGEST_ENDING); i < stop; i++) if (endings.match(tokens, i, stop)?.next === stop) return i;
  return -1;
}

function withoutMark(tokens: Tokens, first: number, end: number): number {
  return end - 1 > first && isMark(tokens, end - 1, ',') ? end - 1 : end;
}

function openBracket(tokens: Tokens, first: number, end: number): number {
  if (!isMark(tokens, end - 1, ')')) return -1;
  for (let i = end - 2; i > first; i--) if (isMark(tokens, i, '(')) return i;
  return -1;
}

function isSingle(tokens: Tokens, first: number, end: number): boolean {
  return end - first === 1 || (end - first === 2 && tokens.kind[first + 1] === Kind.Possessive);
}

/** Whether a word is peculiar enough to stand for the whole name: none that names are commonly made of. */
function isDistinct(tokens: Tokens, word: number): boolean {
  if (!isCapitalised(tokens, word) || tokens.end[word] - tokens.start[word] < 3) return false;
  return !HEAD_NOUNS.has(tokens, word) && (roleOf(tokens, word) & ~Role.Possessor) === 0;
}
