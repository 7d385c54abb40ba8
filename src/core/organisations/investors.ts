import { isCapitalised, isMark, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';
import { nameEnd } from './apposition';
import { type BlockReading, Setting } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** What an investor's name follows: `a Series B led by X`, `€9m seed from X and Y`. */
const BY = wordSet('by from');
const LED = wordSet('led backed anchored headed joined');
/** Money that investors put into a company. */
const ROUNDS = wordSet('seed series round rounds equity');
const LETTERS = wordSet('a b c d e');
const FUNDING = wordSet('funding financing investment');
const AND = wordSet('and');
/** From the round to `led by`, in tokens. */
const REACH = 4;
const MOST = 6;
const LONGEST = 4;
const NO_INVESTOR = Role.Function | Role.Title | Role.Post | Role.Calendar | Role.Nation | Role.Part | Role.NotBody;

/** The investors that a list names from token `i` on, because they are said to lead or to fill a round; none elsewhere. */
export function investorsAt(reading: BlockReading, i: number): OrganisationMention[] {
  const { tokens, block, setting } = reading;
  if (setting !== Setting.Plain || i <= block.contentToken || !BY.has(tokens, i - 1) || !followsRound(reading, i - 1)) return [];
  return listFrom(tokens, i, block.endToken).map(({ first, end }) =>
    mentionOf(tokens, first, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.actingAcronym }),
  );
}

/** Whether `Series B led`, `seed`, `seed funding` or `round` ends before token `by`. */
function followsRound({ tokens, block }: BlockReading, by: number): boolean {
  let at = by - 1;
  const floor = Math.max(block.contentToken, by - REACH);
  if (at >= floor && LED.has(tokens, at)) at--;
  if (at >= floor && FUNDING.has(tokens, at)) at--;
  if (at > floor && LETTERS.has(tokens, at) && isCapitalised(tokens, at)) at--;
  return at >= floor && ROUNDS.has(tokens, at);
}

/** `X`, `X and Y`, `X, Y and Z`; only `X` where a comma leads elsewhere. */
function listFrom(tokens: Tokens, from: number, limit: number): TokenRange[] {
  const names: TokenRange[] = [];
  for (let at = from; at < limit && names.length < MOST; ) {
    const end = nameEnd(tokens, at, Math.min(limit, at + LONGEST));
    if (end === at || isNoInvestor(tokens, at, end)) break;
    names.push({ first: at, end });
    if (AND.has(tokens, at - 1)) return names;
    const next = isMark(tokens, end, ',') ? end + 1 : end;
    if (next >= limit || (next === end && !AND.has(tokens, next))) break;
    at = AND.has(tokens, next) ? next + 1 : next;
  }
  return names.slice(0, 1);
}

function isNoInvestor(tokens: Tokens, first: number, end: number): boolean {
  return Boolean((roleOf(tokens, first) & NO_INVESTOR) | (roleOf(tokens, end - 1) & NO_INVESTOR));
}
