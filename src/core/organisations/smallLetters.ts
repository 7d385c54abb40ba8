import type { OrganisationKind } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { isCapitalised, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins, type BlockReading, startsSentence } from './blockReading';
import { Frame } from './headNouns';
import { leftBorder } from './leftBorder';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** What newspapers write in small letters behind the name of a place. Those with `false` are common words, and need a place inside a sentence. */
const TAILS = new PhraseTable<{ readonly kind: OrganisationKind; readonly sure: boolean }>([
  ...[
    'city council',
    'county council',
    'borough council',
    'metropolitan borough council',
    'district council',
    'town council',
    'parish council',
    'combined authority',
  ].map((tail) => [tail, { kind: 'council', sure: true }] as const),
  ['council', { kind: 'council', sure: false }],
  ['university', { kind: 'university', sure: false }],
  ...['nhs trust', 'nhs foundation trust', 'health board'].map((tail) => [tail, { kind: 'nhs', sure: true }] as const),
]);

const NO_PLACE =
  Role.Function | Role.Title | Role.Post | Role.Calendar | Role.Verb | Role.Vague | Role.Nation | Role.Starter | Role.NotBody;
/** What a council or a university may be called that is no name. */
const NO_NAMES = wordSet('labour conservative tory liberal democrat green reform oxbridge');

/** The body that the small letters from token `i` on end: `Rochdale borough council`, `Durham university`; or undefined. */
export function smallLettersAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block } = reading;
  const place = i - 1;
  if (!TAILS.mayBegin(tokens, i) || place < block.contentToken || !isCapitalised(tokens, place) || !adjoins(tokens, i)) return undefined;
  const tail = TAILS.match(tokens, i, block.endToken);
  if (tail === undefined || tokens.kind[tail.next - 1] !== Kind.Lower) return undefined;
  const first = leftBorder(reading, i, Frame.Left | Frame.And);
  if (first >= i || roleOf(tokens, place) & NO_PLACE || NO_NAMES.has(tokens, place)) return undefined;
  if (!tail.value.sure && first === place && startsSentence(reading, first)) return undefined;
  return mentionOf(tokens, first, tail.next, { source: 'grammar', kind: tail.value.kind, confidence: CONFIDENCE.builtName });
}
