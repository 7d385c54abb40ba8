import type { Tokens } from '../text/tokens';
import type { OrganisationMention } from './mentions';

type Found = Pick<OrganisationMention, 'source' | 'kind' | 'confidence'> & { readonly entry?: number };

/** The mention that tokens `first` to `end` (exclusive) are. */
export function mentionOf(tokens: Tokens, first: number, end: number, found: Found): OrganisationMention {
  const { source, kind, confidence, entry = -1 } = found;
  return { start: tokens.start[first], end: tokens.end[end - 1], firstToken: first, endToken: end, entry, source, kind, confidence };
}
