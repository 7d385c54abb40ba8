import type { Party } from '../model';
import type { ChunkType, Neighbour } from './chunks';
import { actingNameAt, closedNameAt } from './loneNames';
import { GOVERNING, type PartyPhrases } from './partyPhrases';
import { FARTHEST } from './partyWords';
import { isAdverb } from './predicates';
import { unlistedNameBefore } from './unlistedNames';
import { urgedTo } from './urging';

/** The subject of the verb at chunk `verb`. */
export function subjectOf(phrases: PartyPhrases, verb: number): Party[] {
  const { chunks } = phrases.clause;
  const antecedent = relativeSubject(phrases, verb) ?? participleSubject(phrases, verb);
  if (antecedent !== null) return [antecedent];
  const urged = urgedTo(phrases.clause, verb);
  if (urged >= 0) return [phrases.party(phrases.clause.chunks[urged])];
  let found: number[] = [];
  let pronoun = -1;
  let group: Party | null = null;
  let depth = 0;
  let nameless = false;
  for (let j = behindAside(phrases, verb); j >= 0 && verb - j < FARTHEST; j--) {
    const { type } = chunks[j];
    if (type === 'close') depth++;
    else if (type === 'open') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (type === 'body' || type === 'office') found.push(j);
    else if (type === 'pronoun' && found.length === 0 && group === null) pronoun = j;
    else if (type === 'word' && phrases.clause.isOneOf(j, SAYING)) break;
    else if (type === 'word' && found.length === 0 && group === null) {
      group = phrases.group(chunks[j]);
      if (group === null && pronoun < 0 && phrases.isBodyNoun(j)) pronoun = j;
    } else if (type === 'determiner' || type === 'noun') nameless = true;
    else if (type === 'relative') {
      if (phrases.clause.typeAt(j - 1) === 'preposition' || phrases.clause.typeAt(j - 1) === 'to') break;
      if (j > 0 && chunks[j - 1].type === 'comma') {
        found = [];
        group = null;
      } else if (found.length > 0 || pronoun >= 0 || group !== null) break;
    } else if (type === 'break' || (type === 'comma' && group !== null)) break;
    else if (type === 'conjunction' || type === 'sum') {
      const known = found.length > 0 || pronoun >= 0 || group !== null;
      if (known || nameless || !phrases.clause.isWord(j, 'but')) break;
      return leading(phrases, j);
    } else if (type === 'and') {
      const known = found.length > 0 || pronoun >= 0 || group !== null;
      if ((known || nameless) && !joins(phrases, j)) break;
      if (!known) return leading(phrases, j);
    } else if (type === 'verb' && found.length > 0) break;
  }
  const heads = found.reverse();
  const free = heads.filter((j) => !isModifier(phrases, j));
  const head = free[0] ?? (group === null && pronoun < 0 ? heads[0] : undefined);
  if (head !== undefined) {
    const joined = phrases.coordinated(head, verb);
    return [...leadingNames(phrases, head, joined[0]).slice(0, -1), ...joined];
  }
  if (group !== null) return [group];
  if (pronoun >= 0) return phrases.pronoun(pronoun, true);
  const fronted = frontedSubject(phrases, verb);
  if (fronted.length > 0) return fronted;
  const lone = actingNameAt(phrases.clause, startOf(phrases, verb) - 1);
  if (lone !== null) return leadingNames(phrases, startOf(phrases, verb) - 1, lone);
  const name = unlistedNameBefore(phrases.clause, startOf(phrases, verb));
  return name === null ||
    (name.words < 3 && phrases.clause.chunks[verb].trigger?.act === 'give' && phrases.clause.typeAt(verb - 1) !== 'be')
    ? []
    : [name.party];
}

/** `Having received £5m, X asked`: the subject of the main clause, for a participle at the beginning of the sentence. */
function frontedSubject(phrases: PartyPhrases, verb: number): Party[] {
  const { clause } = phrases;
  const first = clause.chunks[0];
  const having = first.word === 'having' && verb > 0;
  if (!having && !(verb === 0 && first.trigger?.form === 'ing')) return [];
  for (let j = verb + 1; j < clause.chunks.length; j++) {
    if (clause.typeAt(j) === 'break') return [];
    if (clause.typeAt(j) !== 'comma') continue;
    const at = clause.typeAt(j + 1) === 'determiner' ? j + 2 : j + 1;
    const type = clause.typeAt(at);
    if (type === 'body' || type === 'office') return phrases.coordinated(at, at + 1);
  }
  return [];
}

/** `Apple, Google and Meta gave`: the lone names before the last one, at chunk `last`, where nothing stands before them. */
function leadingNames(phrases: PartyPhrases, last: number, party: Party): Party[] {
  const { clause } = phrases;
  const found = [party];
  let joined = false;
  let j = last - 1;
  while (j > 0 && (clause.typeAt(j) === 'and' || clause.typeAt(j) === 'comma')) {
    for (; clause.typeAt(j) === 'and' || clause.typeAt(j) === 'comma'; j--) if (clause.typeAt(j) === 'and') joined = true;
    const chunk = clause.chunkAt(j);
    const before = chunk?.type === 'body' ? phrases.party(chunk) : closedNameAt(clause, j);
    if (before === null) return [party];
    found.unshift(before);
    j--;
  }
  return joined && STARTS.has(clause.typeAt(j)) ? found : [party];
}

/** What stands before the subject of a clause. */
const STARTS: ReadonlySet<Neighbour> = new Set<Neighbour>(['outside', 'break', 'conjunction', 'mark']);

/** `X, which gave £5m`: the body before the relative pronoun that is the subject of the verb; null where there is none. */
function relativeSubject(phrases: PartyPhrases, verb: number): Party | null {
  const { clause } = phrases;
  const relative = startOf(phrases, verb) - 1;
  if (clause.typeAt(relative) !== 'relative' || clause.isWord(relative, 'that', 'whose') || clause.typeAt(relative - 1) !== 'comma')
    return null;
  const chunk = clause.chunkAt(relative - 2);
  if (chunk?.type === 'body') return phrases.party(chunk);
  const name = unlistedNameBefore(clause, relative - 1);
  return name !== null && name.words > 2 ? name.party : null;
}

/** `with X (Y) releasing £5m`: the body right before a participle. */
function participleSubject(phrases: PartyPhrases, verb: number): Party | null {
  const { clause } = phrases;
  if (clause.chunks[verb].trigger?.form !== 'ing') return null;
  let at = verb - 1;
  if (clause.typeAt(at) === 'close') while (at > 0 && clause.typeAt(at) !== 'open') at--;
  if (clause.typeAt(at) === 'open') at--;
  const before = clause.typeAt(at - 1) === 'determiner' ? at - 2 : at - 1;
  if (clause.typeAt(at) === 'body') return clause.isWord(before, 'with') ? phrases.party(clause.chunks[at]) : null;
  return nameBehindWith(phrases, at);
}

/** `with the Heritage Fund paying £5m`: the name that ends with chunk `at`, if it is no mention of a known body. */
function nameBehindWith({ clause }: PartyPhrases, at: number): Party | null {
  const name = unlistedNameBefore(clause, at + 1);
  if (name === null) return null;
  const first = clause.chunks.findIndex((chunk) => clause.spanOf(chunk).start === name.party.span.start);
  const lead = clause.typeAt(first - 1) === 'determiner' ? first - 2 : first - 1;
  return clause.isWord(lead, 'with') ? name.party : null;
}

/** The chunk before the verb at chunk `verb`, or before what commas set apart from its subject: `X, which made £2m, has raised`. */
function behindAside(phrases: PartyPhrases, verb: number): number {
  const { clause } = phrases;
  const end = startOf(phrases, verb) - 1;
  if (clause.typeAt(end) !== 'comma') return verb - 1;
  for (let j = end - 1; j > 0 && end - j < FARTHEST && clause.typeAt(j) !== 'break'; j--)
    if (
      clause.typeAt(j) === 'comma' &&
      (clause.typeAt(j + 1) === 'relative' || clause.typeAt(j + 2) === 'relative' || clause.isWord(j + 1, 'where'))
    )
      return j - 1;
  return verb - 1;
}

/** The chunk at which the auxiliaries of the verb at chunk `verb` begin. */
function startOf({ clause }: PartyPhrases, verb: number): number {
  let at = verb;
  while (at > 0 && (AUXILIARY.has(clause.typeAt(at - 1)) || isAdverb(clause, at - 1))) at--;
  return at;
}

/** What may stand between a subject and its verb, beside adverbs. */
const AUXILIARY: ReadonlySet<Neighbour> = new Set<ChunkType>(['modal', 'be', 'have', 'to', 'not', 'date']);

/** The subject that a clause before chunk `end` begins with: the one of `X asked for £5m but got £2m`. */
function leading(phrases: PartyPhrases, end: number): Party[] {
  const { chunks } = phrases.clause;
  let from = end;
  while (from > 0 && end - from < FARTHEST && chunks[from - 1].type !== 'break') from--;
  for (let j = from; j < end; j++) {
    const { type } = chunks[j];
    if (type === 'verb') return [];
    if ((type === 'body' || type === 'office') && !isModifier(phrases, j)) return phrases.coordinated(j, end);
    if (type === 'pronoun' || (type === 'word' && phrases.isBodyNoun(j))) return phrases.pronoun(j, true);
    const group = type === 'word' ? phrases.group(chunks[j]) : null;
    if (group !== null) return [group];
  }
  return [];
}

/** Whether the `and` at chunk `j` joins two bodies. */
function joins(phrases: PartyPhrases, j: number): boolean {
  const { chunks } = phrases.clause;
  const at = phrases.clause.typeAt(j - 1) === 'comma' ? j - 2 : j - 1;
  const before = phrases.clause.typeAt(at);
  if (before === 'close') return true;
  if (before !== 'body' && before !== 'office') return false;
  let first = at;
  while (first > 0 && ['body', 'office', 'comma', 'determiner', 'and'].includes(chunks[first - 1].type)) first--;
  return !GOVERNING.has(phrases.clause.typeAt(first - 1));
}

function isModifier(phrases: PartyPhrases, j: number): boolean {
  const { chunks } = phrases.clause;
  let at = j - 1;
  while (at >= 0 && (chunks[at].type === 'determiner' || chunks[at].type === 'word')) at--;
  return at >= 0 && (chunks[at].type === 'preposition' || chunks[at].type === 'to') && j - at <= 3;
}

/** Verbs of saying: what stands before them is no subject of what is said. */
const SAYING = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'claims',
  'claimed',
  'argued',
  'argues',
  'warned',
  'insisted',
  'believes',
  'thinks',
  'hopes',
  'hoped',
]);
