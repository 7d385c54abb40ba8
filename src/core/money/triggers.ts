import { folded } from '../text/folding';
import { Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { LETTER_SIGN_SPELLINGS } from './currencySigns';
import { VAGUE_TRIGGERS } from './vague';

/** What may begin at a word. */
export const enum Trigger {
  None = 0,
  Number = 1,
  Vague = 2,
  Letters = 4,
}

const NUMBERS =
  'a an half quarter zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety';

function* marked(): Generator<readonly [string, Trigger]> {
  for (const word of NUMBERS.split(' ')) yield [word, Trigger.Number];
  for (const word of VAGUE_TRIGGERS) yield [word, Trigger.Vague];
  for (const word of LETTER_SIGN_SPELLINGS) yield [folded(word), Trigger.Letters];
}

function merged(): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [word, flag] of marked()) flags.set(word, (flags.get(word) ?? 0) | flag);
  return flags;
}

const TRIGGERS = new WordTable<number>(merged());

/** The {@link Trigger}s that the word at token `i` is; most words are none. */
export function triggerAt(tokens: Tokens, i: number): number {
  return TRIGGERS.get(tokens, i) ?? Trigger.None;
}

/** Whether a word of `kind` has the shape of a currency code: capitals, three to five letters. */
export function mayBeginCode(tokens: Tokens, i: number, kind: Kind): boolean {
  const length = tokens.end[i] - tokens.start[i];
  return (kind === Kind.Upper && length >= 3 && length <= 5) || (kind === Kind.Mixed && length === 4);
}
