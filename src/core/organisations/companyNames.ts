import { PhraseTable } from '../text/phraseTable';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { withOwnStop } from './abbreviationStop';
import { adjoins, type BlockReading } from './blockReading';
import { Frame } from './headNouns';
import { leftBorder } from './leftBorder';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** How a suffix must be written. */
const enum Letters {
  Any,
  Capital,
  Capitals,
}

const SUFFIXES = new PhraseTable<Letters>([
  ...['ltd', 'plc', 'p.l.c.', 'llp', 'llc', 'l.l.c.', 'gmbh', 'pty ltd', 'pty limited', 'pte ltd', 'co ltd', 'spa', 's.p.a.', 'srl'].map(
    (suffix) => [suffix, suffix === 'spa' || suffix === 'srl' ? Letters.Capital : Letters.Any] as const,
  ),
  ...[
    'limited',
    'inc',
    'inc.',
    'corp',
    'corp.',
    'co limited',
    'aps',
    's.a.',
    's.a',
    'n.v.',
    'b.v.',
    'a/s',
    'sdn bhd',
    'sarl',
    'oyj',
    '& co',
    '& sons',
    '& daughters',
    '& partners',
    '& associates',
    '& company',
  ].map((suffix) => [suffix, Letters.Capital] as const),
  ...['ag', 'sa', 'ab', 'nv', 'bv', 'asa', 'kg', 'lp', 'cic', 'cio', 'scio', 'pbc', 'sas', 'ulc'].map(
    (suffix) => [suffix, Letters.Capitals] as const,
  ),
]);

/** in tokens */
const LONGEST = 8;
const AND = wordSet('and');
/** What a family or a practice is joined with: `Walter and Sons Ltd`. */
const JOINED = wordSet('sons daughters brothers partners associates co company');
const AND_NAMES = wordSet('llp solicitors architects');
/** The company whose suffix (`Ltd`, `plc`, `GmbH`, `S.A.`) begins at token `i`, or undefined. */
export function companyAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block } = reading;
  if (i <= block.contentToken || !SUFFIXES.mayBegin(tokens, i)) return undefined;
  const suffix = SUFFIXES.match(tokens, i, block.endToken);
  if (suffix === undefined || !isWritten(tokens, i, suffix.value)) return undefined;
  const before = nameBefore(tokens, i);
  if (before < 0) return undefined;
  const joined = AND_NAMES.has(tokens, i) || JOINED.has(tokens, i - 1) || isOneWordBeforeAnd(reading, i);
  const first = leftBorder(reading, before, Frame.Left | Frame.Particles | (joined ? Frame.And : 0));
  if (first === i || !isName(tokens, first, i)) return undefined;
  const end = withOwnStop(tokens, suffix.next, block.endToken);
  return mentionOf(tokens, first, end, { source: 'grammar', kind: 'company', confidence: CONFIDENCE.builtName });
}

function isWritten(tokens: Tokens, i: number, letters: Letters): boolean {
  if (letters === Letters.Any) return true;
  const word = isMark(tokens, i, '&') ? i + 1 : i;
  return letters === Letters.Capital ? isCapitalised(tokens, word) : tokens.kind[word] === Kind.Upper;
}

/** The token from which to look for the beginning: the suffix, or the word before its comma; -1 where no name ends there. */
function nameBefore(tokens: Tokens, i: number): number {
  if (isMark(tokens, i - 1, ',')) return i >= 2 && tokens.gap[i - 1] === Gap.None && isCapitalised(tokens, i - 2) ? i - 2 : -1;
  if (!adjoins(tokens, i)) return -1;
  if (tokens.kind[i - 1] === Kind.Possessive) return i >= 2 && isCapitalised(tokens, i - 2) ? i - 2 : -1;
  return isWord(tokens, i - 1) || isMark(tokens, i - 1, ')') ? i : -1;
}

/** `Tyne and Tees Grid plc`: one word before `and` is more likely a part of the name than a company without its suffix. */
function isOneWordBeforeAnd({ tokens, block, listed }: BlockReading, suffix: number): boolean {
  let at = suffix - 1;
  const floor = Math.max(block.contentToken, suffix - LONGEST);
  while (at > floor && isCapitalised(tokens, at) && adjoins(tokens, at)) at--;
  const word = at - 1;
  if (!AND.has(tokens, at) || word < block.contentToken || tokens.kind[word] !== Kind.Title || listed.endingAt(at) !== undefined)
    return false;
  return word === block.contentToken || tokens.kind[word - 1] === Kind.Lower;
}

function isName(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isWord(tokens, i) && tokens.kind[i] !== Kind.Lower && !(roleOf(tokens, i) & Role.Function)) return true;
  return false;
}
