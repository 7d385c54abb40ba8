import { Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import type { Clause } from './clause';

/** A verb with its auxiliaries, whether the lexicon knows the verb or not: `has already been rebuilt`. */
export interface Predicate {
  /** Index of the first chunk: an auxiliary, or the verb itself. */
  readonly first: number;
  /** Index of the verb. */
  readonly main: number;
  readonly passive: boolean;
}

const AUXILIARIES: number = Is.Modal | Is.Be | Is.Have;
const BETWEEN: number = Is.Modal | Is.Be | Is.Have | Is.Not | Is.To | Is.Date | Is.Each;

/** Past participles that do not end in `-ed`, of verbs for what money does. */
const PARTICIPLES = wordSet(
  'built rebuilt made met run led held kept set bought brought found given gone got put laid taught fought won lost sent spent paid begun done driven drawn grown hit shut split cut worn written shown taken',
);

const ADVERBS = wordSet(
  'nonetheless nevertheless meanwhile therefore also now already then soon still just even again only both all together first finally not',
);

/** The predicate that begins at chunk `i`, or null where no finite verb can be told there. */
export function predicateAt(clause: Clause, i: number): Predicate | null {
  const { chunks } = clause;
  const chunk = chunks[i];
  if (chunk === undefined) return null;
  if (chunk.type === Is.Verb) return chunk.trigger?.form === 'ing' ? null : { first: i, main: i, passive: false };
  if (chunk.type === Is.Word)
    return isPast(clause, i) && startsPredicate(clause.typeAt(i - 1)) ? { first: i, main: i, passive: false } : null;
  if ((chunk.type & AUXILIARIES) === 0) return null;
  let main = i + 1;
  let be = chunk.type === Is.Be;
  while (main < chunks.length && ((chunks[main].type & BETWEEN) !== 0 || isAdverb(clause, main))) {
    if (chunks[main].type === Is.Be) be = true;
    main++;
  }
  if (main >= chunks.length || (chunks[main].type & (Is.Verb | Is.Word | Is.Noun)) === 0) return null;
  return { first: i, main, passive: be && isParticiple(clause, main) };
}

/** The first predicate among the chunks `from` up to `to`, or null. */
export function firstPredicate(clause: Clause, from: number, to: number): Predicate | null {
  for (let i = from; i < to; i++) {
    const predicate = predicateAt(clause, i);
    if (predicate !== null && predicate.main < to) return predicate;
  }
  return null;
}

function startsPredicate(before: Is): boolean {
  return before === Is.Body || before === Is.Office || before === Is.Pronoun || before === Is.Noun || before === Is.Relative;
}

/** Whether the verb at chunk `i` may be a past participle. */
export function isParticiple(clause: Clause, i: number): boolean {
  const { type, trigger } = clause.chunks[i];
  return type === Is.Verb ? (trigger?.participle ?? false) : isPast(clause, i);
}

function isPast(clause: Clause, i: number): boolean {
  const { type, word, first } = clause.chunks[i];
  const { tokens } = clause.findings.source;
  if (type !== Is.Word || tokens.kind[first] !== Kind.Lower) return false;
  return (word.length > 4 && word.endsWith('ed')) || PARTICIPLES.has(tokens, first);
}

export function isAdverb(clause: Clause, i: number): boolean {
  const chunk = clause.chunks[i];
  if (chunk?.type !== Is.Word) return false;
  return chunk.word.endsWith('ly') || ADVERBS.has(clause.findings.source.tokens, chunk.first);
}
