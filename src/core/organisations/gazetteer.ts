import type { ListedOrganisation, OrganisationKind } from '../model';
import { plainWordHash } from '../text/plainWords';
import { tokeniseEach } from '../text/tokeniseEach';
import { isMark, Kind, type Tokens } from '../text/tokens';
import data from './data/gazetteer.txt';
import { FirstWords } from './firstWords';
import { hasCapitalsOf, keyOfName } from './nameComparison';
import { NameReader } from './nameSpelling';
import { type Accept, NameTable } from './nameTable';

/** What a form of a name is: the name itself, an acronym, or another name. */
export const enum FormColumn {
  Name = 0,
  Acronym = 1,
  Alias = 2,
}

/** One organisation of the gazetteer. */
export interface GazetteerEntry extends ListedOrganisation {
  /** the name as names are compared: {@link nameKey} */
  readonly key: string;
  readonly kind: OrganisationKind;
}

/** A listed name that was found in a text. */
export interface GazetteerMatch {
  /** row of the gazetteer */
  readonly entry: number;
  /** token after the last one, without a possessive `'s` */
  readonly end: number;
  readonly column: FormColumn;
  /** whether the form means other things as well, and needs evidence */
  readonly ambiguous: boolean;
  /** whether the form is one word of the list */
  readonly single: boolean;
  /** other rows with the same form */
  readonly others: readonly number[];
}

const NONE: readonly number[] = [];
/** Tokens of a first word with its initials and stops (`U.S.A.`), at the most. */
const LONGEST_WORD = 8;
/** Organisations of one form that are told apart, at the most: in a list of a thousand `Trust`s the others go unseen. */
const MOST_ALIKE = 64;

/**
 * Listed organisations, looked up in a text.
 *
 * The list is a text, one organisation a line, tab-separated: name, kind, acronyms, aliases, identifiers (each a list with `|`),
 * parent, successors (with `|`), years. A form that ends in `?` is ambiguous. Lines that begin with `#` are comments.
 *
 * Reading the list only notes where each form stands and what its first word is. The forms that begin with a word are read when
 * a text first has that word, so that ten thousand names cost a few milliseconds.
 */
export class Gazetteer {
  private readonly firstWords: FirstWords;
  private readonly table = new NameTable(4096);
  /** number in `firstWords` of each form in `table` */
  private readonly formOf: number[] = [];
  private readonly reader = new NameReader();
  /** by row, those that were asked for: a document names few bodies, and names them often */
  private readonly entries = new Map<number, GazetteerEntry>();

  constructor(private readonly list: string) {
    this.firstWords = new FirstWords(list);
  }

  /** How many organisations are listed. */
  get size(): number {
    return this.firstWords.rows.length;
  }

  /** The organisation in row `row` (0-based, comments not counted). */
  entry(row: number): GazetteerEntry {
    const known = this.entries.get(row);
    if (known !== undefined) return known;
    const entry = this.readEntry(row);
    this.entries.set(row, entry);
    return entry;
  }

  private readEntry(row: number): GazetteerEntry {
    const start = this.firstWords.rows[row];
    const stop = this.list.indexOf('\n', start);
    const cells = this.list
      .slice(start, stop < 0 ? undefined : stop)
      .trimEnd()
      .split('\t');
    const plain = (form: string) => (form.endsWith('?') ? form.slice(0, -1) : form);
    const several = (cell: string | undefined) => (cell ? cell.split('|').map(plain) : []);
    const name = plain(cells[0]).replace(/^The /, '');
    return {
      name,
      key: keyOfName(name),
      kind: cells[1] as OrganisationKind,
      acronyms: several(cells[2]),
      aliases: several(cells[3]),
      identifiers: several(cells[4]),
      parent: cells[5] || null,
      successors: several(cells[6]),
      years: cells[7] || null,
    };
  }

  /**
   * The longest listed name that begins at token `i` and is written as a name: with the capitals that the list gives it.
   *
   * @param limit the token that the name may not reach
   */
  match(tokens: Tokens, i: number, limit: number): GazetteerMatch | undefined {
    if (!this.readFormsAt(tokens, i, limit)) return undefined;
    const found = this.table.match(tokens, i, limit, this.hasFitting);
    if (found === undefined) return undefined;
    const form = this.fitting(tokens, i, found.end, found.form);
    const { first, end } = this.table.sourceOf(form);
    return {
      entry: this.rowOf(form),
      end: found.end,
      column: this.firstWords.columnOf(this.formOf[form]),
      ambiguous: this.isDoubtful(form) || this.isLowered(tokens, i, form),
      single: end - first === 1,
      others: this.othersLike(tokens, i, found.end, form, found.form),
    };
  }

  /** Whether a form begins with the word of this hash. */
  beginsWith(word: number): boolean {
    return this.firstWords.numberOf(word) >= 0;
  }

  /** Takes in the forms that begin as the text does at token `i`. @returns whether there are any */
  private readFormsAt(tokens: Tokens, i: number, limit: number): boolean {
    const any = this.readFormsOf(tokens.hash[i]);
    if (NameReader.isReadAsWritten(tokens, i, limit)) return any;
    const { reader } = this;
    if (!reader.read(tokens, i, Math.min(limit, i + LONGEST_WORD))) return false;
    return (reader.hash !== tokens.hash[i] && this.readFormsOf(reader.hash)) || any;
  }

  /** Takes in the forms that begin with the word of a hash. @returns whether there are any */
  private readFormsOf(hash: number): boolean {
    const word = this.firstWords.numberOf(hash);
    if (word < 0) return false;
    const forms = this.firstWords.take(word);
    if (forms.length > 0) this.readForms(forms);
    return true;
  }

  private readForms(forms: readonly number[]): void {
    const { starts, ends } = this.firstWords;
    const { tokens, bounds } = tokeniseEach(forms.map((form) => this.list.slice(starts[form], ends[form])));
    for (const [k, form] of forms.entries()) {
      if (bounds[k + 1] === bounds[k]) continue;
      this.table.add(tokens, bounds[k], bounds[k + 1]);
      this.formOf.push(form);
    }
  }

  private rowOf(form: number): number {
    return this.firstWords.rowOf(this.formOf[form]);
  }

  private isDoubtful(form: number): boolean {
    return this.firstWords.isDoubtful(this.formOf[form]);
  }

  private othersLike(tokens: Tokens, i: number, end: number, form: number, first: number): readonly number[] {
    let others: number[] | undefined;
    for (let other = first, left = MOST_ALIKE; other >= 0 && left > 0; other = this.table.sameWords(other), left--) {
      if (this.rowOf(other) === this.rowOf(form) || !this.fits(tokens, i, end, other)) continue;
      others ??= [];
      others.push(this.rowOf(other));
    }
    return others ?? NONE;
  }

  private readonly hasFitting: Accept = (tokens, i, end, form) => this.fitting(tokens, i, end, form) >= 0;

  /** The best form with the same words as `form` that has its capitals right: one that is not ambiguous, if there is one. */
  private fitting(tokens: Tokens, i: number, end: number, form: number): number {
    let best = -1;
    for (let at = form, left = MOST_ALIKE; at >= 0 && left > 0; at = this.table.sameWords(at), left--) {
      if (!this.fits(tokens, i, end, at)) continue;
      if (!this.isDoubtful(at)) return at;
      if (best < 0) best = at;
    }
    return best;
  }

  /** A short acronym with only its first letter large, as papers write it (`Nato`), may be a word: `Nice`. */
  private isLowered(tokens: Tokens, i: number, form: number): boolean {
    const listed = this.table.sourceOf(form);
    const lowered = listed.end - listed.first === 1 && tokens.kind[i] === Kind.Title && listed.tokens.kind[listed.first] === Kind.Upper;
    return lowered && tokens.end[i] - tokens.start[i] < 5;
  }

  private fits(tokens: Tokens, i: number, end: number, form: number): boolean {
    const listed = this.table.sourceOf(form);
    if (listed.end - listed.first === 1)
      return listed.tokens.hash[listed.first] === tokens.hash[i] && fitsWord(tokens, i, listed.tokens.kind[listed.first]);
    // `State, Department for …` is no State Department
    if (isMark(tokens, i + 1, ',') && !isMark(listed.tokens, listed.first + 1, ',')) return false;
    const last = isSmallGovernment(tokens, end - 1) ? end - 1 : end;
    return hasCapitalsOf(tokens, i, last, listed.tokens, listed.first, listed.end);
  }
}

function fitsWord(tokens: Tokens, i: number, listed: number): boolean {
  const kind = tokens.kind[i];
  if (listed === Kind.Lower) return true;
  if (listed === Kind.Title) return kind === Kind.Title || kind === Kind.Upper;
  if (kind === Kind.Upper || kind === Kind.Mixed) return true;
  return kind === Kind.Title && listed === Kind.Upper && tokens.end[i] - tokens.start[i] >= 4;
}

const GOVERNMENT = plainWordHash('government');

/** Newspapers write `the Welsh government`. */
function isSmallGovernment(tokens: Tokens, last: number): boolean {
  return tokens.kind[last] === Kind.Lower && tokens.hash[last] === GOVERNMENT;
}

let shipped: Gazetteer | undefined;

/** The list that the program comes with, read when it is first asked for. */
export function gazetteer(): Gazetteer {
  shipped ??= new Gazetteer(data);
  return shipped;
}
