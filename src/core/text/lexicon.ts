import { classOf, isLetter, unitAt } from './characters';
import { folded } from './folding';
import { plainWordHash } from './plainWords';
import { HASH_SEED, hashStep } from './wordHash';

/** What asks about words: a table of words or phrases. */
interface Asking {
  /**
   * Reads its rows.
   *
   * @returns the numbers of the words that it is asked about first, each once
   * @throws when a row is a mistake
   */
  enter(): readonly number[];
}

/** Where the bit of a table is among those of a word. */
export interface Place {
  readonly cell: number;
  readonly bit: number;
}

const CELL_BITS = 32;
/** The halves of a cell. */
const CHECKED = ~0xffff;
const NUMBER = 0xffff;

/**
 * All words that any table asks about, each with a number from 1 on; any other word is 0. The words of a text get their numbers
 * when it is split into tokens, so that a word is looked up once however many tables are asked about it: what a table then
 * looks at is one bit. The bits of a word for all tables lie side by side.
 *
 * Tables are made when the program is loaded, and read when the first text is split. A table that is made later knows the words
 * of the texts that are split later.
 */
class Lexicon {
  private readonly unread: { readonly table: Asking; readonly place: Place }[] = [];
  private tables = 0;
  /**
   * By the low bits of a hash, two cells each: the hash; and the check of the word with its number, 0 where the slot is free. They
   * lie side by side, since most of the time of a lookup goes into fetching them.
   */
  private slots = new Int32Array(1 << 14);
  /** by number */
  private readonly spellings: string[] = [''];
  /** a row of cells for each word, with a bit for each table */
  private bits = new Int32Array(1);
  private width = 1;

  /** Takes in a table, which is read when the next text is split. */
  add(table: Asking): Place {
    const column = this.tables++;
    const place = { cell: Math.floor(column / CELL_BITS), bit: 1 << (column % CELL_BITS) };
    this.unread.push({ table, place });
    return place;
  }

  /** Whether the word of this number is one of the table's in that place. */
  has(word: number, place: Place): boolean {
    return (this.bits[(word | 0) * this.width + place.cell] & place.bit) !== 0;
  }

  /** How many numbers there are so far, 0 included. */
  get size(): number {
    return this.spellings.length;
  }

  /** Whether tables were made since they were read last. */
  get hasUnread(): boolean {
    return this.unread.length > 0;
  }

  /**
   * Reads the tables that were made since.
   *
   * @throws when there is a mistake in one of them: a row that is not one word, or a word that comes twice
   */
  readTables(): void {
    const mistakes: unknown[] = [];
    const rows = this.unread.splice(0).map(({ table, place }) => ({ words: this.wordsOf(table, mistakes), place }));
    this.widen();
    for (const { words, place } of rows) {
      for (const word of words) {
        if (this.has(word, place)) mistakes.push(new Error(`'${this.spelling(word)}' stands twice in a table`));
        this.bits[word * this.width + place.cell] |= place.bit;
      }
    }
    if (mistakes.length > 0) throw mistakes[0];
  }

  private wordsOf(table: Asking, mistakes: unknown[]): readonly number[] {
    try {
      return table.enter();
    } catch (mistake) {
      mistakes.push(mistake);
      return [];
    }
  }

  /** Makes room for the bits of all words and tables. */
  private widen(): void {
    const { bits, width } = this;
    this.width = Math.ceil(this.tables / CELL_BITS);
    this.bits = new Int32Array(this.size * this.width);
    for (let row = 0; row * width < bits.length; row++)
      for (let cell = 0; cell < width; cell++) this.bits[row * this.width + cell] = bits[row * width + cell];
  }

  /** The word of a number, folded. */
  spelling(word: number): string {
    return this.spellings[word];
  }

  /**
   * The number of a word of a table, which gets the next one where it has none.
   *
   * @throws when it is not one word
   */
  enter(word: string): number {
    // tables are read before the engine has warmed up: most of their words are nothing but small letters, which fold to themselves
    const plain = plainWordHash(word);
    const spelling = plain === 0 ? folded(word) : word;
    const hash = plain === 0 ? hashOf(word, spelling) : plain;
    return this.find(hash, spelling.length, spelling.charCodeAt(0)) || this.put(spelling, hash);
  }

  /** The number of a folded word, or 0. */
  numberOf(spelling: string): number {
    let hash = HASH_SEED;
    for (let i = 0; i < spelling.length; i++) hash = hashStep(hash, unitAt(spelling, i));
    return this.find(hash, spelling.length, unitAt(spelling, 0));
  }

  /**
   * The number of a word, or 0.
   *
   * @param hash of all its letters, folded
   * @param first letter, folded; with the length it makes sure that words of one hash are the same
   */
  find(hash: number, length: number, first: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    const check = checkOf(length, first);
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const known = slots[slot + 1];
      if (known === 0 || (slots[slot] === hash && (known & CHECKED) === check)) return known & NUMBER;
    }
  }

  private put(spelling: string, hash: number): number {
    const word = this.spellings.push(spelling) - 1;
    if (word * 3 > this.slots.length) this.grow();
    this.place(hash, checkOf(spelling.length, spelling.charCodeAt(0)) | word);
    return word;
  }

  private place(hash: number, known: number): void {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = slotOf(hash) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = known;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2) if (old[slot + 1] !== 0) this.place(old[slot], old[slot + 1]);
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

/** The hash of a word with capitals or accents, as its token has it. */
function hashOf(word: string, spelling: string): number {
  let hash = HASH_SEED;
  if (spelling === '' || /['’]s$/.test(word)) throw new Error(`'${word}' is not one word`);
  for (let i = 0; i < spelling.length; i++) {
    const code = spelling.charCodeAt(i);
    if (!isLetter(classOf(code))) throw new Error(`'${word}' is not one word`);
    hash = hashStep(hash, code);
  }
  return hash;
}

function checkOf(length: number, first: number): number {
  return ((length << 8) ^ first) << 16;
}

/** The words of all tables of the program. */
export const lexicon = new Lexicon();
