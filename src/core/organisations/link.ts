import type { Identifier, OrganisationKind } from '../model';
import type { SourceText } from '../text/sourceText';
import { Bodies } from './bodies';
import { knownUses } from './knownUses';
import { namesInLayout } from './layout';
import { ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { outermost } from './outermost';

/** One body of the document. */
export interface LinkedOrganisation {
  /** the longest name known from the text, or from the gazetteer where the text only shortens it */
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: OrganisationKind;
  readonly identifiers: readonly Identifier[];
}

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
 */
export function linkOrganisations(source: SourceText, candidates: readonly OrganisationMention[]): LinkedMentions {
  const { tokens } = source;
  const first = outermost([...candidates, ...namesInLayout(source, candidates)]);
  const bodies = new Bodies(tokens);
  for (const mention of first) if (mention.confidence >= ENOUGH_EVIDENCE) bodies.learn(mention);
  bodies.define(first);
  const mentions = outermost([...first.filter((mention) => bodies.bearsOut(mention)), ...knownUses(source, bodies, first)]);
  return bodies.link(mentions);
}
