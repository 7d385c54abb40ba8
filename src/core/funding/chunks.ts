import { officeHolderAt } from '../organisations/officeHolders';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { Is } from './chunkTypes';
import { Begins, bounds, chunkWords, markOf, type SpelledWord } from './chunkWords';
import { functionWords } from './functionWords';
import { nouns, type Trigger, verbs } from './lexicon';
import { type Findings, lowerBound } from './placed';
import { type Classes, isIn, NO_CLASSES, wordClass } from './wordClasses';

export interface Chunk {
  readonly type: Is;
  readonly first: number;
  /** the token after the last one */
  readonly next: number;
  /** `sum`, `body`, `date`: the index into the list of Findings; else -1 */
  readonly ref: number;
  /** `verb`, `noun`: what it says of a sum */
  readonly trigger: Trigger | null;
  /** `office`: the name of the body that the office-holder stands for */
  readonly office: string | null;
  /** The first word in lower case, or the mark; empty for a mention. */
  readonly word: string;
  /** The classes of the word. */
  readonly classes: Classes;
}

/** A mention by its index into the list of Findings, and the token after its last one. */
interface FoundMention {
  readonly type: Is;
  readonly ref: number;
  readonly next: number;
}

/** Walks the lists of findings along with the text, so that the mention at a token is found without a search. */
export class MentionCursor {
  private sum = 0;
  private date = 0;
  private body = 0;
  /** The first token at which one of the next mentions begins. */
  private nearest = 0;

  /** @param from the first token that will be asked for */
  constructor(
    private readonly findings: Findings,
    from = 0,
  ) {
    if (from === 0) return;
    this.sum = lowerBound(findings.money, from);
    this.date = lowerBound(findings.dates, from);
    this.body = lowerBound(findings.bodies, from);
  }

  /** Whether a sum begins at `token`, or after one word there (`about`, `a`). */
  sumAt(tokens: Tokens, token: number): boolean {
    for (let i = this.sum; i < this.findings.money.length; i++) {
      const { firstToken } = this.findings.money[i];
      if (firstToken >= token)
        return firstToken === token || (firstToken === token + 1 && isWord(tokens, token) && !isVerbForm(tokens, token));
    }
    return false;
  }

  /** The sum that begins at `token`; the walk stays where it is. */
  sumFrom(token: number): FoundMention | undefined {
    const { money } = this.findings;
    for (let i = this.sum; i < money.length && money[i].firstToken <= token; i++)
      if (money[i].firstToken === token) return { type: Is.Sum, ref: i, next: money[i].endToken };
    return undefined;
  }

  /** The mention that begins at `token`; tokens must be asked for in ascending order. */
  at(token: number): FoundMention | undefined {
    if (token < this.nearest) return undefined;
    const { money, dates, bodies } = this.findings;
    this.sum = firstFrom(money, this.sum, token);
    this.date = firstFrom(dates, this.date, token);
    this.body = firstFrom(bodies, this.body, token);
    const sum = startOf(money, this.sum);
    const date = startOf(dates, this.date);
    const body = startOf(bodies, this.body);
    this.nearest = Math.min(sum, date, body);
    if (this.nearest !== token) return undefined;
    if (sum === token) return { type: Is.Sum, ref: this.sum, next: money[this.sum].endToken };
    if (date === token) return { type: Is.Date, ref: this.date, next: dates[this.date].endToken };
    return { type: Is.Body, ref: this.body, next: bodies[this.body].endToken };
  }
}

type Placings = readonly { readonly firstToken: number }[];

/** The first of `placed` from index `from` on that begins at or after `token`. */
function firstFrom(placed: Placings, from: number, token: number): number {
  let i = from;
  while (i < placed.length && placed[i].firstToken < token) i++;
  return i;
}

/** Where the mention with index `i` begins, or infinity behind the last one. */
function startOf(placed: Placings, i: number): number {
  return i < placed.length ? placed[i].firstToken : Number.POSITIVE_INFINITY;
}

/** Divides the tokens `first` up to `end` into chunks. */
export function readChunks(findings: Findings, cursor: MentionCursor, first: number, end: number): Chunk[] {
  const { tokens } = findings.source;
  const chunks: Chunk[] = [];
  for (let i = first; i < end; ) {
    const chunk = readChunk(findings, cursor, chunks, i, end);
    chunks.push(chunk);
    i = Math.max(chunk.next, i + 1);
    while (i < end && tokens.kind[i] === Kind.Possessive) i++;
  }
  return chunks;
}

function readChunk(findings: Findings, cursor: MentionCursor, before: readonly Chunk[], i: number, end: number): Chunk {
  const { tokens } = findings.source;
  const mention = cursor.at(i);
  if (mention !== undefined) return mentionChunk(mention, i, end);
  if (!isWord(tokens, i)) return chunkOf(markType(tokens, i), i, i + 1, wordAt(tokens, i));
  const word = chunkWords.get(tokens, i);
  const { use, begins } = word;
  if (begins & Begins.Bound) {
    const bounded = boundedSumAt(tokens, cursor, i, end);
    if (bounded !== undefined) return mentionChunk(bounded, i, end);
  }
  if (begins & Begins.Office) {
    const office = officeHolderAt(findings.source, i, end);
    if (office !== undefined)
      return { type: Is.Office, first: i, next: office.next, ref: -1, trigger: null, office: office.body, word: '', classes: NO_CLASSES };
  }
  if (use === Is.Have && cursor.sumAt(tokens, i + 1)) return chunkOf(Is.Verb, i, i + 1, word, HAVE);
  if (use !== 0 && !(use === Is.Pronoun && isInitials(tokens, i))) return chunkOf(use, i, i + 1, word);
  const noun = begins & Begins.Noun ? nouns.match(tokens, i, end) : undefined;
  const verb = begins & Begins.Verb ? verbs.match(tokens, i, end) : undefined;
  if (noun && (!verb || before.at(-1)?.word === 'whose' || readsAsNoun(tokens, before, verb.value, verb.next, noun.next)))
    return chunkOf(Is.Noun, i, noun.next, word, noun.value);
  if (
    verb &&
    (takesObject(tokens, verb.next) || !isPartOfName(tokens, verb.value, verb.next, before)) &&
    !isOtherUse(tokens, verb.value.lemma, i, verb.next, end)
  )
    return chunkOf(Is.Verb, i, verb.next, word, verb.value);
  return chunkOf(Is.Word, i, i + 1, word);
}

function mentionChunk({ type, ref, next }: FoundMention, first: number, end: number): Chunk {
  return { type, first, next: Math.min(next, end), ref, trigger: null, office: null, word: '', classes: NO_CLASSES };
}

/** A chunk that is no mention and no office-holder. */
function chunkOf(type: Is, first: number, next: number, { word, classes }: SpelledWord, trigger: Trigger | null = null): Chunk {
  return { type, first, next, ref: -1, trigger, office: null, word, classes };
}

/** The sum behind `no more than` at token `i`. */
function boundedSumAt(tokens: Tokens, cursor: MentionCursor, i: number, end: number): FoundMention | undefined {
  const bound = bounds.match(tokens, i, end);
  return bound === undefined || bound.next >= end ? undefined : cursor.sumFrom(bound.next);
}

/** `IT`, `US`: initials, and no pronoun. */
function isInitials(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.Upper && tokens.end[i] - tokens.start[i] > 1;
}

/** Whether a verb that governs sums stands at token `i`. */
function isVerbForm(tokens: Tokens, i: number): boolean {
  return verbs.match(tokens, i, i + 1) !== undefined;
}

/** The number at token `i`, or its mark. */
function wordAt(tokens: Tokens, i: number): SpelledWord {
  return tokens.kind[i] >= Kind.Currency ? markOf(tokens.hash[i]) : chunkWords.get(tokens, i);
}

/** `We have £5m to give away`: the verb, not the auxiliary; its lemma is in no class. */
const HAVE: Trigger = { act: 'give', stage: 'announced', form: 'base', participle: false, lemma: 'have', lemmas: 0 };

const GIVEN_BY_MAKING = wordSet(
  'available grant grants loan loans award awards donation contribution payment payments gift offer allocation',
);

/** `make £5m available`, `make X a grant of £5m`: nothing else that is made funds anything. */
function makesAvailable(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 12; i++) if (GIVEN_BY_MAKING.has(tokens, i)) return true;
  return false;
}

/** `made it`, `found that`: uses of verbs that give nothing. */
function isOtherUse(tokens: Tokens, lemma: string, i: number, next: number, end: number): boolean {
  if (lemma === 'make') return !makesAvailable(tokens, Math.max(0, i - 8), i) && !makesAvailable(tokens, next, end);
  return lemma === 'find' && next < end && FINDING.has(tokens, next);
}

const FINDING = new WordTable<true>([
  ['that', true],
  ['out', true],
]);

/** `a heat pump`: a verb's base form that an article or an adjective makes a noun. */
function isPartOfName(tokens: Tokens, verb: Trigger, next: number, before: readonly Chunk[]): boolean {
  if (verb.form === 'third' && next < tokens.count && isCapitalised(tokens, next)) return false;
  if (verb.form !== 'base' && verb.form !== 'third') return false;
  const previous = before.at(-1)?.type;
  if (before.at(-1)?.word === 'whose') return true;
  return previous === Is.Determiner || (previous === Is.Word && before.at(-2)?.type === Is.Determiner);
}

function markType(tokens: Tokens, i: number): Is {
  if (isMark(tokens, i, ',')) return isThousands(tokens, i) ? Is.Mark : Is.Comma;
  if (isMark(tokens, i, '(') || isMark(tokens, i, '[')) return Is.Open;
  if (isMark(tokens, i, ')') || isMark(tokens, i, ']')) return Is.Close;
  if (isMark(tokens, i, ';') || isMark(tokens, i, ':') || isMark(tokens, i, '|')) return Is.Break;
  if (isMark(tokens, i, '-') && tokens.gap[i] !== Gap.None) return Is.Break;
  return tokens.kind[i] === Kind.Number ? Is.Word : Is.Mark;
}

/** `4,000`: a comma within a number. */
function isThousands(tokens: Tokens, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count || tokens.gap[i] !== Gap.None || tokens.gap[i + 1] !== Gap.None) return false;
  return tokens.kind[i - 1] === Kind.Number && tokens.kind[i + 1] === Kind.Number;
}

/** Whether a word that may be a verb or a noun (`award`, `funding`, `cut`) is a noun where it stands. */
function readsAsNoun(tokens: Tokens, before: readonly Chunk[], verb: Trigger, verbNext: number, nounNext: number): boolean {
  if (verbNext > nounNext) return false;
  const previous = lastBut(before);
  switch (previous?.type) {
    case Is.To:
    case Is.Modal:
      return verb.form === 'third';
    case Is.Pronoun:
    case Is.Office:
    case Is.Relative:
    case Is.Not:
      return false;
    case Is.Be:
      return false;
    case Is.Have:
      return !verb.participle;
    case undefined:
    case Is.Body:
    case Is.Word:
    case Is.Close:
      if ((verb.form === 'third' || verb.form === 'past') && isCapitalised(tokens, nounNext)) return false;
      return verb.form === 'ing' || !takesObject(tokens, nounNext);
    default:
      return true;
  }
}

/** Adverbs that part a verb from its auxiliary. */
const BETWEEN = wordClass('nonetheless nevertheless also now still then already again soon meanwhile therefore even');

/** The last chunk, or what stands before the adverbs and dates that part it from its auxiliary: `will tomorrow pledge`. */
function lastBut(before: readonly Chunk[]): Chunk | undefined {
  let i = before.length - 1;
  while (i > 0 && (before[i].type === Is.Date || before[i].word.endsWith('ly') || isIn(before[i].classes, BETWEEN))) i--;
  const found = before[i];
  return found?.type === Is.Modal || found?.type === Is.Have || found?.type === Is.To ? found : before.at(-1);
}

/** Whether a sum or the beginning of a noun phrase stands at `i`. */
function takesObject(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  if (tokens.kind[i] === Kind.Currency || tokens.kind[i] === Kind.Number) return true;
  return functionWords.get(tokens, i) === Is.Determiner;
}
