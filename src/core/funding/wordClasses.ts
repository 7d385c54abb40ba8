/** Bits in a column, so that all of them together are a small integer. */
const BITS = 30;

/** Columns that the classes need: with more classes there must be more. */
const COLUMNS = 3;

/** A set of words that readers of clauses ask for. What a word is of all of them is looked up once, and then each is one bit of it. */
export interface WordClass {
  readonly column: number;
  readonly bit: number;
}

/** The classes of a word: a mask for each column. */
export type Classes = readonly number[];

/** Of the words in no class, which most are. */
export const NO_CLASSES: Classes = new Array<number>(COLUMNS).fill(0);

const classesByWord = new Map<string, number[]>();
let count = 0;

/** The class of these words, in lower case and parted by one space each. */
export function wordClass(words: string): WordClass {
  const column = Math.floor(count / BITS);
  const bit = 1 << (count % BITS);
  count++;
  if (column >= COLUMNS) throw new Error('there are more classes of words than columns for them');
  for (const word of words.split(' ')) {
    let classes = classesByWord.get(word);
    if (classes === undefined) {
      classes = [...NO_CLASSES];
      classesByWord.set(word, classes);
    }
    classes[column] |= bit;
  }
  return { column, bit };
}

/** What classes `word`, in lower case, is in. */
export function classesOf(word: string): Classes {
  return classesByWord.get(word) ?? NO_CLASSES;
}

/** Whether a word is in a class, by all that it is in. */
export function isIn(classes: Classes, { column, bit }: WordClass): boolean {
  return (classes[column] & bit) !== 0;
}
