import type { Party } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { isInfinitive } from './infinitives';
import { lemmaClass } from './lemmaClasses';
import { readParties } from './parties';
import { PartyPhrases } from './partyPhrases';
import type { Setting } from './reading';
import { sumPhraseAt } from './sumPhrase';

/** `pay £12 for a ticket`, `take £5`: verbs that tell of prices unless a body pays or is paid. */
export function isPrice(clause: Clause, k: number, governor: Governor, setting: Setting): boolean {
  if (governor.verb < 0 || governor.funded) return false;
  const { trigger } = clause.chunks[governor.verb];
  const lemma = trigger?.lemma ?? '';
  for (let j = k + 1; j < clause.chunks.length && j < k + 4; j++)
    if (clause.typeAt(j) === Is.To && (clause.chunks[j + 1]?.trigger?.lemma === 'settle' || endsDispute(clause, j + 1))) return true;
    else if (clause.typeAt(j) === Is.To && addsToBill(clause, j + 1)) return true;
  if (governor.passive) return false;
  const { value } = clause.findings.money[clause.chunks[k].ref].annotation;
  if (lemma === 'have') return (value.amount ?? value.max ?? 0) < SMALL;
  const size = value.amount ?? value.max ?? 0;
  if (((trigger?.lemmas ?? 0) & PRICE_VERBS) === 0 || (lemma !== 'take' && size >= LARGE)) return false;
  if (lemma !== 'take' && lemma !== 'pay' && size >= SMALL && value.per !== 'year') return false;
  const parties = readParties(new PartyPhrases(clause, setting.speakers), k, sumPhraseAt(clause, k), {
    act: governor.act,
    governor,
    strength: 0,
  });
  return !parties.funders.some(isNamed) && !parties.recipients.some(isNamed);
}

/** `to end a lawsuit` */
function endsDispute(clause: Clause, from: number): boolean {
  for (let j = from; j < from + 4; j++) if (clause.isWord(j, 'lawsuit', 'dispute', 'claims', 'claim', 'litigation')) return true;
  return false;
}

/** `£5 to the average bill` */
function addsToBill(clause: Clause, from: number): boolean {
  if (clause.typeAt(from) === Is.Verb || isInfinitive(clause, from)) return false;
  for (let j = from; j < from + 5; j++) if (clause.isWord(j, 'bill', 'bills', 'mortgage', 'price', 'fares')) return true;
  return false;
}

/** From here on a sum that somebody gets or pays is no price of a thing. */
const LARGE = 1_000_000;

/** Below this what somebody has is pocket money. */
const SMALL = 1_000;

const PRICE_VERBS = lemmaClass('use|pay|take|want|get|claim|expect');

function isNamed(party: Party): boolean {
  return party.organisation !== null || party.via !== null || party.name.length > 0;
}

/** What is sold by the measure: a sum for one of them is a price. */
const MEASURES = new Set(
  'page word mile kilometre metre acre hectare tonne ton kilo kilogram litre gallon pint barrel bottle box bag megawatt kilowatt megawatt-hour kilowatt-hour ticket trip visit kWh MWh GWh GJ kW MW kg km ha GB'.split(
    ' ',
  ),
);

/** `£1,650 a hectare`, `€400 a barrel` */
export function isUnitPrice(clause: Clause, k: number): boolean {
  const { per } = clause.findings.money[clause.chunks[k].ref].annotation.value;
  return per !== null && MEASURES.has(per);
}

/** Below this a sum is a unit or a price, never funding: `every £1`, `£3.90 for a ticket`. */
const TINY = 5;

export function isTiny(clause: Clause, k: number): boolean {
  const { amount, max } = clause.findings.money[clause.chunks[k].ref].annotation.value;
  const size = amount ?? max;
  return size !== null && size < TINY;
}
