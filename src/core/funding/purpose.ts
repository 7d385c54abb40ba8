import type { Span } from '../model';
import { isCapitalised, isMark, Kind } from '../text/tokens';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { groupAt } from './groups';

/** What the money is for: a stretch of the sentence. */
export type Purpose = { readonly text: string } & Span;

const LEADS = new Set(['for', 'towards', 'toward', 'into', 'on']);
const ENDS_BEFORE_A_TIME = new Set([
  'over',
  'between',
  'during',
  'from',
  'by',
  'until',
  'till',
  'since',
  'before',
  'after',
  'in',
  'within',
  'through',
  'across',
  'for',
  'on',
]);
const FARTHEST = 40;
const LONGEST = 45;

/**
 * Reads what the sum at chunk `k` is for: `to build …`, `for …`, `towards …`, behind the sum or the verb that follows it.
 * Null where the sentence names no purpose.
 */
export function readPurpose(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  const { chunks } = clause;
  const relative = governor !== null && governor.verb > k && governor.relation === 'relative';
  const behind = governor && governor.verb > k && !relative ? governor.verb : k;
  const project = projectAfter(clause, k);
  if (project !== null) return project;
  if (governor && governor.verb > k && governor.relation === 'subject' && !governor.passive) {
    const lemma = chunks[governor.verb].trigger?.lemma ?? '';
    if (ACTIVE_PURPOSES.has(lemma) && !clause.isWord(governor.verb + 1, 'by')) return text(clause, governor.verb + 1, governor.verb);
  }
  const task = taskAfter(clause, k);
  if (task !== null) return task;
  if (chunks[k + 1]?.type === 'modal' && isWork(clause, k + 2)) return text(clause, k + 2, k);
  const invests = governor !== null && governor.verb >= 0 && INVESTING.has(chunks[governor.verb].trigger?.lemma ?? '');
  let depth = 0;
  for (let j = behind + 1; j < chunks.length && j < behind + FARTHEST; j++) {
    const { type } = chunks[j];
    if (type === 'open') depth++;
    else if (type === 'close') depth--;
    if (depth > 0) continue;
    if (type === 'comma' && !['to', 'preposition', 'date', 'body'].includes(chunks[j + 1]?.type ?? '')) break;
    if (type === 'sum' || (type === 'conjunction' && !clause.isWord(j + 1, 'that')) || (type === 'and' && chunks[j + 1]?.type === 'to'))
      break;
    if (type === 'break' && !clause.isWord(j, '-', '–', '—')) break;
    if (invests && clause.isWord(j, 'in') && !isTime(clause, j + 1) && !isParty(clause, j + 1)) return text(clause, j + 1, k);
    if (clause.isWord(j, 'so') && clause.isWord(j + 1, 'that')) return text(clause, j + 2, k);
    if (type === 'to' && isGiving(clause, j + 1)) continue;
    if (type === 'to' && isInfinitive(clause, j + 1)) return text(clause, j + 1, k);
    if (type === 'to' && !isParty(clause, j + 1)) return text(clause, j + 1, k);
    if (
      type === 'preposition' &&
      LEADS.has(chunks[j].word) &&
      !isTime(clause, j + 1) &&
      !isParty(clause, j + 1) &&
      !isProgramme(clause, j + 1)
    )
      return text(clause, j + 1, k);
  }
  return modifierBefore(clause, k, governor) ?? workBefore(clause, k, governor);
}

/** `a £5m centre which will study rivers`: what the thing behind the sum is to do. */
function taskAfter(clause: Clause, k: number): Purpose | null {
  const { chunks } = clause;
  if (chunks[k + 1]?.type !== 'noun') return null;
  for (let j = k + 2; j < chunks.length && j <= k + 5; j++) {
    if (chunks[j].type === 'relative' && chunks[j + 1]?.type === 'modal') return text(clause, j + 2, k);
    if (chunks[j].type !== 'word' && chunks[j].type !== 'noun') return null;
  }
  return null;
}

/** `Libraries will be repaired with £5m`: the subject and the verb, where the sum is only the means. */
function workBefore(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  if (governor !== null && governor.verb >= 0 && governor.verb < k) return null;
  const { chunks } = clause;
  let at = k - 1;
  while (at > 0 && chunks[at].type === 'determiner') at--;
  if (!clause.isWord(at, 'with', 'in', 'by')) return null;
  for (let j = at - 1; j > 0 && at - j <= 6; j--) {
    if (['comma', 'break', 'sum', 'verb'].includes(chunks[j].type)) return null;
    if (chunks[j].type !== 'be') continue;
    let from = j;
    while (from > 0 && !['comma', 'break', 'sum', 'conjunction'].includes(chunks[from - 1].type) && j - from < 20) from--;
    return from < j ? text(clause, from, k, at) : null;
  }
  return null;
}

/** `to give away`, `to spend on`: says nothing of what for. */
function isGiving(clause: Clause, j: number): boolean {
  const trigger = clause.chunks[j]?.type === 'verb' ? clause.chunks[j].trigger : null;
  if (trigger?.act !== 'give' && trigger?.act !== 'spend') return false;
  const next = clause.chunks[j + 1]?.type;
  return next !== 'determiner' && next !== 'word' && next !== 'noun' && next !== 'body';
}

const INVESTING = new Set(['invest', 'put', 'plough', 'pour', 'pump into', 'inject']);

/** `for the Rapid Charging Fund`: a fund by name and nothing else. */
function isProgramme(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const { tokens } = clause.findings.source;
  let at = j;
  while (at < chunks.length && chunks[at].ref < 0 && (chunks[at].type === 'determiner' || isCapitalised(tokens, chunks[at].first))) at++;
  const head = chunks[at - 1];
  if (at <= j + 1 || head.type !== 'noun') return false;
  const next = chunks[at]?.type;
  return next === undefined || next === 'comma' || next === 'to' || next === 'preposition' || next === 'break' || next === 'and';
}

/** `capital spending of £5m`: the words before the noun that the sum hangs on. */
function modifierBefore(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  if (governor === null) return null;
  const { chunks } = clause;
  for (let j = k - 1; j > 0 && k - j <= 3; j--) {
    if (chunks[j].type !== 'noun') continue;
    if (chunks[j].trigger?.act !== 'fund' || !clause.isWord(j + 1, 'of')) return null;
    let from = j;
    while (
      from > 0 &&
      chunks[from - 1].type === 'word' &&
      j - from < 3 &&
      clause.findings.source.tokens.kind[chunks[from - 1].first] === Kind.Lower
    )
      from--;
    return from < j ? text(clause, from, k) : null;
  }
  return null;
}

/** Whether the verb at chunk `i`, after `will`, tells what the sum does, not how it is given. */
function isWork(clause: Clause, i: number): boolean {
  const chunk = clause.chunks[i];
  if (chunk === undefined || chunk.type === 'be' || chunk.type === 'not') return false;
  return chunk.type !== 'verb' || chunk.trigger?.act === 'none' || ACTIVE_PURPOSES.has(chunk.trigger?.lemma ?? '');
}

/** Verbs whose object is the purpose when the sum is their subject: `£5m will help …`. */
const ACTIVE_PURPOSES = new Set([
  'help',
  'enable',
  'pay for',
  'finance',
  'bankroll',
  'support',
  'fund',
  'cover',
  'back',
  'deliver',
  'provide',
  'go to',
  'mean for',
  'intend for',
  'go into',
  'go on',
  'go towards',
  'target',
  'focus on',
  'top up',
  'boost',
]);

/** `£5m innovation networks project`, `£20m data projects to tackle …`: the words between the sum and its noun belong to the purpose. */
function projectAfter(clause: Clause, k: number): Purpose | null {
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j <= k + 6; j++) {
    const { type, trigger } = chunks[j];
    if (type === 'noun' && PROJECTS.has(trigger?.lemma ?? '')) return j > k + 1 ? text(clause, k + 1, k) : null;
    if (type !== 'word' && type !== 'noun') return null;
  }
  return null;
}

const PROJECTS = new Set(['project', 'scheme', 'programme', 'program', 'initiative', 'revamp', 'upgrade', 'refurbishment', 'makeover']);

/** Whether a verb in its base form stands at chunk `j`, behind `to`. */
export function isInfinitive(clause: Clause, j: number): boolean {
  const chunk = clause.chunks[j];
  if (chunk === undefined) return false;
  if (chunk.type === 'verb') return chunk.trigger?.form === 'base';
  if (chunk.type === 'be' || chunk.type === 'have') return true;
  if (chunk.type !== 'word' && chunk.type !== 'noun') return false;
  const { tokens } = clause.findings.source;
  const token = chunk.first;
  if (tokens.kind[token] !== Kind.Lower && tokens.kind[token] !== Kind.Title) return false;
  if (groupAt(tokens, token, token) !== null) return false;
  const hyphenated = token + 1 < tokens.count && tokens.gap[token + 1] === 0 && tokens.kind[token + 1] === Kind.Punctuation;
  if (hyphenated && clause.chunks[j + 2]?.type !== 'verb')
    return tokens.text.startsWith('-', tokens.start[token + 1]) ? !isCompoundNoun(clause, j) : true;
  return !ADJECTIVES.has(chunk.word);
}

/** `to stop-smoking services`: a compound before a noun, not a verb. */
function isCompoundNoun(clause: Clause, j: number): boolean {
  return clause.chunks[j + 3] !== undefined && clause.chunks[j + 3].type !== 'determiner';
}

/** Words that begin a noun phrase, so that the `to` before them is no infinitive. */
const ADJECTIVES = new Set(
  'local regional national rural small community new public private various eligible qualifying individual front low poorer'.split(' '),
);

const PERIOD_WORDS = new Set([
  'next',
  'last',
  'past',
  'first',
  'final',
  'following',
  'coming',
  'financial',
  'previous',
  'initial',
  'about',
  'around',
]);

function isTime(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const at = chunks[j]?.type === 'determiner' ? j + 1 : j;
  return (
    chunks[at]?.type === 'date' || (chunks[at]?.type === 'word' && PERIOD_WORDS.has(chunks[at].word) && chunks[at + 1]?.type === 'date')
  );
}

/** Whether what stands at chunk `j` is a party and nothing else: it then gets the money, and is not what it is for. */
function isParty(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const at = chunks[j]?.type === 'determiner' ? j + 1 : j;
  const type = chunks[at]?.type;
  if (type === 'pronoun') return true;
  if (type !== 'body' && type !== 'office') return false;
  if (clause.isPossessive(at)) return false;
  const next = chunks[at + 1]?.type;
  return next !== 'word' && next !== 'noun';
}

function text(clause: Clause, from: number, k: number, limit = clause.chunks.length): Purpose | null {
  const { chunks } = clause;
  let to = from;
  let relative = false;
  for (; to < limit && to < from + LONGEST; to++) {
    const { type } = chunks[to];
    if (type === 'comma' && !continuesList(clause, to)) break;
    if (type === 'open') {
      const close = closeOf(clause, to);
      if (close < 0) break;
      to = close;
      continue;
    }
    if (type === 'break' || type === 'conjunction' || type === 'sum') break;
    if (to > from && type === 'preposition' && endsHere(clause, to)) break;
    if (to > from && (type === 'be' || type === 'have') && !relative && chunks[to - 1].type !== 'relative') break;
    if (type === 'relative') relative = true;
    if (to > from && type === 'and' && startsNext(clause, to + 1)) break;
    if (isSentenceMark(clause, to)) break;
  }
  to = trimmed(clause, from, to);
  if (to <= from || (to === from + 1 && chunks[from].type === 'date')) return null;
  if (from <= k && k < to) return null;
  if (isQuote(clause, from)) return null;
  const span = clause.span(from, to);
  return { text: clause.text(span), ...span };
}

const LOOSE_ENDS = new Set(['preposition', 'to', 'determiner', 'and', 'comma', 'mark', 'modal', 'be', 'relative']);

/** Where the chunks `from` up to `to` end without loose small words and without a time at the end. */
function trimmed({ chunks }: Clause, from: number, to: number): number {
  let end = to;
  const drop = (): void => {
    while (end > from && LOOSE_ENDS.has(chunks[end - 1].type)) end--;
  };
  drop();
  while (end > from + 1 && chunks[end - 1].type === 'date') {
    end--;
    drop();
  }
  return end;
}

/** A quotation is somebody's way of speaking, not what the money is for. */
function isQuote(clause: Clause, i: number): boolean {
  const { tokens } = clause.findings.source;
  return isMark(tokens, clause.chunks[i].first, '"') || isMark(tokens, clause.chunks[i].first, "'");
}

/** Where a short bracket that opens at chunk `i` closes; -1 where it does not. */
function closeOf(clause: Clause, i: number): number {
  for (let j = i + 1; j < clause.chunks.length && j < i + 8; j++) if (clause.chunks[j].type === 'close') return j;
  return -1;
}

function isSentenceMark(clause: Clause, i: number): boolean {
  const chunk = clause.chunks[i];
  const { tokens } = clause.findings.source;
  const code = tokens.hash[chunk.first];
  return (
    tokens.kind[chunk.first] === Kind.Punctuation &&
    (code === 0x22 || code === 0x2e || code === 0x3f || code === 0x21) &&
    chunk.type === 'word' &&
    i + 1 >= clause.chunks.length
  );
}

function endsHere(clause: Clause, i: number): boolean {
  const word = clause.chunks[i].word;
  if (!ENDS_BEFORE_A_TIME.has(word)) return false;
  if (isTime(clause, i + 1)) return true;
  return (word === 'by' || word === 'from') && isParty(clause, i + 1);
}

/** Whether the `and` before chunk `i` leads on to another sum or another clause. */
function startsNext(clause: Clause, i: number): boolean {
  const { chunks } = clause;
  if (chunks[i]?.type === 'to') return true;
  for (let j = i; j < chunks.length && j < i + 5; j++) {
    const { type } = chunks[j];
    if (type === 'sum') return true;
    if (type === 'body' || type === 'office' || type === 'pronoun')
      return ['verb', 'have', 'be', 'modal', 'sum'].includes(chunks[j + 1]?.type ?? '');
    if (type !== 'word' && type !== 'determiner' && type !== 'preposition') return false;
  }
  return false;
}

/** Whether the comma at chunk `i` stands in a list that an `and` closes soon: `lighting, doors and controls`. */
function continuesList(clause: Clause, i: number): boolean {
  const { chunks } = clause;
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const { type } = chunks[j];
    if (type === 'and') return j > i + 1 && !startsNext(clause, j + 1);
    if (type !== 'word' && type !== 'noun' && type !== 'comma') return false;
  }
  return false;
}
