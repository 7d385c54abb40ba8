import type { Party } from '../model';
import type { Block } from '../text/blocks';
import { PhraseTable } from '../text/phraseTable';
import { type Findings, lowerBound, partyOf } from './placed';

/** Words before the name of who wrote a text. */
const WRITTEN_BY = new PhraseTable<true>(
  ['submitted by', 'statement by', 'evidence from', 'written by', 'published by', 'issued by'].map((phrase) => [phrase, true] as const),
);

/** How many tokens from its start the publisher of a text is named. */
const TOP = 120;

/** The body that `we` are: the one said to have written the text, else the one named alone on one of its first lines. */
export function findPublisher(findings: Findings): Party | null {
  const { bodies } = findings;
  const first = bodies.slice(0, TOP).filter((body) => body.firstToken < TOP);
  const writer = first.find((body) => isWriter(findings, body.firstToken));
  const named =
    writer ?? first.find((body) => standsAlone(findings, body.firstToken, body.endToken) && !isHearing(body.annotation.value.name));
  return named === undefined ? null : partyOf(named);
}

function isWriter({ source: { tokens } }: Findings, token: number): boolean {
  for (let i = Math.max(0, token - 3); i < token; i++) {
    const phrase = WRITTEN_BY.match(tokens, i, token);
    if (phrase !== undefined && token - phrase.next <= 1) return true;
  }
  return false;
}

function standsAlone({ source }: Findings, first: number, end: number): boolean {
  const block = source.blocks.find((candidate) => candidate.endToken > first);
  return block !== undefined && block.kind !== 'paragraph' && end - first >= block.endToken - block.contentToken - 3;
}

/** The body that is all a block names; null where it says anything else. */
export function bodyAlone(findings: Findings, block: Block): Party | null {
  const body = findings.bodies[lowerBound(findings.bodies, block.contentToken)];
  if (body === undefined || body.firstToken > block.contentToken + 1 || body.endToken < block.endToken) return null;
  return partyOf(body);
}

/** A committee hears evidence, and a parliament prints answers: the `we` of what they publish are others. */
function isHearing(name: string): boolean {
  return name.endsWith('Committee') || name.startsWith('Committee') || PARLIAMENTS.test(name);
}

const PARLIAMENTS = /^House of (?:Commons|Lords|Representatives)|Parliament$|^(?:Dáil|Seanad|Senedd)\b/;
