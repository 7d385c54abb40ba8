import { isMark, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { TokenRange } from './acronyms';
import { nameEnd } from './apposition';
import { type BlockReading, Setting } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** What an investor's name follows: `a Series B led by X`, `€9m seed from X and Y`. */
const BY = wordSet('by from');
const LED = wordSet('led backed anchored headed joined');
const LED_BY = wordSet('by');

/** What the words for a round of investment say. */
const enum Part {
  Round = 1,
  Series = 2,
  Letter = 4,
  Funding = 8,
}

const ROUND_WORDS = new WordTable<Part>([
  ...'seed round rounds'.split(' ').map((word) => [word, Part.Round] as const),
  ...'a b c d e'.split(' ').map((word) => [word, Part.Letter] as const),
  ...'funding financing investment equity'.split(' ').map((word) => [word, Part.Funding] as const),
  ['series', Part.Series],
]);
const AND = wordSet('and');
/** The words for a round, and those of a sum, in tokens. */
const REACH = 4;
const LONGEST_SUM = 6;
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

/** Whether `Series B led`, `€9m seed`, `seed funding` or `funding round` ends before token `by`. */
function followsRound({ tokens, block }: BlockReading, by: number): boolean {
  const led = LED.has(tokens, by - 1);
  if (LED_BY.has(tokens, by) && !led) return false;
  const end = led ? by - 1 : by;
  const floor = Math.max(block.contentToken, end - REACH);
  let first = end;
  while (first > floor && partAt(tokens, first - 1) !== 0) first--;
  let parts = 0;
  for (let i = first; i < end; i++) parts |= partAt(tokens, i);
  if (parts & Part.Series) return Boolean(parts & Part.Letter);
  return Boolean(parts & Part.Round) && (end - first > 1 || endsSum(tokens, first, block.contentToken));
}

/** What a word says of a round, 0 for any other; the article `a` is no letter of a series. */
function partAt(tokens: Tokens, i: number): number {
  const part = ROUND_WORDS.get(tokens, i) ?? 0;
  return part === Part.Letter && tokens.kind[i] === Kind.Lower ? 0 : part;
}

/** Whether a sum ends before token `i`: `€9m`, `£1.2 million`. */
function endsSum(tokens: Tokens, i: number, contentToken: number): boolean {
  const floor = Math.max(contentToken, i - LONGEST_SUM);
  for (let at = i - 1; at >= floor; at--) if (tokens.kind[at] === Kind.Currency) return true;
  return false;
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
