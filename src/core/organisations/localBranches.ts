import type { OrganisationKind } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { isCapitalised, isMark, isWord, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** What a local group puts before the name of its place or cause: `Age UK Oldham`, `Friends of Hollow Wood`, `Save Our Baths`. */
const BEGINNINGS = new PhraseTable<OrganisationKind>([
  ...[
    'age uk',
    'age cymru',
    'age concern',
    'citizens advice',
    'healthwatch',
    'home-start',
    'homestart',
    'groundwork',
    'save our',
    '£ave our',
    'friends of',
    'voluntary action',
    'community action',
    'carers trust',
    'ymca',
    'united way of',
    'menter',
    'emmaus',
    'samaritans of',
  ].map((phrase) => [phrase, 'charity'] as const),
  ['bbc radio', 'media'],
  ['cyngor', 'council'],
  ['prifysgol', 'university'],
]);

/** `Friends of the Hollow Wood` */
const OF = wordSet('of');
const THE = wordSet('the');
const LONGEST = 6;
const NO_PLACE = Role.Function | Role.Title | Role.Post | Role.Verb | Role.Calendar;

/** The local group whose name begins at token `i`, or undefined. */
export function localBranchAt(tokens: Tokens, i: number, limit: number): OrganisationMention | undefined {
  const begun = BEGINNINGS.match(tokens, i, limit);
  if (begun === undefined || (!isCapitalised(tokens, i) && !isCapitalised(tokens, i + 2))) return undefined;
  const from = OF.has(tokens, begun.next - 1) && THE.has(tokens, begun.next) ? begun.next + 1 : begun.next;
  const end = placeEnd(tokens, from, Math.min(limit, from + LONGEST));
  return end > from && !isWhosePost(tokens, end, limit)
    ? mentionOf(tokens, i, end, { source: 'grammar', kind: begun.value, confidence: CONFIDENCE.builtName })
    : undefined;
}

/** `Friends of the Prime Minister` */
function isWhosePost(tokens: Tokens, i: number, limit: number): boolean {
  return i < limit && isCapitalised(tokens, i) && adjoins(tokens, i) && Boolean(roleOf(tokens, i) & Role.Post);
}

function placeEnd(tokens: Tokens, from: number, limit: number): number {
  let end = from;
  while (end < limit && isWord(tokens, end) && isCapitalised(tokens, end) && adjoins(tokens, end) && !(roleOf(tokens, end) & NO_PLACE)) {
    end++;
    while (end + 1 < limit && isMark(tokens, end, '-') && tokens.gap[end] + tokens.gap[end + 1] === 0 && isWord(tokens, end + 1)) end += 2;
  }
  return end;
}
