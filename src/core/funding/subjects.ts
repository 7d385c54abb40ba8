import type { Party } from '../model';
import { FARTHEST, type PartyPhrases } from './partyPhrases';
import { urgedTo } from './urging';

/** The subject of the verb at chunk `verb`. */
export function subjectOf(phrases: PartyPhrases, verb: number): Party[] {
  const { chunks } = phrases.clause;
  const urged = urgedTo(phrases.clause, verb);
  if (urged >= 0) return [phrases.party(phrases.clause.chunks[urged])];
  let found: number[] = [];
  let pronoun = -1;
  let group: Party | null = null;
  let depth = 0;
  let nameless = false;
  for (let j = verb - 1; j >= 0 && verb - j < FARTHEST; j--) {
    const { type } = chunks[j];
    if (type === 'close') depth++;
    else if (type === 'open') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (type === 'body' || type === 'office') found.push(j);
    else if (type === 'pronoun' && found.length === 0 && group === null) pronoun = j;
    else if (type === 'word' && phrases.clause.isWord(j, ...SAYING)) break;
    else if (type === 'word' && found.length === 0 && group === null) {
      group = phrases.group(chunks[j]);
      if (group === null && pronoun < 0 && phrases.isBodyNoun(j)) pronoun = j;
    } else if (type === 'determiner' || type === 'noun') nameless = true;
    else if (type === 'relative') {
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
  if (head !== undefined) return phrases.coordinated(head, verb);
  if (group !== null) return [group];
  return pronoun >= 0 ? phrases.pronoun(pronoun, true) : [];
}

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
  const at = chunks[j - 1]?.type === 'comma' ? j - 2 : j - 1;
  const before = chunks[at]?.type;
  return before === 'body' || before === 'office' || before === 'close';
}

function isModifier(phrases: PartyPhrases, j: number): boolean {
  const { chunks } = phrases.clause;
  let at = j - 1;
  while (at >= 0 && (chunks[at].type === 'determiner' || chunks[at].type === 'word')) at--;
  return at >= 0 && (chunks[at].type === 'preposition' || chunks[at].type === 'to') && j - at <= 3;
}

/** Verbs of saying: what stands before them is no subject of what is said. */
const SAYING = [
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
];
