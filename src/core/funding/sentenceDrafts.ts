import type { Distribution, Party, Stage } from '../model';
import { PhraseTable } from '../text/phraseTable';
import type { Chunk } from './chunks';
import type { Clause } from './clause';
import type { Draft, PartHint } from './draft';
import { findGovernor, type Governor } from './governor';
import { groupAt } from './groups';
import type { Act } from './lexicon';
import { type Parties, readOwner, readParties, readSubject, type Speakers } from './parties';
import { readProgramme } from './programme';
import { isInfinitive, type Purpose, readPurpose } from './purpose';
import { readReport, tellers } from './reports';
import { readTiming } from './timing';

/** What a sentence stands in. */
export interface Setting {
  readonly block: number;
  readonly inHeading: boolean;
  readonly inList: boolean;
  /** Under a heading such as `Recommendations`, where acts are proposals. */
  readonly proposed: boolean;
  /** `Highways.` at the start of a paragraph: what its sums are for, if nothing else is said. */
  readonly topic: Purpose | null;
  readonly speakers: Speakers;
}

const UNITS = ['every', 'per', 'each'];
const FARTHEST = 60;
const EXAMPLES = ['for example', 'for instance', 'e.g.', 'imagine', 'suppose'];

/** Reads every sum of a sentence, and every `the money` that stands for one. */
export function readDrafts(clause: Clause, setting: Setting): Draft[] {
  if (isIllustration(clause) || comparesUnits(clause)) return [];
  const drafts: Draft[] = [];
  let previous: Reading | null = null;
  for (let k = 0; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k];
    if (chunk.type === 'sum') {
      if (isUnit(clause, k)) continue;
      const reading: Reading = readSum(clause, k, previous, setting);
      if (reading.governor !== null || reading.act === 'none' || reading.strength > 0.5) previous = reading;
      if (reading.act !== 'none') drafts.push(makeDraft(clause, k, reading, setting));
    } else if (isAnaphor(clause, k)) {
      const governor = findGovernor(clause.chunks, k);
      if (governor && governor.verb >= 0 && governor.act !== 'none')
        drafts.push(makeDraft(clause, k, { act: governor.act, governor, strength: 0.4 }, setting));
    }
  }
  return shareTails(clause, drafts);
}

/**
 * `X and Y gave £1m and £4m to Z`: several payers and as many sums pair off in their order, and what stands behind the last
 * sum is said of all of them.
 */
function shareTails(clause: Clause, drafts: readonly Draft[]): Draft[] {
  const sums = clause.chunks.flatMap((chunk, k) => (chunk.type === 'sum' ? [k] : []));
  const result = [...drafts];
  for (let i = result.length - 2; i >= 0; i--) {
    const draft = result[i];
    const next = result[i + 1];
    const at = sums.findIndex((k) => clause.chunks[k].ref === draft.mention);
    if (draft.mention < 0 || next.mention !== draft.mention + 1 || at < 0 || at + 1 >= sums.length) continue;
    if (draft.part === 'of-the-money' && next.part === null && next.act === draft.act) result[i + 1] = { ...next, part: draft.part };
    if (next.act !== draft.act || !isJoined(clause, sums[at], sums[at + 1])) continue;
    const paired = draft.funders.length === 2 && next.funders.length === 2 && draft.funders[0].name === next.funders[0].name;
    result[i] = {
      ...draft,
      funders: paired ? [draft.funders[0]] : draft.funders.length > 0 || draft.act !== 'fund' ? draft.funders : next.funders,
      recipients: draft.recipients.length > 0 || draft.act === 'get' || draft.act === 'ask' ? draft.recipients : next.recipients,
      purpose: draft.purpose ?? next.purpose,
      date: draft.date ?? next.date,
      period: draft.period ?? next.period,
    };
    if (paired) result[i + 1] = { ...next, funders: [next.funders[1]] };
  }
  return result;
}

/** Whether only `and`, commas and a party stand between two sums. */
function isJoined(clause: Clause, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if (!['and', 'comma', 'body', 'determiner'].includes(clause.chunks[j].type)) return false;
  return to > from + 1;
}

interface Reading {
  readonly act: Act;
  readonly governor: Governor | null;
  readonly strength: number;
}

const NOT_FUNDING: Reading = { act: 'none', governor: null, strength: 0 };

function readSum(clause: Clause, k: number, previous: Reading | null, setting: Setting): Reading {
  const { chunks } = clause;
  if (isTiny(clause, k)) return NOT_FUNDING;
  const governor = findGovernor(chunks, k);
  if (governor) {
    if (governor.act === 'none' && before(clause, k, 2, 'remaining', 'other')) return { act: 'fund', governor: null, strength: 0.6 };
    if (governor.act === 'none') return { act: 'none', governor, strength: 0 };
    if (governor.act === 'change') return NOT_FUNDING;
    if (isRising(clause, k) && previous !== null && previous.act !== 'none') return { ...previous, strength: 0.6 };
    if (governor.passive && governor.trigger.lemma === 'use') return { act: 'spend', governor, strength: 0.8 };
    if (isFronted(clause, k)) return { act: 'fund', governor: null, strength: 0.6 };
    if (isLost(clause, k)) return { act: 'cut', governor: { ...governor, act: 'get', relation: 'object' }, strength: 0.75 };
    if (isTakenOut(clause, k, governor)) return { act: 'cut', governor, strength: 0.8 };
    if (isPrice(clause, k, governor, setting)) return { act: 'none', governor: null, strength: 0 };
    return { act: governor.act, governor, strength: strengthOf(clause, governor, k) };
  }
  const next = chunks[k + 1];
  if (clause.isWord(k + 1, 'in') && clause.isWord(k + 2, 'total', 'all') && previous && previous.act !== 'none')
    return { act: 'fund', governor: null, strength: 0.65 };
  if (setting.inList && k <= 1 && chunks.some((_, j) => j > k && j < k + 12 && clause.isWord(j, 'to', 'for', 'towards')))
    return { act: 'give', governor: null, strength: 0.7 };
  if (setting.inList && isLabelled(clause, k)) return { act: 'fund', governor: null, strength: 0.7 };
  if (clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'it', 'this', 'that', 'the'))
    return { act: 'fund', governor: null, strength: 0.65 };
  if (clause.isWord(k + 1, 'from') && namesPayer(clause, k + 2)) return { act: 'fund', governor: null, strength: 0.65 };
  const told =
    clause.isWord(0, 'there') ||
    (chunks.slice(Math.max(0, k - 3), k).some((chunk) => chunk.type === 'be') &&
      chunks.slice(0, k).some((_, j) => clause.isWord(j, 'there')));
  if (told && clause.isWord(k + 1, 'for', 'to', 'from')) return { act: 'fund', governor: null, strength: 0.6 };
  const copula = next?.type === 'be' && (clause.isWord(k + 2, 'for') || chunks[k + 2]?.type === 'to');
  if (copula || next?.type === 'modal') return { act: 'fund', governor: null, strength: 0.7 };
  const aimed = clause.isWord(k + 1, 'for', 'towards') || (next?.type === 'to' && isInfinitive(clause, k + 2));
  if (aimed && previous && previous.act !== 'none') return { act: previous.act === 'ask' ? 'ask' : 'fund', governor: null, strength: 0.65 };
  if (aimed && (setting.inHeading || setting.inList)) return { act: 'fund', governor: null, strength: 0.6 };
  if (previous?.governor && previous.act !== 'none' && followsSum(clause, k))
    return { act: previous.act, governor: previous.governor, strength: 0.55 };
  return { act: 'fund', governor: null, strength: 0.2 };
}

/** `from the city's West Yorkshire Combined Authority`: whether a body comes before anything else that could be one. */
function namesPayer(clause: Clause, from: number): boolean {
  for (let j = from; j < clause.chunks.length && j < from + 5; j++) {
    const type = clause.typeAt(j);
    if (type === 'body' || type === 'office') return true;
    if (type !== 'determiner' && type !== 'word') return false;
  }
  return false;
}

/** `Kent County Council: £5m`, at the start of a list line. */
function isLabelled(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  if (k < 2 || k > 12 || chunks[k - 1].type !== 'break') return false;
  for (let j = 0; j < k - 1; j++) if (chunks[j].type === 'verb' || chunks[j].type === 'sum') return false;
  return true;
}

/** Whether only `and`, commas and parties stand between the sum and the one before it. */
function followsSum(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 8; j--) {
    const { type } = clause.chunks[j];
    if (type === 'sum') return true;
    if (!['and', 'comma', 'body', 'determiner', 'office', 'word', 'noun', 'preposition'].includes(type)) return false;
  }
  return false;
}

function strengthOf(clause: Clause, governor: Governor, k: number): number {
  const far = Math.abs(clause.chunks[governor.at].first - clause.chunks[k].first) > 12;
  const base = governor.verb >= 0 ? 0.85 : 0.7;
  return far ? base - 0.25 : base;
}

/** `Of the £9m total, X gives £4m`: what is said behind the comma is not said of the £9m. */
function isFronted(clause: Clause, k: number): boolean {
  const from = clause.isWord(k - 1, 'the', 'this') ? k - 2 : k - 1;
  const starts = from === 0 || clause.isWord(from - 1, 'that') || clause.typeAt(from - 1) === 'break';
  return from >= 0 && clause.isWord(from, 'of') && starts;
}

/** `lost its £5m grant` */
function isLost(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--)
    if (clause.chunks[j].trigger?.lemma === 'lose') return clause.chunks[k + 1]?.trigger?.act === 'fund';
  return false;
}

/** `take £5m out of the budget` */
function isTakenOut(clause: Clause, k: number, governor: Governor): boolean {
  const lemma = governor.verb >= 0 ? clause.chunks[governor.verb].trigger?.lemma : undefined;
  return lemma === 'take' && (clause.isWord(k + 1, 'out', 'off', 'away') || clause.isWord(k + 2, 'out'));
}

/** `pay £12 for a ticket`, `take £5`: verbs that tell of prices unless a body pays or is paid. */
function isPrice(clause: Clause, k: number, governor: Governor, setting: Setting): boolean {
  if (governor.verb < 0 || governor.funded) return false;
  const lemma = clause.chunks[governor.verb].trigger?.lemma ?? '';
  for (let j = k + 1; j < clause.chunks.length && j < k + 4; j++)
    if (clause.typeAt(j) === 'to' && clause.chunks[j + 1]?.trigger?.lemma === 'settle') return true;
  const { value } = clause.findings.money[clause.chunks[k].ref].annotation;
  if (lemma === 'have') return (value.amount ?? value.max ?? 0) < SMALL;
  if (!PRICE_VERBS.has(lemma) || (lemma !== 'take' && (value.amount ?? value.max ?? 0) >= LARGE)) return false;
  const parties = readParties(clause, k, governor, setting.speakers);
  return !parties.funders.some(isNamed) && !parties.recipients.some(isNamed);
}

/** Below this a sum is a unit or a price, never funding: `every £1`, `£3.90 for a ticket`. */
const TINY = 5;

function isTiny(clause: Clause, k: number): boolean {
  const { amount, max } = clause.findings.money[clause.chunks[k].ref].annotation.value;
  const size = amount ?? max;
  return size !== null && size < TINY;
}

/** `£15m for training, rising to £45m`: of what is said of the sum before it. */
function isRising(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    const trigger = clause.chunks[j].trigger;
    if (trigger?.act === 'change') return trigger.form === 'ing';
  }
  return false;
}

/** From here on a sum that somebody gets or pays is no price of a thing. */
const LARGE = 1_000_000;

/** Below this what somebody has is pocket money. */
const SMALL = 1_000;

const PRICE_VERBS = new Set(['use', 'pay', 'take', 'want', 'get', 'claim', 'expect']);

function isNamed(party: Party): boolean {
  return party.organisation !== null || party.via !== null || party.name.length > 0;
}

function isIllustration(clause: Clause): boolean {
  const { tokens, text } = clause.findings.source;
  const start = tokens.start[clause.firstToken];
  const head = text.slice(start, start + 14).toLowerCase();
  return EXAMPLES.some((example) => head.startsWith(example));
}

/** `for every £1 of grant, £3 of private money` */
function comparesUnits(clause: Clause): boolean {
  return clause.chunks.some((chunk, k) => chunk.type === 'sum' && isUnit(clause, k));
}

function isUnit(clause: Clause, k: number): boolean {
  return k > 0 && clause.isWord(k - 1, ...UNITS);
}

const ANAPHORS = new Set([
  'money',
  'funding',
  'investment',
  'cash',
  'grant',
  'fund',
  'award',
  'package',
  'pot',
  'support',
  'scheme',
  'sum',
]);

/** `the money`, `this new funding`: a word that stands for a sum told elsewhere. */
export function isAnaphor(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  if (chunks[k].type !== 'noun' || !ANAPHORS.has(chunks[k].trigger?.lemma ?? '')) return false;
  if (k === 0) return clause.isWord(0, 'money', 'funding');
  const next = chunks[k + 1]?.type;
  if (next === 'sum' || next === 'noun') return false;
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    if (clause.isWord(j, 'the', 'this', 'that', 'its')) return chunks[j - 1]?.type !== 'sum' && !clause.isWord(j - 1, 'of');
    if (!clause.isWord(j, 'new', 'additional', 'extra', 'whole', 'total', 'entire')) return false;
  }
  return false;
}

const NOBODY: Parties = { funders: [], recipients: [] };

function makeDraft(clause: Clause, k: number, reading: Reading, setting: Setting): Draft {
  const { findings } = clause;
  const chunk = clause.chunks[k];
  const { governor } = reading;
  const sum = chunk.type === 'sum' ? findings.money[chunk.ref].annotation : null;
  const parties = reading.strength > 0.3 ? readParties(clause, k, governor, setting.speakers) : NOBODY;
  const labelled = sum !== null && setting.inList && isLabelled(clause, k);
  const told = parties.recipients.length > 0 || governor ? parties.recipients : forWhom(clause, k);
  const report = sum !== null && reading.strength > 0.3 ? readReport(clause, k) : null;
  const stage = stageOf(clause, reading, setting);
  const proposer = stage === 'proposed' && setting.speakers.we ? [setting.speakers.we] : [];
  const gets = governor?.act === 'get' || (governor !== null && governor.verb >= 0 && clause.chunks[governor.verb].trigger?.act === 'get');
  const named =
    parties.funders.length > 0 || governor?.act === 'ask'
      ? parties.funders
      : tellers(report, (verb) => readSubject(clause, verb, setting.speakers));
  const funders = named.length > 0 ? named : sponsors(clause, gets ? [] : proposer, setting);
  const aim = readPurpose(clause, k, governor) ?? setting.topic;
  const recipients =
    told.length > 0 ? told : gets && proposer.length > 0 ? proposer : labelled ? labelParties(clause, k) : beneficiaries(clause, aim);
  const purpose =
    aim !== null && recipients.some(({ organisation, span }) => organisation !== null && span.start <= aim.start && aim.end <= span.end)
      ? null
      : aim;
  const timing = readTiming(clause, k, governor);
  const programme = reading.strength > 0.3 ? readProgramme(findings, clause.firstToken, clause.endToken, chunk.first) : null;
  const evidence = [...funders, ...recipients].map((party) => party.span);
  if (governor) evidence.push(clause.spanOf(clause.chunks[governor.at]));
  if (sum) evidence.push({ start: sum.start, end: sum.end });
  if (programme) evidence.push({ start: programme.start, end: programme.end });
  if (purpose) evidence.push({ start: purpose.start, end: purpose.end });
  evidence.push(...timing.spans, ...(report?.spans ?? []));
  return {
    mention: chunk.type === 'sum' ? chunk.ref : -1,
    amount: sum?.value ?? null,
    firstToken: chunk.first,
    sentence: clause.firstToken,
    block: setting.block,
    act: reading.act,
    stage,
    strength: reading.strength,
    distribution: distributionOf(clause, k, reading),
    funders,
    recipients,
    programme,
    purpose,
    date: report?.date ?? timing.date,
    period: timing.period,
    evidence,
    definite: isDefinite(clause, k),
    fresh: isFresh(clause, k),
    inHeading: setting.inHeading,
    listed: false,
    part: partHint(clause, k),
    wholeFor: wholeFor(clause),
    column: null,
  };
}

/** `Kent County Council: £5m`: the bodies before the colon. */
function labelParties(clause: Clause, k: number): readonly Party[] {
  for (let j = 0; j < k; j++) {
    const chunk = clause.chunks[j];
    if (chunk.type === 'body') return [bodyParty(clause, chunk)];
  }
  return [];
}

const SPONSORING = new PhraseTable<true>(
  [
    'courtesy of',
    'thanks to',
    'with support from',
    'with backing from',
    'with help from',
    'with funding from',
    'with money from',
    'backed by',
    'supported by',
    'funded by',
    'financed by',
    'paid for by',
    'sponsored by',
    'bankrolled by',
  ].map((phrase) => [phrase, true] as const),
);

/** `under the government's new strategy`, `courtesy of X`: whose money it is, where no verb names a payer. */
function sponsors(clause: Clause, proposer: readonly Party[], setting: Setting): readonly Party[] {
  if (proposer.length > 0) return proposer;
  const { tokens } = clause.findings.source;
  for (let j = 0; j < clause.chunks.length; j++) {
    const phrase = SPONSORING.match(tokens, clause.chunks[j].first, clause.endToken);
    if (phrase === undefined) continue;
    const at = clause.chunks.findIndex((chunk) => chunk.first >= phrase.next);
    const body = at >= 0 && clause.typeAt(at) === 'determiner' ? at + 1 : at;
    const type = clause.typeAt(body);
    if (type === 'body' || type === 'office') return readOwner(clause, body, setting.speakers);
  }
  for (let j = 0; j + 2 < clause.chunks.length; j++) {
    if (!clause.isWord(j, 'under', 'through') && !(clause.isWord(j, 'part') && clause.isWord(j + 1, 'of'))) continue;
    for (let i = j + 1; i < j + 4 && i < clause.chunks.length; i++) {
      const { type } = clause.chunks[i];
      if ((type === 'body' || type === 'office') && clause.isPossessive(i)) return readOwner(clause, i, setting.speakers);
    }
  }
  return [];
}

const PLACED_IN = new Set(['in', 'across', 'within', 'throughout', 'at']);

/** `to renew computers in the NHS`: the body that has the use of it. */
function beneficiaries(clause: Clause, purpose: Draft['purpose']): readonly Party[] {
  if (purpose === null) return [];
  for (let j = 1; j < clause.chunks.length; j++) {
    const chunk = clause.chunks[j];
    if (chunk.type !== 'body') continue;
    const span = clause.spanOf(chunk);
    if (span.start < purpose.start || span.end > purpose.end) continue;
    const at = clause.typeAt(j - 1) === 'determiner' ? j - 2 : j - 1;
    if (clause.isWord(at, ...PLACED_IN)) return [bodyParty(clause, chunk)];
  }
  return [];
}

function bodyParty(clause: Clause, chunk: Chunk): Party {
  const { organisation, name } = clause.findings.bodies[chunk.ref].annotation.value;
  return { organisation, name, via: null, span: clause.spanOf(chunk) };
}

/** `£9m for X` where X is a party and nothing else. */
function forWhom(clause: Clause, k: number): readonly Party[] {
  const at = clause.typeAt(k + 1) === 'be' ? k + 2 : k + 1;
  if (!clause.isWord(at, 'for', 'to')) return [];
  const body = clause.typeAt(at + 1) === 'determiner' ? at + 2 : at + 1;
  if (clause.typeAt(body) !== 'body' || clause.isPossessive(body)) return [];
  const next = clause.typeAt(body + 1);
  return next === 'word' || next === 'noun' ? [] : [bodyParty(clause, clause.chunks[body])];
}

function stageOf(clause: Clause, reading: Reading, setting: Setting): Stage {
  const { governor } = reading;
  if (!governor) return reading.act === 'ask' ? 'requested' : 'announced';
  const verb = governor.verb >= 0 ? clause.chunks[governor.verb].trigger : null;
  if (reading.act === 'cut') return 'reduced';
  if (reading.act === 'spend' && governor.act !== 'spend') return isAhead(clause, governor.verb) ? 'committed' : 'spent';
  const stage = governor.act === 'ask' || governor.act === 'cut' ? governor.trigger.stage : (verb?.stage ?? governor.trigger.stage);
  if (stage === 'requested' || stage === 'reduced') return stage;
  if (
    (setting.proposed && (verb?.form === 'base' || verb?.form === 'third') && clause.typeAt(governor.verb - 1) !== 'modal') ||
    isProposed(clause, governor)
  )
    return 'proposed';
  if (verb !== null && isWished(clause, governor.verb)) return 'proposed';
  if (verb?.act === 'ask' && governor.act !== 'ask') return 'announced';
  if (stage === 'spent' && isAhead(clause, governor.verb)) return 'committed';
  return stage;
}

/** `Members are asked to approve £5m`, `recommended that £5m be spent`. */
function isProposed(clause: Clause, governor: Governor): boolean {
  for (let j = governor.at - 1; j >= 0 && governor.at - j < 8; j--) {
    const trigger = clause.chunks[j].trigger;
    if (trigger?.act === 'ask' && trigger.form === 'past' && clause.typeAt(j - 1) === 'be') return true;
    if (trigger?.act === 'ask' && trigger.stage === 'proposed') return true;
  }
  return false;
}

/** `should give`, `ought to be paid` */
function isWished(clause: Clause, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && verb - j <= 4; j--) {
    if (clause.isWord(j, 'should', 'ought', 'must')) return true;
    if (!['be', 'word', 'to', 'have'].includes(clause.typeAt(j) ?? '')) return false;
  }
  return false;
}

/** Whether a verb speaks of the future: `will spend`, `expects to spend`, `is to be spent`. */
function isAhead(clause: Clause, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && verb - j <= 4; j--) {
    const type = clause.typeAt(j);
    if (type === 'modal' || type === 'to') return true;
    if (type !== 'be' && type !== 'word' && type !== 'not') return false;
  }
  return false;
}

const FOR_ONE = new Set(['each', 'head', 'person', 'project', 'recipient']);

function distributionOf(clause: Clause, k: number, reading: Reading): Distribution {
  const { chunks, findings } = clause;
  const chunk = chunks[k];
  if (chunk.type !== 'sum') return 'total';
  const { value } = findings.money[chunk.ref].annotation;
  if (value.per !== null && !TIMES.has(value.per)) return 'each';
  if (value.per !== null && FOR_ONE.has(value.per)) return 'each';
  for (let j = k + 1; j < chunks.length && j <= k + 3; j++) {
    if (chunks[j].type === 'each') return 'each';
    if (chunks[j].type === 'comma' || chunks[j].type === 'sum') break;
  }
  const from = reading.governor?.verb ?? -1;
  for (let j = k - 1; j > from && from >= 0 && k - j < 9 && chunks[j].type !== 'sum'; j--) if (chunks[j].type === 'each') return 'each';
  for (let j = Math.max(from, 0) - 1; j >= 0 && from - j < 9 && chunks[j].type !== 'sum'; j--) if (chunks[j].type === 'each') return 'each';
  if (value.qualifier === 'range' && (reading.act === 'give' || reading.act === 'get' || reading.act === 'ask') && namesGroup(clause, k))
    return 'each';
  const open = value.qualifier === 'range' || value.qualifier === 'at-most';
  if (open && reading.governor && chunks.some((_, j) => j < k && k - j < 10 && isPluralNoun(clause, j))) return 'each';
  return 'total';
}

const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'quarter', 'night', 'annum']);

function namesGroup(clause: Clause, k: number): boolean {
  const { tokens } = clause.findings.source;
  for (let j = 0; j < clause.chunks.length && j < k + 8; j++) {
    const chunk = clause.chunks[j];
    if (chunk.type === 'word' && groupAt(tokens, chunk.next - 1, clause.firstToken) !== null) return true;
    if (chunk.type === 'pronoun' && clause.isWord(j, 'they', 'you', 'them')) return true;
  }
  return false;
}

/** `grants of £5 to £10`: a plural noun of money given, right before the sum. */
function isPluralNoun(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  return (
    chunk.type === 'noun' &&
    ['grant', 'loan', 'award', 'bursary'].includes(chunk.trigger?.lemma ?? '') &&
    /s$/.test(clause.text(clause.spanOf(chunk)))
  );
}

function before(clause: Clause, k: number, reach: number, ...words: readonly string[]): boolean {
  for (let j = k - 1; j >= 0 && k - j <= reach; j--) {
    if (clause.isWord(j, ...words)) return true;
    if (clause.typeAt(j) !== 'word' && clause.typeAt(j) !== 'determiner') return false;
  }
  return false;
}

function isDefinite(clause: Clause, k: number): boolean {
  return before(clause, k, 2, 'the', 'this', 'that', 'its') && !before(clause, k, 2, 'remaining', 'other', 'further');
}

function isFresh(clause: Clause, k: number): boolean {
  return before(clause, k, 3, 'further', 'another', 'additional', 'extra', 'remaining', 'more');
}

const PART_WORDS = new Set(['including', 'comprising', 'includes', 'include']);

function partHint(clause: Clause, k: number): PartHint {
  const { chunks } = clause;
  if (isFromPot(clause, k)) return 'of-next-sum';
  if (clause.isWord(k + 1, 'of') && clause.typeAt(clause.typeAt(k + 2) === 'determiner' ? k + 3 : k + 2) === 'sum') return 'of-next-sum';
  if (before(clause, k, 3, 'remaining', 'other')) return 'of-last-whole';
  if (isShareOf(clause, k)) return 'of-the-money';
  if (clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'it', 'this', 'that')) return 'of-last-whole';
  if (chunks[k + 1] && clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'the', 'this', 'that', 'it') && isAnaphorNear(chunks, k + 3))
    return 'of-the-money';
  let sums = 0;
  for (let j = k - 1; j >= 0 && k - j < FARTHEST; j--) {
    const chunk = chunks[j];
    if (chunk.type === 'sum') sums++;
    if (chunk.type === 'noun' && sums === 0 && clause.isWord(j, 'total') && k - j <= 4) return 'total-of-previous';
    if (clause.isWord(j, 'total') && sums === 0 && k - j <= 4 && clause.isWord(j - 1, 'the')) return 'total-of-previous';
    if (clause.isWord(j, 'part') && clause.isWord(j + 1, 'of') && sums === 0 && k - j <= 5) return 'whole-of-last';
    if (chunk.type === 'conjunction') break;
    const joined =
      PART_WORDS.has(chunk.word) ||
      (clause.isWord(j, 'of') && clause.isWord(j + 1, 'which')) ||
      (clause.isWord(j, 'up', 'consists', 'consisting') && clause.isWord(j + 1, 'of'));
    if (joined) return hasSumBefore(chunks, j) ? 'of-previous-sum' : 'of-last-whole';
    if (chunk.type === 'break' && !clause.isWord(j, '-')) break;
  }
  if (clause.isWord(k + 1, 'in') && clause.isWord(k + 2, 'total', 'all')) return 'total-of-previous';
  if (afterOfSum(clause, k)) return 'of-previous-sum';
  if (isUsedUp(clause, k)) return 'of-last-whole';
  if (beginsWithShare(clause)) return 'of-last-whole';
  if (
    clause.chunks.some(
      (chunk, j) => j > 0 && chunk.type === 'word' && clause.isWord(j, 'rest', 'remainder', 'balance') && clause.isWord(j - 1, 'the'),
    )
  )
    return 'of-last-whole';
  if (clause.isWord(0, 'of') && k > 0 && chunks[0].type === 'preposition')
    return hasSumBefore(chunks, k) && chunks.findIndex((c) => c.type === 'sum') < 5 && isOfSum(clause)
      ? 'of-previous-sum'
      : 'of-last-whole';
  return null;
}

/** `A large share of the funding – £2m – is`: the share is a part of what `the funding` means. */
function isShareOf(clause: Clause, k: number): boolean {
  const dashed = clause.typeAt(k - 1) === 'break' && clause.typeAt(k + 1) === 'break';
  for (let j = k - 1; j >= 0 && k - j <= 6; j--)
    if (
      (dashed || clause.isWord(j - 1, 'largest', 'biggest', 'main', 'smallest')) &&
      clause.isWord(j, ...SLICES) &&
      !clause.isWord(j + 1, 'of')
    )
      return true;
    else if (clause.isWord(j, ...SHARES) && clause.isWord(j + 1, 'of'))
      return clause.chunks.slice(j + 2, k).some((chunk) => chunk.type === 'noun');
  return false;
}

const SLICES = ['slice', 'share', 'part', 'chunk', 'portion'];
const SHARES = ['proportion', 'share', 'part', 'bulk', 'chunk', 'slice', 'majority', 'half', 'third', 'quarter', 'most'];

/** `£1m from a pot of £9m` */
function isFromPot(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j < k + 10; j++) {
    if (chunks[j].type === 'sum')
      return clause.isWord(j - 1, 'of', 'worth') && chunks[j - 2]?.type === 'noun' && clause.isWord(j - 4, 'from');
    if (chunks[j].type === 'verb' || (chunks[j].type === 'break' && j > k + 1)) return false;
  }
  return false;
}

/** `that of the £9m promised, only £2m has been paid` */
function afterOfSum(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  for (let j = k - 1; j > 1 && k - j < FARTHEST; j--) {
    if (chunks[j].type === 'break') return false;
    if (chunks[j].type === 'sum')
      return (
        clause.isWord(j - 1, 'the') &&
        clause.isWord(j - 2, 'of') &&
        ['relative', 'comma', 'and', 'break', undefined].includes(clause.typeAt(j - 3))
      );
  }
  return false;
}

/** `Of the maintenance money, …`, `out of the money for village halls`: what that money is for. */
function wholeFor(clause: Clause): string | null {
  const { chunks } = clause;
  for (let j = 0; j + 2 < chunks.length; j++) {
    if (!clause.isWord(j, 'of') || !clause.isWord(j + 1, 'the')) continue;
    for (let i = j + 2; i < chunks.length && i <= j + 5 && (chunks[i].type === 'word' || chunks[i].type === 'noun'); i++) {
      if (!MONEY.has(chunks[i].word)) continue;
      if (i > j + 2) return clause.text(clause.span(j + 2, i));
      if (!clause.isWord(i + 1, 'for')) return null;
      let end = i + 2;
      while (end < chunks.length && end < i + 8 && (chunks[end].type === 'word' || chunks[end].type === 'noun')) end++;
      return end > i + 2 ? clause.text(clause.span(i + 2, end)) : null;
    }
  }
  return null;
}

const MONEY = new Set(['money', 'funding', 'cash', 'grant', 'budget', 'share', 'allocation']);

/** `Most of it goes to …`, `About two thirds of that is passed on`: sums of the sentence are parts of what was told before. */
function beginsWithShare(clause: Clause): boolean {
  for (let j = 1; j <= 4; j++) {
    if (!clause.isWord(j, 'of')) continue;
    return (
      clause.isWord(j + 1, 'it', 'that', 'this', 'them', 'these') || (j === 1 && clause.isWord(0, 'most', 'some', 'half', 'part', 'much'))
    );
  }
  return false;
}

/** `£2m has been spent so far`: by nobody named, on nothing new. */
function isUsedUp(clause: Clause, k: number): boolean {
  if (clause.typeAt(k + 1) !== 'have' || clause.typeAt(k + 2) !== 'be') return false;
  const verb = clause.chunks[k + 3];
  return verb?.trigger?.act === 'spend' || verb?.trigger?.lemma === 'hand over' || verb?.trigger?.lemma === 'pay out';
}

/** `Of the £9m, £2m …` */
function isOfSum(clause: Clause): boolean {
  const first = clause.chunks.findIndex((chunk) => chunk.type === 'sum');
  return first > 0 && first <= 3 && !clause.chunks.slice(0, first).some((chunk) => chunk.type === 'comma');
}

function isAnaphorNear(chunks: readonly Chunk[], j: number): boolean {
  return chunks[j]?.type === 'noun' || chunks[j + 1]?.type === 'noun' || chunks[j]?.type === 'sum';
}

function hasSumBefore(chunks: readonly Chunk[], j: number): boolean {
  for (let i = j - 1; i >= 0; i--) if (chunks[i].type === 'sum') return true;
  return false;
}
