import type { Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import type { Tokens } from '../text/tokens';
import { Bodies, type LinkedOrganisation } from './bodies';
import type { Directory } from './directory';
import { knownUses } from './knownUses';
import { namesInLayout } from './layout';
import { isSupported, type OrganisationMention } from './mentions';
import { namesakesAtHome } from './namesakes';
import { outermost } from './outermost';
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
  const atHome = namesakesAtHome(source, candidates, directory);
  const first = withoutPeople(tokens, outermost([...atHome, ...namesInLayout(source, atHome)]));
  const bodies = new Bodies(tokens, directory);
  bodies.learnAll(first);
  bodies.define(first);
  const mentions = outermost([...first.filter((mention) => bodies.bearsOut(mention)), ...knownUses(source, bodies, first)]);
  return bodies.link(mentions);
}

/** Without ambiguous words that are people's names in this document. */
function withoutPeople(tokens: Tokens, mentions: OrganisationMention[]): OrganisationMention[] {
  const surnames = surnamesAmong(tokens, mentions.filter(isSupported));
  return surnames.size === 0
    ? mentions
    : mentions.filter((mention) => !isSupported(mention) || !surnames.has(tokens.hash[mention.firstToken]));
}
