import type { DateQualifier } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { isMark } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isAttached, type Passage } from './passage';

/**
 * What a preposition tells of the word after it: after a `sure` one stands a time, hardly ever a person or a count (in,
 * since, until, during); after a `likely` one a time more often than a count (by, from); after an `open` one any of them (of, for).
 */
interface Preposition {
  readonly weight: 'sure' | 'likely' | 'open';
  readonly qualifier: DateQualifier;
}

const ROWS: readonly (readonly [weight: Preposition['weight'], qualifier: DateQualifier, words: string])[] = [
  ['sure', 'exact', 'in during throughout early mid late last this next'],
  ['sure', 'after', 'since'],
  ['sure', 'before', 'until till'],
  ['sure', 'approximate', 'circa ca'],
  ['likely', 'exact', 'begins commencing'],
  ['likely', 'before', 'by before'],
  ['likely', 'after', 'from after starting beginning'],
  ['open', 'exact', 'of for to into through over on between within against versus vs with like both as than'],
  ['open', 'after', 'following'],
  ['open', 'approximate', 'around about approximately roughly nearly almost some'],
];

const PREPOSITIONS = new WordTable<Preposition>(
  ROWS.flatMap(([weight, qualifier, words]) => words.split(' ').map((word) => [word, { weight, qualifier }] as const)),
);

const THE = wordSet('the');
const C = wordSet('c');
const CIRCA: Preposition = { weight: 'sure', qualifier: 'approximate' };

/** `the` between preposition and date is looked through. */
export function prepositionBefore(p: Passage, i: number): Preposition | undefined {
  let at = i - 1;
  if (at >= p.first && THE.has(p.tokens, at)) at--;
  if (at < p.first) return undefined;
  if (isMark(p.tokens, at, '~') && isAttached(p, at + 1)) return CIRCA;
  if (isMark(p.tokens, at, '.') && isAttached(p, at) && C.has(p.tokens, at - 1)) return CIRCA;
  return PREPOSITIONS.get(p.tokens, at);
}

const LATEST = new PhraseTable<DateQualifier>([
  ['no later than', 'before'],
  ['not later than', 'before'],
  ['up to', 'before'],
  ['as of', 'after'],
]);
const LONGEST_PHRASE = 3;

/** How the words before a date qualify it: `by 2028` before, `since 2010` after, `around 2010` approximate. */
export function qualifierBefore(p: Passage, i: number): DateQualifier {
  for (let length = LONGEST_PHRASE; length >= 2; length--) {
    const phrase = i - length >= p.first ? LATEST.match(p.tokens, i - length, i) : undefined;
    if (phrase?.next === i) return phrase.value;
  }
  return prepositionBefore(p, i)?.qualifier ?? 'exact';
}
