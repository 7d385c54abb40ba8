import type { DateValue, Party, Span } from '../model';
import type { Block } from '../text/blocks';
import { readSentences } from '../text/sentences';
import { isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { MentionCursor } from './chunks';
import { Is } from './chunkTypes';
import { Clause } from './clause';
import { type Draft, listed } from './draft';
import { type Findings, lowerBound, partyOf } from './placed';
import { firstPredicate } from './predicates';
import { type Purpose, purposeFrom, statement } from './purposeText';
import { isEach, type ListSetting } from './records';

/**
 * Reads an award as lists of grants print it: the name of who is paid on a line, the sum on the next one, and below them what it
 * is for.
 *
 *     Ripon Youth Theatre, North Yorkshire
 *     £12,500 over two years
 *     New lights for a stage in the old school.
 *
 * @param sum the money mention that the block begins with
 * @returns null where the block says more than a sum and its time, or where no body is named on the line above
 */
export function readAward(findings: Findings, sum: number, { block: at, proposed }: Pick<ListSetting, 'block' | 'proposed'>): Draft | null {
  const { source, money } = findings;
  const { blocks, tokens } = source;
  const block = blocks[at];
  const above = at > 0 ? blocks[at - 1] : undefined;
  if (above === undefined || above.group !== block.group || above.kind === 'paragraph') return null;
  const { firstToken, endToken, annotation } = money[sum];
  if (firstToken !== block.contentToken) return null;
  const time = timeBehind(findings, endToken, block.endToken);
  if (time === null) return null;
  const recipients = bodiesOf(findings, above);
  if (recipients.length === 0) return null;
  const below = blocks[at + 1];
  const purpose = below?.group === block.group && below.kind === 'paragraph' ? purposeOf(findings, below) : null;
  const evidence: Span[] = recipients.map(({ span }) => span);
  evidence.push({ start: annotation.start, end: annotation.end });
  if (purpose !== null) evidence.push({ start: purpose.start, end: purpose.end });
  return listed({
    mention: sum,
    amount: annotation.value,
    firstToken,
    sentence: block.contentToken,
    block: at,
    act: 'give',
    stage: proposed ? 'proposed' : 'awarded',
    strength: 0.75,
    distribution: isEach(tokens, endToken, block.endToken) ? 'each' : 'total',
    funders: [],
    recipients,
    programme: null,
    purpose,
    date: null,
    period: time.period,
    evidence,
    column: null,
  });
}

/** What a block says behind its sum, where that is nothing but a time and `each`; null where it says more. */
function timeBehind({ source: { tokens }, dates }: Findings, from: number, end: number): { period: DateValue | null } | null {
  let period: DateValue | null = null;
  for (let i = from; i < end; i++) {
    const date = dates[lowerBound(dates, i)];
    if (date?.firstToken === i) {
      period = date.annotation.value;
      i = date.endToken - 1;
    } else if (!BESIDE_SUM.has(tokens, i) && tokens.kind[i] !== Kind.Punctuation) return null;
  }
  return { period };
}

const BESIDE_SUM = wordSet('each apiece over for in from to until a the per year');

/** The bodies that a line consists of, up to a comma: `Ripon Youth Theatre, North Yorkshire`. */
function bodiesOf({ source: { tokens }, bodies }: Findings, { contentToken, endToken }: Block): Party[] {
  const found: Party[] = [];
  for (let i = contentToken; i < endToken; i++) {
    const body = bodies[lowerBound(bodies, i)];
    if (body !== undefined && body.firstToken === i && body.endToken <= endToken) {
      found.push(partyOf(body));
      i = body.endToken - 1;
    } else if (found.length > 0 && isMark(tokens, i, ',')) break;
    else if (!JOINING.has(tokens, i) && tokens.kind[i] !== Kind.Punctuation) return [];
  }
  return found;
}

const JOINING = wordSet('the and');

/** What the paragraph below says first: what somebody will do with the money, or a phrase without a verb. */
function purposeOf(findings: Findings, block: Block): Purpose | null {
  const [from, next = block.endToken] = readSentences(findings.source.tokens, block);
  const clause = new Clause(findings, new MentionCursor(findings, from), from, Math.min(next, from + LONGEST));
  const end = clause.chunks.length;
  const predicate = firstPredicate(clause, 0, end);
  if (predicate === null) return clause.holds(Is.Sum | Is.Be | Is.Have | Is.Modal | Is.Pronoun) ? null : statement(clause, 0, end);
  return clause.typeAt(predicate.first) === Is.Modal ? purposeFrom(clause, predicate.main, end) : null;
}

/** in tokens */
const LONGEST = 60;
