import { mayBeginOffice } from '../organisations/officeHolders';
import { PhraseTable } from '../text/phraseTable';
import { WordMemory } from '../text/wordMemory';
import type { Is } from './chunkTypes';
import { functionWords } from './functionWords';
import { nouns, verbs } from './lexicon';
import { type Classes, classesOf } from './wordClasses';

/** What a word may be the first word of, as bits. */
export const enum Begins {
  /** {@link bounds} */
  Bound = 1,
  Office = 2,
  Noun = 4,
  Verb = 8,
}

/** A word or a mark, as readers ask for it. */
export interface SpelledWord {
  /** in lower case */
  readonly word: string;
  readonly classes: Classes;
}

/** The marks met so far, by their codes. */
const marks = new Map<number, SpelledWord>();

/** The mark of code `code`. */
export function markOf(code: number): SpelledWord {
  let mark = marks.get(code);
  if (mark === undefined) {
    const word = String.fromCharCode(code);
    mark = { word, classes: classesOf(word) };
    marks.set(code, mark);
  }
  return mark;
}

/** What a word says by itself, whatever stands around it. */
export interface ChunkWord extends SpelledWord {
  /** what it does as a small word; 0 where it is none */
  readonly use: Is | 0;
  /** {@link Begins} */
  readonly begins: number;
}

/** Words before a sum that bound it and say nothing else. */
export const bounds = new PhraseTable<true>(
  [
    'up to',
    'no more than',
    'not more than',
    'more than',
    'less than',
    'no less than',
    'at least',
    'at most',
    'as much as',
    'well over',
    'just over',
    'just under',
  ].map((phrase) => [phrase, true] as const),
);

/** The words met last: most begin nothing, and are then looked up in no other table. */
export const chunkWords = new WordMemory<ChunkWord>((tokens, i, word) => ({
  word,
  classes: classesOf(word),
  use: functionWords.get(tokens, i) ?? 0,
  begins:
    (bounds.mayBegin(tokens, i) ? Begins.Bound : 0) |
    (mayBeginOffice(tokens, i) ? Begins.Office : 0) |
    (nouns.mayBegin(tokens, i) ? Begins.Noun : 0) |
    (verbs.mayBegin(tokens, i) ? Begins.Verb : 0),
}));
