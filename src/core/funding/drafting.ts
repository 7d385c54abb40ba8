import type { Party, Span } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { isCompared, isDefinite, isFresh } from './definiteness';
import { distributionOf } from './distribution';
import { readDoing } from './doing';
import type { DraftInMaking, PartHint } from './draft';
import { beneficiaries } from './impliedParties';
import { readMeans, work } from './means';
import { partHint, wholeFor } from './partHints';
import { NOBODY, PartyPhrases } from './partyPhrases';
import { readPlaces } from './places';
import { potNoun } from './potNouns';
import { mayNameProgramme, type Programme, readProgramme } from './programme';
import { readNamedProgramme } from './programmeNames';
import { readPurpose } from './purpose';
import type { Purpose } from './purposeText';
import type { Reading, Setting } from './reading';
import { readReport } from './reports';
import { stageOf } from './stages';
import { sumPhraseAt } from './sumPhrase';
import { readTiming } from './timing';
import { readTransfer } from './transfer';
import { wordClass } from './wordClasses';

/** Readings below this are of a sum in passing, of which a sentence tells little. */
const PASSING = 0.3;

/** Puts together what one sentence tells of each of its sums. */
export class SentenceDrafter {
  private readonly phrases: PartyPhrases;
  private mayName: boolean | undefined;
  private named: Programme | null | undefined;
  private whole: string | null | undefined;

  constructor(
    private readonly clause: Clause,
    private readonly setting: Setting,
  ) {
    this.phrases = new PartyPhrases(clause, setting.speakers);
  }

  /** The draft for the sum, or the word for one, at chunk `k`. */
  draft(k: number, reading: Reading): DraftInMaking {
    const { clause, setting, phrases } = this;
    const chunk = clause.chunks[k];
    const { governor } = reading;
    const sum = chunk.type === Is.Sum ? clause.findings.money[chunk.ref].annotation : null;
    const told = reading.strength > PASSING;
    const phrase = sumPhraseAt(clause, k);
    const means = told ? readMeans(clause, phrase) : null;
    const isObject = governor !== null && governor.verb >= 0 && governor.verb < k && governor.relation === 'object';
    const doing = told && means === null && !isObject ? readDoing(phrases, k, phrase) : null;
    const report = sum !== null && told ? readReport(clause, k) : null;
    const stage = stageOf(clause, k, phrase.next, reading, setting);
    const part = partHint(clause, k);
    const paid =
      told && !isTotalOfMany(clause, k, part)
        ? readTransfer(phrases, { k, phrase, reading, means, doing, report, stage }, setting)
        : NOBODY;
    const done = means === null ? null : work(clause, k, means);
    const limit = means !== null && means.done.main > k ? means.from : clause.chunks.length;
    const aim = told ? (readPurpose(clause, k, phrase, governor, doing?.purpose ?? null, done, limit) ?? setting.topic) : null;
    const recipients = paid.recipients.length > 0 ? paid.recipients : beneficiaries(clause, aim);
    const purpose = aim !== null && recipients.some((party) => isNamedIn(party, aim)) ? null : aim;
    const places = told && !setting.inHeading ? readPlaces(clause, k, paid.funders, recipients) : [];
    const timing = readTiming(clause, k, governor);
    const programme = told ? this.programmeNear(chunk.first) : null;
    const evidence: Span[] = [];
    for (const { span } of paid.funders) evidence.push(span);
    for (const { span } of recipients) evidence.push(span);
    if (governor !== null) evidence.push(clause.spanOf(clause.chunks[governor.at]));
    if (sum !== null) evidence.push(spanOf(sum));
    if (programme !== null) evidence.push(spanOf(programme));
    if (purpose !== null) evidence.push(spanOf(purpose));
    for (const place of places) evidence.push(spanOf(place));
    evidence.push(...timing.spans);
    if (report !== null) evidence.push(...report.spans);
    return {
      mention: sum === null ? -1 : chunk.ref,
      amount: sum?.value ?? null,
      firstToken: chunk.first,
      sentence: clause.firstToken,
      block: setting.block,
      act: reading.act,
      stage,
      strength: reading.strength,
      distribution: distributionOf(clause, k, reading),
      funders: paid.funders,
      recipients,
      programme,
      purpose,
      places,
      date: report?.date ?? timing.date,
      period: timing.period,
      evidence,
      definite: isDefinite(clause, k),
      fresh: isFresh(clause, k),
      compared: isCompared(clause, k),
      inHeading: setting.inHeading,
      listed: false,
      pot: potNoun(clause, k, phrase.noun),
      part,
      wholeFor: this.wholeFor(),
      column: null,
    };
  }

  /** The programme named nearest to token `token`, else the one that the sentence or its heading tells of. */
  private programmeNear(token: number): Programme | null {
    const { findings, firstToken, endToken } = this.clause;
    this.mayName ??= mayNameProgramme(findings.source.tokens, firstToken, endToken);
    const near = this.mayName ? readProgramme(findings, firstToken, endToken, token) : null;
    if (near !== null) return near;
    if (this.named === undefined) this.named = readNamedProgramme(findings, firstToken, endToken);
    return this.named ?? this.setting.programme;
  }

  private wholeFor(): string | null {
    if (this.whole === undefined) this.whole = wholeFor(this.clause);
    return this.whole;
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** `Councils will add £2m, which brings the total investment to £9m`: who pays a part of the total is not who pays the total. */
function isTotalOfMany(clause: Clause, k: number, part: PartHint): boolean {
  const to = clause.isWord(k - 1, 'to') ? k - 1 : k - 2;
  return part === 'total-of-previous' && clause.isWord(to, 'to') && clause.isOneOf(to - 1, INVESTED);
}

const INVESTED = wordClass('investment cost value package funding budget');

/** Whether the name of `party` holds the whole of `aim`, which then is no aim. */
function isNamedIn({ organisation, span }: Party, aim: Purpose): boolean {
  return organisation !== null && span.start <= aim.start && aim.end <= span.end;
}
