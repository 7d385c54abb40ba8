import { Pace, type Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import type { Tokens } from '../text/tokens';
import { Bodies, type LinkedOrganisation } from './bodies';
import type { Directory } from './directory';
import { knownUses } from './knownUses';
import { namesInLayout } from './layout';
import { isSupported, type OrganisationMention } from './mentions';
import { namesakesAtHome } from './namesakes';
import { outermostInSteps } from './outermost';
import { surnamesAmong } from './surnames';

export interface LinkedMentions {
  /** in reading order, not overlapping, each with enough evidence */
  readonly mentions: OrganisationMention[];
  readonly bodies: LinkedOrganisation[];
  /** for each mention the number of its body in `bodies` */
  readonly bodyOf: number[];
}

/**
 * Puts the candidates of all blocks together: drops what the document does not bear out, finds the further uses of its
 * acronyms and short forms, and joins all mentions of one body.
 *
 * @param candidates what {@link recogniseOrganisations} gave for the blocks, in reading order
 * @param directory where they were looked up
 */
export function* linkOrganisations(
  source: SourceText,
  candidates: readonly OrganisationMention[],
  directory: Directory,
): Steps<LinkedMentions> {
  const { tokens } = source;
  const atHome = yield* namesakesAtHome(source, candidates, directory);
  yield;
  const inLayout = yield* namesInLayout(source, atHome);
  yield;
  const first = yield* withoutPeople(tokens, yield* outermostInSteps([...atHome, ...inLayout]));
  yield;
  const bodies = new Bodies(tokens, directory);
  yield* bodies.learnAll(first);
  yield* bodies.define(first);
  const borneOut: OrganisationMention[] = [];
  const pace = new Pace();
  for (const mention of first) {
    if (pace.isPauseDue(mention.end - mention.start)) yield;
    if (bodies.bearsOut(mention)) borneOut.push(mention);
  }
  const uses = yield* knownUses(source, bodies, first);
  const mentions = yield* outermostInSteps([...borneOut, ...(yield* withoutSurnames(tokens, uses))]);
  yield;
  return yield* bodies.link(mentions);
}

/** Without single words for companies that are people's names in this document: `Marlow Ales Ltd`, Jane Marlow and `Marlow said`. */
function* withoutSurnames(tokens: Tokens, uses: OrganisationMention[]): Steps<OrganisationMention[]> {
  const surnames = yield* surnamesAmong(tokens, uses);
  return surnames.size === 0
    ? uses
    : uses.filter(({ source, firstToken, endToken }) => {
        const word = source === 'short-form' && endToken === firstToken + 1;
        return !word || !surnames.has(tokens.hash[firstToken]);
      });
}

/** Without ambiguous words that are people's names in this document. */
function* withoutPeople(tokens: Tokens, mentions: OrganisationMention[]): Steps<OrganisationMention[]> {
  const surnames = yield* surnamesAmong(tokens, mentions.filter(isSupported));
  return surnames.size === 0
    ? mentions
    : mentions.filter((mention) => !isSupported(mention) || !surnames.has(tokens.hash[mention.firstToken]));
}
