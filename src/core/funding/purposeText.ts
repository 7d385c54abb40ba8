import type { Span } from '../model';
import { isMark, Kind } from '../text/tokens';
import { standsForBody } from './bodyNouns';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { groupAt, isMember } from './groups';
import { lemmaClass } from './lemmaClasses';
import { unlistedNameAt } from './unlistedNames';
import { isIn, wordClass } from './wordClasses';

/** What the money is for: a stretch of the sentence. */
export type Purpose = { readonly text: string } & Span;

const ENDS_BEFORE_A_TIME = wordClass('over between during from by until till since before after in within through across for on');
const LONGEST = 45;

/** What a question within a purpose begins with: `to find out what is killing bees`. */
const ASKING = wordClass('what how why whether where who');

/** The stretch that begins at chunk `from`, up to where a purpose ends; null where it holds the sum at chunk `k`, or nothing. */
export function purposeFrom(clause: Clause, from: number, k: number, limit = clause.chunks.length): Purpose | null {
  const { chunks } = clause;
  if (isPriced(clause, from, k)) return purposeFrom(clause, from + 2, k, limit);
  let to = from;
  let relative = false;
  for (; to < limit && to < from + LONGEST; to++) {
    const { type } = chunks[to];
    if (type === Is.Comma && !continuesList(clause, to)) break;
    if (type === Is.Open) {
      const close = closeOf(clause, to);
      if (close < 0) break;
      to = close;
      continue;
    }
    if (type === Is.Break || type === Is.Close || type === Is.Conjunction || type === Is.Sum) break;
    if (to > from && type === Is.Preposition && endsHere(clause, to)) break;
    if (to > from && (type === Is.Be || type === Is.Have) && !relative && chunks[to - 1].type !== Is.Relative) break;
    if (type === Is.Relative || (to > from && isIn(chunks[to].classes, ASKING))) relative = true;
    if (to > from && type === Is.And && startsNext(clause, to + 1)) break;
    if (isSentenceMark(clause, to)) break;
  }
  to = trimmed(clause, from, to);
  if (to <= from || (to === from + 1 && chunks[from].type === Is.Date)) return null;
  if (from <= k && k < to) return null;
  if (isQuote(clause, from) || saysNothing(clause, from, to)) return null;
  const span = clause.span(from, to);
  return { text: clause.text(span), ...span };
}

/** `the £8m footbridge`: a sum before the thing that it is the price of. */
function isPriced(clause: Clause, from: number, k: number): boolean {
  return (
    from + 1 !== k && clause.typeAt(from) === Is.Determiner && clause.typeAt(from + 1) === Is.Sum && clause.typeAt(from + 2) === Is.Word
  );
}

/** All that the chunks `from` up to `to` say, verb and all: `The library was rebuilt`. */
export function statement(clause: Clause, from: number, to: number): Purpose | null {
  const end = trimmed(clause, from, to);
  if (end <= from || end - from > LONGEST) return null;
  const span = clause.span(from, end);
  return { text: clause.text(span), ...span };
}

const LOOSE_ENDS: number = Is.Preposition | Is.To | Is.Determiner | Is.And | Is.Comma | Is.Mark | Is.Modal | Is.Be | Is.Relative;

/** Where the chunks `from` up to `to` end without loose small words and without a time at the end. */
function trimmed({ chunks }: Clause, from: number, to: number): number {
  let end = to;
  const drop = (): void => {
    while (end > from && ((chunks[end - 1].type & LOOSE_ENDS) !== 0 || (chunks[end - 1].word === 'up' && chunks[end]?.type === Is.To)))
      end--;
  };
  drop();
  while (end > from + 1 && chunks[end - 1].type === Is.Date) {
    end--;
    drop();
  }
  return end;
}

/** `for this purpose`, `to do so`, `for which`: points to what is told elsewhere. */
function saysNothing(clause: Clause, from: number, to: number): boolean {
  if (clause.typeAt(from) === Is.Relative) return (clause.typeAt(from + 1) & PREDICATES) === 0;
  const first = clause.typeAt(from) === Is.Determiner ? from + 1 : from;
  return to - first <= 2 && (clause.isOneOf(first, POINTING) || (to - first <= 1 && clause.isOneOf(first, DOING)));
}

const PREDICATES: number = Is.Verb | Is.Modal | Is.Be | Is.Have;
const POINTING = wordClass('purpose purposes reason');
const DOING = wordClass('do so it this that them');

/** A quotation is somebody's way of speaking, not what the money is for. */
function isQuote(clause: Clause, i: number): boolean {
  const { tokens } = clause.findings.source;
  return isMark(tokens, clause.chunks[i].first, '"') || isMark(tokens, clause.chunks[i].first, "'");
}

/** Where a short bracket that opens at chunk `i` closes; -1 where it does not. */
function closeOf(clause: Clause, i: number): number {
  for (let j = i + 1; j < clause.chunks.length && j < i + 8; j++) if (clause.chunks[j].type === Is.Close) return j;
  return -1;
}

function isSentenceMark(clause: Clause, i: number): boolean {
  const chunk = clause.chunks[i];
  const { tokens } = clause.findings.source;
  const code = tokens.hash[chunk.first];
  return (
    tokens.kind[chunk.first] === Kind.Punctuation &&
    (code === 0x22 || code === 0x2e || code === 0x3f || code === 0x21) &&
    chunk.type === Is.Word &&
    i + 1 >= clause.chunks.length
  );
}

function endsHere(clause: Clause, i: number): boolean {
  const { word, classes } = clause.chunks[i];
  if (!isIn(classes, ENDS_BEFORE_A_TIME)) return false;
  if (isTime(clause, i + 1)) return true;
  return (word === 'by' || word === 'from') && isParty(clause, i + 1);
}

/** Whether the `and` before chunk `i` leads on to another sum or another clause. */
function startsNext(clause: Clause, i: number): boolean {
  const { chunks } = clause;
  if (chunks[i]?.type === Is.To) return true;
  for (let j = i; j < chunks.length && j < i + 5; j++) {
    const { type } = chunks[j];
    if (type === Is.Sum) return true;
    if (type === Is.Body || type === Is.Office || type === Is.Pronoun)
      return ((chunks[j + 1]?.type ?? 0) & (Is.Verb | Is.Have | Is.Be | Is.Modal | Is.Sum)) !== 0;
    if (type !== Is.Word && type !== Is.Determiner && type !== Is.Preposition) return false;
  }
  return false;
}

/** Whether the comma at chunk `i` stands in a list that an `and` closes soon: `lighting, doors and controls`. */
function continuesList(clause: Clause, i: number): boolean {
  const { chunks } = clause;
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const { type } = chunks[j];
    if (type === Is.And) return j > i + 1 && !startsNext(clause, j + 1);
    if (type !== Is.Word && type !== Is.Noun && type !== Is.Comma) return false;
  }
  return false;
}

const PERIOD_WORDS = wordClass('next last past first final following coming financial previous initial about around');

/** Whether what stands at chunk `j` is a time. */
export function isTime(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const at = chunks[j]?.type === Is.Determiner ? j + 1 : j;
  if (clause.isWord(at, 'period', 'term') && clause.isWord(at + 1, 'of')) return chunks[at + 2]?.type === Is.Date;
  return (
    chunks[at]?.type === Is.Date ||
    (chunks[at]?.type === Is.Word && isIn(chunks[at].classes, PERIOD_WORDS) && chunks[at + 1]?.type === Is.Date)
  );
}

/** Whether what stands at chunk `j` is a party and nothing else: it then gets the money, and is not what it is for. */
export function isParty(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const at = chunks[j]?.type === Is.Determiner ? j + 1 : j;
  const type = chunks[at]?.type;
  if (type === Is.Pronoun) return true;
  const name = unlistedNameAt(clause, at);
  if (name !== null) return (name.words > 2 || isGivenTo(clause, j - 1)) && isAlone(clause, name.next);
  if (type !== Is.Body && type !== Is.Office) return false;
  if (clause.isPossessive(at)) return false;
  return isAlone(clause, at + 1);
}

/** `a grant to`: behind it stands who is paid. */
function isGivenTo(clause: Clause, to: number): boolean {
  return clause.typeAt(to) === Is.To && ((clause.chunkAt(to - 1)?.trigger?.lemmas ?? 0) & GIFTS) !== 0;
}

const GIFTS = lemmaClass('grant|award|donation|gift|loan|payment|contribution|allocation');

/** Whether `the authority`, `local councils`, `DFO` stand at chunk `j` and nothing else: words for a party that is named elsewhere. */
export function standsForParty(clause: Clause, j: number): boolean {
  const { tokens } = clause.findings.source;
  for (let i = j; i < clause.chunks.length && i - j < 5; i++) {
    const { type, word, next, first } = clause.chunks[i];
    if (type === Is.Determiner) continue;
    if (type !== Is.Word) return false;
    if (i > j && standsForBody(word) && clause.typeAt(i - 1) === Is.Determiner) return isAlone(clause, i + 1);
    if (i > j && clause.typeAt(j) === Is.Determiner && isMember(tokens, next - 1)) return isAlone(clause, i + 1);
    if (tokens.kind[first] === Kind.Upper && clause.isWord(i + 1, 'with')) return true;
    if (groupAt(tokens, next - 1, clause.firstToken) !== null) return isAlone(clause, i + 1);
  }
  return false;
}

/** Whether the party that ends before chunk `next` is no part of a longer noun phrase. */
function isAlone(clause: Clause, next: number): boolean {
  const type = clause.typeAt(next);
  return type !== Is.Word && type !== Is.Noun;
}
