import { readMagnitude } from '../numbers/magnitudes';
import { NUMBER_WORDS } from '../numbers/numberWords';
import { PhraseTable } from '../text/phraseTable';
import { Gap, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { currencyNameAt } from './currencyNames';
import { currencySignAt } from './currencySigns';
import type { Unit } from './families';
import { isTightDash, type Scope } from './scope';

/** A sum with no number to give: `multi-million-pound`, `tens of millions of pounds`. */
export interface VagueSum {
  readonly firstToken: number;
  readonly endToken: number;
  /** null where no currency is told: `a six-figure sum` */
  readonly unit: Unit | null;
}

/** Beginnings: `multi` and `few` are followed by a magnitude, `whole` holds one, `plural` is followed by `of`, also by `of` another. */
type Opening = 'multi' | 'whole' | 'plural' | 'few';

const OPENINGS = new PhraseTable<Opening>([
  ['multi', 'multi'],
  ['multimillion', 'whole'],
  ['multibillion', 'whole'],
  ['tens', 'plural'],
  ['scores', 'plural'],
  ['hundreds', 'plural'],
  ['thousands', 'plural'],
  ['millions', 'plural'],
  ['billions', 'plural'],
  ['trillions', 'plural'],
  ['several', 'few'],
  ['a few', 'few'],
  ['many', 'few'],
  ['a couple of', 'few'],
  ['a couple', 'few'],
]);

const COUNTED = wordSet('hundreds thousands millions billions trillions');
const OF = new WordTable<true>([['of', true]]);
export const FIGURE = new WordTable<true>([
  ['figure', true],
  ['figures', true],
]);
/** What a `six-figure` something must be to be money. */
const SUMS = wordSet(
  'sum sums amount amounts salary salaries donation donations grant grants fee fees deal deals bonus bonuses pay payout payouts payment payments ' +
    'investment investments contract contracts settlement settlements income incomes package packages gift gifts price bill bills budget fine cheque loss',
);

/** The words that begin a vague sum: a recogniser looks no further at any other word. */
export const VAGUE_TRIGGERS: readonly string[] =
  'multi multimillion multibillion tens scores hundreds thousands millions billions trillions several a many four five six seven eight nine'.split(
    ' ',
  );

/** Reads a vague sum that begins at token `i`. */
export function readVagueSum(scope: Scope, i: number): VagueSum | undefined {
  const { tokens } = scope;
  const opening = OPENINGS.match(tokens, i, scope.end);
  if (opening === undefined) return readFigures(scope, i);
  const next = afterOpening(scope, opening.value, opening.next);
  if (next === undefined) return undefined;
  const name = currencyNameAt(tokens, isTightDash(scope, next) ? next + 1 : next, scope.end);
  return name && { firstToken: i, endToken: name.next, unit: name.value.unit };
}

/** `£multi-million`: the sign at token `i` takes the place of the name. */
export function readSignedVagueSum(scope: Scope, i: number, floor: number): VagueSum | undefined {
  const { tokens } = scope;
  const sign = currencySignAt(tokens, i, floor);
  if (sign === undefined || i + 1 >= scope.end || tokens.gap[i + 1] !== Gap.None) return undefined;
  const opening = OPENINGS.match(tokens, i + 1, scope.end);
  if (opening?.value !== 'multi' && opening?.value !== 'whole') return undefined;
  const next = afterOpening(scope, opening.value, opening.next);
  return next === undefined ? undefined : { firstToken: sign.firstToken, endToken: next, unit: sign.unit };
}

/** The `s` of `£100,000s`, which makes a sum an order of size. */
export function isPlural(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (i >= scope.end || tokens.kind[i] !== Kind.Lower || tokens.gap[i] !== Gap.None) return false;
  return tokens.end[i] - tokens.start[i] === 1 && tokens.text[tokens.start[i]] === 's';
}

/** The token at which the currency of a vague sum must stand. */
function afterOpening(scope: Scope, opening: Opening, next: number): number | undefined {
  if (opening === 'whole') return next;
  if (opening === 'multi' || opening === 'few') return readMagnitude(scope.tokens, next, scope.end)?.next;
  let at = next;
  for (let more = 0; more < 2 && at + 1 < scope.end && OF.has(scope.tokens, at) && COUNTED.has(scope.tokens, at + 1); more++) at += 2;
  return at < scope.end && OF.has(scope.tokens, at) ? at + 1 : undefined;
}

/** `six-figure sum`, `a 7-figure donation`. */
function readFigures(scope: Scope, i: number): VagueSum | undefined {
  const { tokens } = scope;
  const counted = tokens.kind[i] === Kind.Number ? tokens.end[i] - tokens.start[i] <= 2 : NUMBER_WORDS.get(tokens, i)?.role === 'unit';
  if (!counted || i + 2 >= scope.end) return undefined;
  const at = isTightDash(scope, i + 1) ? i + 2 : i + 1;
  if (!FIGURE.has(tokens, at) || at + 1 >= scope.end || !SUMS.has(tokens, at + 1)) return undefined;
  return { firstToken: i, endToken: at + 2, unit: null };
}
