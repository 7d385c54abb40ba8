import { classOf, foldOf, isLetter } from '../text/characters';
import { HashIndex } from '../text/hashIndex';
import { tokenise } from '../text/tokens';
import { hashStep } from '../text/wordHash';
import { NameReader } from './nameSpelling';

const CARRIAGE_RETURN = 0x0d;
const HASH = 0x23;
const DOUBT = 0x3f;
const SPACE = 0x20;

/** What the columns of the list hold: forms of the name (0 name, 1 acronyms, 2 aliases), or none (the kind). */
const COLUMNS = [0, -1, 1, 2];
/** As long a beginning of a form holds its first word with what is fixed to it. */
const BEGINNING = 24;
/** Units of the list for each form, at the least. */
const SHORTEST_FORM = 2;
/** first words, more or less */
const EXPECTED = 4096;
const NONE: readonly number[] = [];
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Finds a character again and again from growing offsets, and searches no stretch twice. */
class Marks {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** The first mark at `from` or after, or the length of the text. */
  next(from: number): number {
    if (this.at < from) {
      const found = this.text.indexOf(this.mark, from);
      this.at = found < 0 ? this.text.length : found;
    }
    return this.at;
  }
}

/**
 * Where each form of a list of names stands, found by the hash of its first word: no more of the list is read than the marks
 * between forms and the first words.
 *
 * A form is found by its first word as it is written, and as names are compared (`St` for `Saint`).
 */
export class FirstWords {
  /** offset of each row's line */
  readonly rows: number[] = [];
  /** For each form: its offsets; and its row, column and doubt in one number. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly places: number[] = [];
  /** first words by their hashes, and the note that was made last for each; a note is a form and the note before it */
  private readonly words = new HashIndex(EXPECTED);
  private readonly lastNote: number[] = [];
  private readonly noteForm: number[] = [];
  private readonly noteBefore: number[] = [];
  private readonly taken: Uint8Array;
  private readonly reader = new NameReader();
  private readonly tabs: Marks;
  private readonly bars: Marks;

  constructor(private readonly list: string) {
    this.taken = new Uint8Array(list.length / SHORTEST_FORM);
    this.tabs = new Marks(list, '\t');
    this.bars = new Marks(list, '|');
    for (let line = 0; line < list.length; ) {
      let end = list.indexOf('\n', line);
      if (end < 0) end = list.length;
      if (list.charCodeAt(line) !== HASH && end > line) this.readRow(line, list.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
      line = end + 1;
    }
  }

  private readRow(line: number, end: number): void {
    const row = this.rows.push(line) - 1;
    let from = line;
    for (let column = 0; column < COLUMNS.length && from <= end; column++) {
      const stop = Math.min(end, this.tabs.next(from));
      if (COLUMNS[column] >= 0) this.readCell(row, COLUMNS[column], from, stop);
      from = stop + 1;
    }
  }

  private readCell(row: number, column: number, from: number, end: number): void {
    for (let start = from; start < end; ) {
      const stop = Math.min(end, this.bars.next(start));
      if (stop > start) this.addForm(row, column, start, stop);
      start = stop + 1;
    }
  }

  private addForm(row: number, column: number, start: number, end: number): void {
    const doubt = this.list.charCodeAt(end - 1) === DOUBT;
    const form = this.starts.push(start) - 1;
    const stop = doubt ? end - 1 : end;
    this.ends.push(stop);
    this.places.push((row << 3) | (column << 1) | (doubt ? 1 : 0));
    const hash = plainWordHash(this.list, start, stop);
    if (hash !== 0) this.note(hash, form);
    else this.noteSpellings(form, start, stop);
  }

  private note(word: number, form: number): void {
    const number = this.words.add(word);
    this.noteBefore.push(number < this.lastNote.length ? this.lastNote[number] : -1);
    this.lastNote[number] = this.noteForm.push(form) - 1;
  }

  /** A first word with marks in it, or one that has several spellings. */
  private noteSpellings(form: number, start: number, end: number): void {
    const tokens = tokenise(this.list.slice(start, Math.min(end, start + BEGINNING)));
    if (tokens.count === 0) return;
    this.note(tokens.hash[0], form);
    if (!this.reader.read(tokens, 0, tokens.count)) return;
    if (this.reader.hash !== tokens.hash[0]) this.note(this.reader.hash, form);
  }

  rowOf(form: number): number {
    return this.places[form] >> 3;
  }

  columnOf(form: number): number {
    return (this.places[form] >> 1) & 3;
  }

  /** Whether a form is marked as ambiguous. */
  isDoubtful(form: number): boolean {
    return (this.places[form] & 1) === 1;
  }

  /** The number of the word of this hash, where a form begins with it, or -1. */
  numberOf(word: number): number {
    return this.words.find(word);
  }

  /** The forms that begin with the word of this number and were not taken before. */
  take(number: number): readonly number[] {
    const last = this.lastNote[number];
    if (last < 0) return NONE;
    const forms: number[] = [];
    this.lastNote[number] = -1;
    for (let note = last; note >= 0; note = this.noteBefore[note]) {
      const form = this.noteForm[note];
      if (this.taken[form] === 0) forms.push(form);
      this.taken[form] = 1;
    }
    return forms.reverse();
  }
}

/** The hash of a first word of letters only, as a token has it; 0 where it has marks, digits or several spellings. */
function plainWordHash(list: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) {
    const code = list.charCodeAt(at);
    // this loop runs before the engine has warmed up, so the common letters are told without a call
    if (code >= SMALL_A && code <= SMALL_Z) hash = Math.imul(hash ^ code, PRIME);
    else if (code >= CAPITAL_A && code <= CAPITAL_Z) hash = Math.imul(hash ^ (code + SMALL_A - CAPITAL_A), PRIME);
    else if (code === SPACE) break;
    else if (isLetter(classOf(code))) hash = hashStep(hash, foldOf(code));
    else return 0;
  }
  return NameReader.hasVariants(hash) ? 0 : hash;
}
