import type { Party } from '../model';
import type { Block } from '../text/blocks';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { WordTable } from '../text/wordTable';
import { verbs } from './lexicon';
import { type Findings, lowerBound, partyOf } from './placed';
import { type Programme, readProgramme } from './programme';

/** What the block before a list says of all its lines. */
export interface LeadIn {
  /** `The Board is asked to:` */
  readonly asks: boolean;
  /** `RESOLVED that` */
  readonly resolved: boolean;
  /** Whether those listed pay; else they are paid. */
  readonly payers: boolean;
  /** The body that it names as the one that gives: `X has approved these grants:`. */
  readonly givers: readonly Party[];
  /** The programme that it names. */
  readonly programme: Programme | null;
}

/** Of what stands in no list, or in one that nothing leads in to. */
export const NO_LEAD_IN: LeadIn = { asks: false, resolved: false, payers: false, givers: [], programme: null };

const ASKING = wordSet('asked recommended recommend recommends propose proposes proposed invited');

const RESOLVED = wordSet('resolved agreed ordered decided');

const PAYERS = wordSet(
  'funders possible donors contributors sponsors lenders payers contributions donations paying pays backers supporters giving gave',
);

/**
 * Reads what `block` says of the list behind it.
 *
 * @param announces whether it ends in a colon, or says otherwise that gifts are listed: only then it tells whose they are
 */
export function readLeadIn(findings: Findings, block: Block, announces: boolean): LeadIn {
  const { tokens } = findings.source;
  return {
    asks: containsEarly(tokens, block, ASKING),
    resolved: containsEarly(tokens, block, RESOLVED),
    payers: containsEarly(tokens, block, PAYERS),
    givers: announces ? giversIn(findings, block) : [],
    programme: announces ? readProgramme(findings, block.contentToken, block.endToken, block.endToken) : null,
  };
}

/** How many tokens into a block a word for all that follows may stand. */
const EARLY = 40;

/** Whether one of `words` stands at or near the beginning of `block`. */
export function containsEarly(tokens: Tokens, { firstToken, endToken }: Block, words: WordTable<true>): boolean {
  const end = Math.min(endToken, firstToken + EARLY);
  for (let i = firstToken; i < end; i++) if (words.has(tokens, i)) return true;
  return false;
}

/** The one body in a lead-in that gives: `X has approved these grants:`, `grants from X:`. */
function giversIn(findings: Findings, lead: Block): readonly Party[] {
  const { tokens } = findings.source;
  const at = lowerBound(findings.bodies, lead.contentToken);
  const body = findings.bodies[at];
  if (body === undefined || body.firstToken >= lead.endToken || lead.endToken - lead.contentToken > LONGEST_LEAD) return [];
  const next = findings.bodies[at + 1];
  if (next !== undefined && next.firstToken < lead.endToken) return [];
  const from = body.firstToken > lead.contentToken && FROM.has(tokens, body.firstToken - (THE.has(tokens, body.firstToken - 1) ? 2 : 1));
  const gives = verbs.match(tokens, body.endToken + (AUXILIARY.has(tokens, body.endToken) ? 1 : 0), lead.endToken)?.value.act === 'give';
  return from || gives ? [partyOf(body)] : [];
}

const LONGEST_LEAD = 40;
const THE = wordSet('the');
const FROM = wordSet('from by');
const AUXILIARY = wordSet('has have having had is will');
