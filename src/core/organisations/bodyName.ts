import { folded } from '../text/folding';
import { Kind, type Tokens } from '../text/tokens';
import type { GazetteerEntry } from './gazetteer';
import type { OrganisationMention } from './mentions';
import type { NameKeys } from './nameKeys';

/** White space that is not one space. */
const LOOSE = /[^\S ]| {2}/;

/**
 * The name to give a body: the listed one where the text uses it, as the text writes it; else the longest that the text uses;
 * where it uses only an acronym or a single word, the listed name.
 *
 * @param mentions its mentions, at least one
 * @param entry what the gazetteer has on it
 */
export function bodyName(keys: NameKeys, mentions: readonly OrganisationMention[], entry: GazetteerEntry | undefined): string {
  const { tokens } = keys;
  let asListed = '';
  let longest = '';
  for (const mention of mentions) {
    const length = mention.end - mention.start;
    if (longest !== '' && length <= longest.length && (entry === undefined || length <= asListed.length)) continue;
    if (entry !== undefined && (isOneWord(tokens, mention) || isInCapitals(tokens, mention))) continue;
    const written = tokens.text.slice(mention.start, mention.end);
    const name = LOOSE.test(written) ? written.replace(/\s+/g, ' ') : written;
    if (entry !== undefined && name.length > asListed.length && keys.of(mention.firstToken, mention.endToken) === entry.key)
      asListed = name;
    if (isFuller(mention, name, longest)) longest = name;
  }
  if (entry !== undefined && asListed !== '') return isUnmarked(asListed, entry.name) ? entry.name : asListed;
  if (longest !== '') return longest;
  return entry?.name ?? tokens.text.slice(mentions[0].start, mentions[0].end);
}

function isFuller(mention: OrganisationMention, name: string, longest: string): boolean {
  return longest === '' || (mention.source !== 'acronym' && name.length > longest.length);
}

/** Whether `name` is `listed` but for a missing apostrophe: `Kings Fund`. */
function isUnmarked(name: string, listed: string): boolean {
  return name.length < listed.length && folded(name) === folded(listed);
}

function isOneWord(tokens: Tokens, { firstToken, endToken }: OrganisationMention): boolean {
  return endToken - firstToken === 1 || (endToken - firstToken === 2 && tokens.kind[firstToken + 1] === Kind.Possessive);
}

function isInCapitals(tokens: Tokens, { firstToken, endToken }: OrganisationMention): boolean {
  for (let i = firstToken; i < endToken; i++) if (tokens.kind[i] === Kind.Title || tokens.kind[i] === Kind.Mixed) return false;
  return true;
}
