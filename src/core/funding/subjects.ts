import type { Party } from '../model';
import { Is } from './chunkTypes';
import { actingNameAt, closedNameAt } from './loneNames';
import { GOVERNING, type PartyPhrases } from './partyPhrases';
import { FARTHEST } from './partyWords';
import { isAdverb, isParticiple } from './predicates';
import { unlistedNameBefore } from './unlistedNames';
import { urgedTo } from './urging';
import { wordClass } from './wordClasses';

/** The subject of the verb at chunk `verb`. */
export function subjectOf(phrases: PartyPhrases, verb: number): Party[] {
  const { chunks } = phrases.clause;
  const antecedents = relativeSubject(phrases, verb) ?? participleSubject(phrases, verb);
  if (antecedents !== null) return antecedents;
  if (isAfterwards(phrases, verb)) return mainSubject(phrases, verb);
  const urged = urgedTo(phrases.clause, verb);
  if (urged >= 0) return [phrases.party(phrases.clause.chunks[urged])];
  let found: number[] = [];
  let pronoun = -1;
  let group: Party | null = null;
  let depth = 0;
  let nameless = false;
  for (let j = behindAside(phrases, verb); j >= 0 && verb - j < FARTHEST; j--) {
    const { type } = chunks[j];
    if (type === Is.Close) depth++;
    else if (type === Is.Open) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (type === Is.Body || type === Is.Office) found.push(j);
    else if (type === Is.Pronoun && found.length === 0 && group === null) pronoun = j;
    else if (type === Is.Word && phrases.clause.isOneOf(j, SAYING)) break;
    else if (type === Is.Word && found.length === 0 && group === null) {
      group = phrases.group(chunks[j]);
      if (group === null && pronoun < 0 && phrases.isBodyNoun(j)) pronoun = j;
    } else if (type === Is.Determiner || type === Is.Noun) nameless = true;
    else if (type === Is.Relative) {
      if (phrases.clause.typeAt(j - 1) === Is.Preposition || phrases.clause.typeAt(j - 1) === Is.To) break;
      if (j > 0 && chunks[j - 1].type === Is.Comma) {
        found = [];
        group = null;
      } else if (found.length > 0 || pronoun >= 0 || group !== null) break;
    } else if (type === Is.Break || (type === Is.Comma && group !== null)) break;
    else if (type === Is.Conjunction || type === Is.Sum) {
      const known = found.length > 0 || pronoun >= 0 || group !== null;
      if (known || nameless || !phrases.clause.isWord(j, 'but')) break;
      return leading(phrases, j);
    } else if (type === Is.And) {
      const known = found.length > 0 || pronoun >= 0 || group !== null;
      if ((known || nameless) && !joins(phrases, j)) break;
      if (!known) return leading(phrases, j);
    } else if (type === Is.Verb && found.length > 0) break;
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
    (name.words < 3 && phrases.clause.chunks[verb].trigger?.act === 'give' && phrases.clause.typeAt(verb - 1) !== Is.Be)
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
    if (clause.typeAt(j) === Is.Break) return [];
    if (clause.typeAt(j) !== Is.Comma) continue;
    const at = clause.typeAt(j + 1) === Is.Determiner ? j + 2 : j + 1;
    const type = clause.typeAt(at);
    if (type === Is.Body || type === Is.Office) return phrases.coordinated(at, at + 1);
  }
  return [];
}

/** `Apple, Google and Meta gave`: the lone names before the last one, at chunk `last`, where nothing stands before them. */
function leadingNames(phrases: PartyPhrases, last: number, party: Party): Party[] {
  const { clause } = phrases;
  const found = [party];
  let joined = false;
  let j = last - 1;
  while (j > 0 && (clause.typeAt(j) === Is.And || clause.typeAt(j) === Is.Comma)) {
    for (; clause.typeAt(j) === Is.And || clause.typeAt(j) === Is.Comma; j--) if (clause.typeAt(j) === Is.And) joined = true;
    const chunk = clause.chunkAt(j);
    const before = chunk?.type === Is.Body ? phrases.party(chunk) : closedNameAt(clause, j);
    if (before === null) return [party];
    found.unshift(before);
    j--;
  }
  return joined && (clause.typeAt(j) & STARTS) !== 0 ? found : [party];
}

/** What stands before the subject of a clause. */
const STARTS: number = Is.Outside | Is.Break | Is.Conjunction | Is.Mark;

/** `X, which gave £5m`: the body, or the bodies, before the relative pronoun that is the subject of the verb; null where there is none. */
function relativeSubject(phrases: PartyPhrases, verb: number): Party[] | null {
  const { clause } = phrases;
  const relative = startOf(phrases, verb) - 1;
  if (clause.typeAt(relative) !== Is.Relative || clause.isWord(relative, 'that', 'whose') || clause.typeAt(relative - 1) !== Is.Comma)
    return null;
  const chunk = clause.chunkAt(relative - 2);
  if (chunk?.type === Is.Body || chunk?.type === Is.Close) {
    const all = clause.isWord(relative + 1, 'are', 'have', 'were') ? joinedBefore(phrases, relative - 1) : [];
    if (all.length > 1) return all;
  }
  if (chunk?.type === Is.Body) return [phrases.party(chunk)];
  const name = unlistedNameBefore(clause, relative - 1);
  return name !== null && name.words > 2 ? [name.party] : null;
}

/** `X (A) and Y (B), which are giving`: the bodies in a row that end before chunk `end`. */
function joinedBefore(phrases: PartyPhrases, end: number): Party[] {
  const { clause } = phrases;
  let first = end;
  for (let j = end - 1; j >= 0 && (clause.typeAt(j) & ROW) !== 0; j--) if (clause.typeAt(j) === Is.Body) first = j;
  return first < end ? phrases.coordinated(first, end) : [];
}

const ROW: number = Is.Body | Is.And | Is.Comma | Is.Determiner | Is.Open | Is.Close;

/** `with X (Y) releasing £5m`: the body right before a participle. */
function participleSubject(phrases: PartyPhrases, verb: number): Party[] | null {
  const { clause } = phrases;
  if (clause.chunks[verb].trigger?.form !== 'ing') return null;
  let at = verb - 1;
  if (clause.typeAt(at) === Is.Close) while (at > 0 && clause.typeAt(at) !== Is.Open) at--;
  if (clause.typeAt(at) === Is.Open) at--;
  const before = clause.typeAt(at - 1) === Is.Determiner ? at - 2 : at - 1;
  if (clause.typeAt(at) === Is.Body) return clause.isWord(before, 'with') ? [phrases.party(clause.chunks[at])] : null;
  const name = nameBehindWith(phrases, at);
  return name === null ? null : [name];
}

/** `with the Heritage Fund paying £5m`: the name that ends with chunk `at`, if it is no mention of a known body. */
function nameBehindWith({ clause }: PartyPhrases, at: number): Party | null {
  const name = unlistedNameBefore(clause, at + 1);
  if (name === null) return null;
  const first = clause.chunks.findIndex((chunk) => clause.spanOf(chunk).start === name.party.span.start);
  const lead = clause.typeAt(first - 1) === Is.Determiner ? first - 2 : first - 1;
  return clause.isWord(lead, 'with') ? name.party : null;
}

/** `after landing £5m`, `since winning £5m`: the participle has the subject of the main clause. */
function isAfterwards({ clause }: PartyPhrases, verb: number): boolean {
  return clause.chunks[verb].trigger?.form === 'ing' && clause.isOneOf(verb - 1, AFTERWARDS);
}

const AFTERWARDS = wordClass('after before since despite without while when');

/** The subject that stands before the first verb of the sentence, or behind the comma where the sentence begins with the participle. */
function mainSubject(phrases: PartyPhrases, verb: number): Party[] {
  const { clause } = phrases;
  let from = verb <= 2 ? verb + 1 : 0;
  if (from > 0) while (from < clause.chunks.length && clause.typeAt(from) !== Is.Comma) from++;
  for (let j = from; j < clause.chunks.length; j++) {
    const type = clause.typeAt(j);
    if (type === Is.Open) while (j < clause.chunks.length && clause.typeAt(j) !== Is.Close) j++;
    if ((type & (Is.Verb | Is.Be | Is.Have | Is.Modal | Is.Sum)) !== 0) return [];
    if ((type === Is.Body || type === Is.Office) && !isModifier(phrases, j)) return phrases.coordinated(j, clause.chunks.length);
    if (type === Is.Pronoun || (type === Is.Word && phrases.isBodyNoun(j))) return phrases.pronoun(j, true);
    const group = type === Is.Word ? phrases.group(clause.chunks[j]) : null;
    if (group !== null) return [group];
  }
  return [];
}

/** The chunk before the verb at chunk `verb`, or before what commas set apart from its subject: `X, which made £2m, has raised`. */
function behindAside(phrases: PartyPhrases, verb: number): number {
  const { clause } = phrases;
  const end = startOf(phrases, verb) - 1;
  if (clause.typeAt(end) !== Is.Comma) return verb - 1;
  for (let j = end - 1; j > 0 && end - j < FARTHEST && clause.typeAt(j) !== Is.Break; j--)
    if (
      clause.typeAt(j) === Is.Comma &&
      (clause.typeAt(j + 1) === Is.Relative ||
        clause.typeAt(j + 2) === Is.Relative ||
        clause.isWord(j + 1, 'where') ||
        (clause.typeAt(j - 1) === Is.Body && isParticiple(clause, j + 1)))
    )
      return j - 1;
  return verb - 1;
}

/** The chunk at which the auxiliaries of the verb at chunk `verb` begin. */
function startOf({ clause }: PartyPhrases, verb: number): number {
  let at = verb;
  while (at > 0 && ((clause.typeAt(at - 1) & AUXILIARY) !== 0 || isAdverb(clause, at - 1))) at--;
  return at;
}

/** What may stand between a subject and its verb, beside adverbs. */
const AUXILIARY: number = Is.Modal | Is.Be | Is.Have | Is.To | Is.Not | Is.Date;

/** The subject that a clause before chunk `end` begins with: the one of `X asked for £5m but got £2m`. */
function leading(phrases: PartyPhrases, end: number): Party[] {
  const { chunks } = phrases.clause;
  let from = end;
  while (from > 0 && end - from < FARTHEST && chunks[from - 1].type !== Is.Break) from--;
  for (let j = from; j < end; j++) {
    const { type } = chunks[j];
    if (type === Is.Verb) return [];
    if ((type === Is.Body || type === Is.Office) && !isModifier(phrases, j)) return phrases.coordinated(j, end);
    if (type === Is.Pronoun || (type === Is.Word && phrases.isBodyNoun(j))) return phrases.pronoun(j, true);
    const group = type === Is.Word ? phrases.group(chunks[j]) : null;
    if (group !== null) return [group];
  }
  return [];
}

/** Whether the `and` at chunk `j` joins two bodies. */
function joins(phrases: PartyPhrases, j: number): boolean {
  const { chunks } = phrases.clause;
  const at = phrases.clause.typeAt(j - 1) === Is.Comma ? j - 2 : j - 1;
  const before = phrases.clause.typeAt(at);
  if (before === Is.Close) return true;
  if (before !== Is.Body && before !== Is.Office) return false;
  let first = at;
  while (first > 0 && (chunks[first - 1].type & (Is.Body | Is.Office | Is.Comma | Is.Determiner | Is.And)) !== 0) first--;
  return (phrases.clause.typeAt(first - 1) & GOVERNING) === 0 || isExample(phrases, first - 1);
}

/** `investors including X`: X is one of them. */
function isExample({ clause }: PartyPhrases, at: number): boolean {
  return clause.isWord(at, 'including', 'like');
}

function isModifier(phrases: PartyPhrases, j: number): boolean {
  const { chunks } = phrases.clause;
  let at = j - 1;
  while (at >= 0 && (chunks[at].type === Is.Determiner || chunks[at].type === Is.Word)) at--;
  return at >= 0 && (chunks[at].type === Is.Preposition || chunks[at].type === Is.To) && j - at <= 3 && !isExample(phrases, at);
}

/** Verbs of saying: what stands before them is no subject of what is said. */
const SAYING = wordClass('said says say told tells claims claimed argued argues warned insisted believes thinks hopes hoped');
