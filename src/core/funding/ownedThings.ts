import type { Party, Span } from '../model';
import { finish, inPieces, type Steps } from '../steps';
import { Gap, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import { functionWords } from './functionWords';
import { type Findings, partyOf } from './placed';
import { tokenAt } from './tokenAt';

/** Of a word that several bodies stand before. */
const SEVERAL = -1;

/**
 * Whose the things are that a text names together with a body: where it tells of `NHS technology`, or of `technology in the NHS`, money for
 * `technology that staff use` is the NHS's. Read when first asked, if not before.
 */
export class OwnedThings {
  /** Index of the body by the hash of the word behind it or before it, or {@link SEVERAL}. */
  private owners: ReadonlyMap<number, number> | null = null;

  constructor(private readonly findings: Findings) {}

  /** The one body whose thing the noun is that a purpose begins with; null where the text does not tell, or tells of several. */
  ownerOf(purpose: Span): Party | null {
    const { bodies, source } = this.findings;
    const head = headOf(source.tokens, purpose);
    if (head < 0) return null;
    const owner = (this.owners ?? finish(this.read())).get(source.tokens.hash[head]);
    return owner === undefined || owner === SEVERAL ? null : partyOf(bodies[owner]);
  }

  /** Reads the text with pauses. */
  *read(): Steps<ReadonlyMap<number, number>> {
    const owners = new Map<number, number>();
    yield* inPieces(this.findings.bodies.length, STEP, (from, to) => readOwners(this.findings, from, to, owners));
    return (this.owners = owners);
  }
}

/** Bodies between two pauses. */
const STEP = 2_000;

/** Reads what the bodies `from` up to `to` own. */
function readOwners({ bodies, source: { tokens } }: Findings, from: number, to: number, owners: Map<number, number>): void {
  const own = (noun: number, i: number): void => {
    if (noun < 0 || noun >= tokens.count || !isNoun(tokens, noun)) return;
    const known = owners.get(tokens.hash[noun]);
    const { organisation } = bodies[i].annotation.value;
    const isOther = known !== undefined && (known === SEVERAL || bodies[known].annotation.value.organisation !== organisation);
    owners.set(tokens.hash[noun], isOther ? SEVERAL : (known ?? i));
  };
  for (let i = from; i < to; i++) {
    const { firstToken, endToken } = bodies[i];
    own(tokens.kind[endToken] === Kind.Possessive ? endToken + 1 : endToken, i);
    const preposition = firstToken > 0 && THE.has(tokens, firstToken - 1) ? firstToken - 2 : firstToken - 1;
    if (preposition > 0 && INSIDE.has(tokens, preposition)) own(preposition - 1, i);
  }
}

const THE = wordSet('the');
const INSIDE = wordSet('in across within throughout');

function isNoun(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i] === Kind.Lower && tokens.gap[i] <= Gap.Line && tokens.gap[i] !== Gap.None && functionWords.get(tokens, i) === undefined
  );
}

/** The last word of the noun phrase that a span begins with; -1 where it ends in no word in small letters. */
function headOf(tokens: Tokens, { start, end }: Span): number {
  let first = tokenAt(tokens, start);
  if (functionWords.get(tokens, first) === Is.Determiner) first++;
  let last = -1;
  for (let i = first; i < tokens.count && tokens.end[i] <= end; i++) {
    if (!isWord(tokens, i)) {
      if (tokens.gap[i] !== Gap.None) break;
      continue;
    }
    if (functionWords.get(tokens, i) !== undefined) break;
    last = i;
  }
  return last >= 0 && tokens.kind[last] === Kind.Lower ? last : -1;
}
