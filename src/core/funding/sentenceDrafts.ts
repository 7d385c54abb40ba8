import { isAnaphor } from './anaphors';
import type { Clause } from './clause';
import { distributionOf } from './distribution';
import { readDoing } from './doing';
import type { Draft } from './draft';
import { findGovernor } from './governor';
import { comparesUnits, isIllustration, isUnit } from './illustrations';
import { beneficiaries } from './impliedParties';
import { readMeans, work } from './means';
import { partHint, wholeFor } from './partHints';
import { PartyPhrases } from './partyPhrases';
import { readProgramme } from './programme';
import { readNamedProgramme } from './programmeNames';
import { readPurpose } from './purpose';
import type { Reading, Setting } from './reading';
import { readReport } from './reports';
import { shareTails } from './sharedTails';
import { stageOf } from './stages';
import { sumPhraseAt } from './sumPhrase';
import { readSum } from './sumReading';
import { readTiming } from './timing';
import { readTransfer } from './transfer';

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
      else if (governor === null && readTiming(clause, k, null).period !== null)
        drafts.push(makeDraft(clause, k, { act: 'fund', governor, strength: 0.4 }, setting));
    }
  }
  return shareTails(clause, drafts);
}

function makeDraft(clause: Clause, k: number, reading: Reading, setting: Setting): Draft {
  const { findings } = clause;
  const chunk = clause.chunks[k];
  const { governor } = reading;
  const sum = chunk.type === 'sum' ? findings.money[chunk.ref].annotation : null;
  const phrases = new PartyPhrases(clause, setting.speakers);
  const phrase = sumPhraseAt(clause, k);
  const means = readMeans(clause, phrase);
  const isObject = governor !== null && governor.verb >= 0 && governor.verb < k && governor.relation === 'object';
  const doing = means === null && !isObject ? readDoing(phrases, k, phrase) : null;
  const report = sum !== null && reading.strength > 0.3 ? readReport(clause, k) : null;
  const stage = stageOf(clause, k, phrase.next, reading, setting);
  const { funders, recipients: paid } = readTransfer(phrases, { k, phrase, reading, means, doing, report, stage }, setting);
  const limit = means !== null && means.done.main > k ? means.from : clause.chunks.length;
  const aim =
    readPurpose(clause, k, phrase, governor, doing?.purpose ?? null, means === null ? null : work(clause, k, means), limit) ??
    setting.topic;
  const recipients = paid.length > 0 ? paid : beneficiaries(clause, aim);
  const purpose =
    aim !== null && recipients.some(({ organisation, span }) => organisation !== null && span.start <= aim.start && aim.end <= span.end)
      ? null
      : aim;
  const timing = readTiming(clause, k, governor);
  const programme =
    reading.strength > 0.3
      ? (readProgramme(findings, clause.firstToken, clause.endToken, chunk.first) ??
        readNamedProgramme(findings, clause.firstToken, clause.endToken) ??
        setting.programme)
      : null;
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
    pot: potNoun(clause, k, phrase.noun),
    part: partHint(clause, k),
    wholeFor: wholeFor(clause),
    column: null,
  };
}

/** What a sum is called that many are paid from; null where it is none. */
function potNoun(clause: Clause, k: number, noun: number): string | null {
  const lemma = noun < 0 ? '' : (clause.chunks[noun].trigger?.lemma ?? '');
  if (POTS.has(lemma)) return lemma;
  return isToBeGiven(clause, k) ? 'pot' : null;
}

/** `£5m to give away` */
function isToBeGiven(clause: Clause, k: number): boolean {
  const lemma = clause.chunks[k + 2]?.trigger?.lemma ?? '';
  return clause.typeAt(k + 1) === 'to' && ['give away', 'hand out', 'share out', 'distribute', 'allocate', 'award'].includes(lemma);
}

/** Nouns for money that many are paid from. */
const POTS = new Set('fund pot programme program scheme round kitty envelope call competition package facility initiative'.split(' '));

function isDefinite(clause: Clause, k: number): boolean {
  if (clause.hasBefore(k, 2, 'remaining', 'other', 'further')) return false;
  if (clause.isWord(k - 1, 'that')) return k === 1 || clause.typeAt(k - 2) === 'preposition';
  return clause.hasBefore(k, 2, 'the', 'this', 'its');
}

function isFresh(clause: Clause, k: number): boolean {
  return clause.hasBefore(k, 3, 'further', 'another', 'additional', 'extra', 'remaining', 'more');
}
