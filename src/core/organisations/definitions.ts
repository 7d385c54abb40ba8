import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { bracketedAcronym, definedBody, fullFormStart, looksLikeAcronym, type TokenRange } from './acronyms';
import type { BlockReading } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';

/**
 * What the brackets of a block define: the acronym after a name (`the Arts Fund Board (AFB)`), the name after an acronym
 * (`AFB (the Arts Fund Board)`), and names that only their acronym shows to be bodies.
 *
 * @param names the names found in the block so far, in reading order
 */
export function definitionsIn(reading: BlockReading, names: readonly OrganisationMention[]): OrganisationMention[] {
  const { tokens, block } = reading;
  const found: OrganisationMention[] = [];
  let k = 0;
  for (let i = block.contentToken + 1; i + 2 < block.endToken; i++) {
    if (!isMark(tokens, i, '(')) continue;
    while (k + 1 < names.length && names[k + 1].endToken <= i) k++;
    const before = names[k]?.endToken <= i ? names[k] : undefined;
    const after = names[before === undefined ? k : k + 1];
    const acronym = bracketedAcronym(tokens, i, block.endToken);
    if (acronym !== undefined) found.push(...acronymAfter(reading, i, acronym, before));
    else if (after !== undefined) found.push(...acronymBefore(reading, i, after));
  }
  return found;
}

function acronymAfter(
  reading: BlockReading,
  open: number,
  acronym: TokenRange,
  before: OrganisationMention | undefined,
): OrganisationMention[] {
  const { tokens } = reading;
  const short = mentionOf(tokens, acronym.first, acronym.end, { source: 'acronym', kind: null, confidence: CONFIDENCE.definedAcronym });
  if (before !== undefined && before.endToken >= open - 1) {
    const shortens = fullFormStart(tokens, acronym, before.firstToken, before.endToken) >= 0 || sharesInitials(tokens, acronym, before);
    if (before.endToken === open || tokens.kind[open - 1] === Kind.Possessive) return shortens ? [short] : [];
  }
  const body = definedBody(reading, open, acronym);
  if (body === undefined) return [];
  return [mentionOf(tokens, body.first, body.end, { source: 'grammar', kind: null, confidence: CONFIDENCE.builtName }), short];
}

/** Whether every letter of an acronym is some word's initial: foreign acronyms have them in another order (`AN`). */
function sharesInitials(tokens: Tokens, { first, end }: TokenRange, name: OrganisationMention): boolean {
  if (end > first + 1 || tokens.kind[first] !== Kind.Upper) return false;
  let initials = '';
  for (let i = name.firstToken; i < name.endToken; i++) if (isCapitalised(tokens, i)) initials += tokens.text[tokens.start[i]];
  for (let at = tokens.start[first]; at < tokens.end[first]; at++) {
    const found = initials.indexOf(tokens.text[at]);
    if (found < 0) return false;
    initials = initials.slice(0, found) + initials.slice(found + 1);
  }
  return true;
}

/** `NIHR (National Institute for Health Research)` */
function acronymBefore(reading: BlockReading, open: number, name: OrganisationMention): OrganisationMention[] {
  const { tokens, block } = reading;
  const word = open - 1;
  const inside = name.firstToken - open <= 2 && name.endToken < block.endToken && isMark(tokens, name.endToken, ')');
  if (!inside || !isWord(tokens, word) || !looksLikeAcronym(tokens, word, open)) return [];
  if (fullFormStart(tokens, { first: word, end: open }, name.firstToken, name.endToken) < 0) return [];
  return [mentionOf(tokens, word, open, { source: 'acronym', kind: null, confidence: CONFIDENCE.definedAcronym })];
}
