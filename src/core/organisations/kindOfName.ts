import type { OrganisationKind } from '../model';
import { tokenise } from '../text/tokens';
import { Frame, HEAD_NOUNS } from './headNouns';
import { kindAround } from './nameGrammar';

/** The kind that a name tells by its head noun: `council` for `Leeds City Council`, `university` for `University of Hull`; else null. */
export function kindOfName(name: string): OrganisationKind | null {
  const tokens = tokenise(name);
  const last = tokens.count - 1;
  for (let i = last; i >= 0; i--) {
    const noun = HEAD_NOUNS.get(tokens, i);
    if (noun !== undefined && (i < last || noun.frames & Frame.Left)) return kindAround(tokens, 0, i, tokens.count, noun);
  }
  return null;
}
