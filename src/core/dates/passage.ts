import { unitAt } from '../text/characters';
import { Gap, isMark, Kind, type Tokens } from '../text/tokens';
import type { TimeExpression } from './mentions';

/** What the readers of time expressions are given: the tokens of one block, and how to read what is ambiguous. */
export interface Passage {
  readonly tokens: Tokens;
  readonly first: number;
  /** The token after the last one of the block. */
  readonly end: number;
  /** Whether the block is a row of a table, so that a wide gap parts two cells. */
  readonly columns: boolean;
  /** Whether `05/06/2024` is 6 May. */
  readonly monthFirst: boolean;
  /** Which months the document also has as names of people, as bits: `1 << month`. */
  readonly peopleMonths: number;
}

/** What a bare word or number needs from its surroundings before it counts as a date. */
export type Weakness = 'year' | 'years' | 'month' | 'weekday' | 'season' | 'quarter' | 'short-fiscal-year' | 'short-date';

/** A time expression read, and the token after it. `expression` is null for what looks like a date and is none (31 February). */
export interface Reading<E extends TimeExpression | null = TimeExpression | null> {
  readonly expression: E;
  readonly next: number;
  /** Null where the words alone make it a date. */
  readonly weakness: Weakness | null;
}

export type Reader = (passage: Passage, i: number) => Reading | undefined;

export function strong<E extends TimeExpression | null>(expression: E, next: number): Reading<E> {
  return { expression, next, weakness: null };
}

export function weak<E extends TimeExpression>(weakness: Weakness, expression: E, next: number): Reading<E> {
  return { expression, next, weakness };
}

/** Whether token `i` exists and goes on with what stands before it: no wide gap in a table, no empty line. */
export function goesOn(p: Passage, i: number): boolean {
  if (i >= p.end) return false;
  const gap = p.tokens.gap[i];
  return gap <= Gap.Space || gap === Gap.Line || (gap === Gap.Wide && !p.columns);
}

/** Whether token `i` exists and stands right after the one before it. */
export function isAttached(p: Passage, i: number): boolean {
  return i < p.end && i > p.first && p.tokens.gap[i] === Gap.None;
}

/** Whether token `i` goes on and is the mark `character`. */
export function hasMark(p: Passage, i: number, character: string): boolean {
  return goesOn(p, i) && isMark(p.tokens, i, character);
}

/** Whether token `i` is a single dash of any kind, spaced or not. */
export function hasDash(p: Passage, i: number): boolean {
  return hasMark(p, i, '-') && p.tokens.end[i] - p.tokens.start[i] <= 2;
}

/** Whether token `i` is a dash with nothing around it. */
export function hasTightDash(p: Passage, i: number): boolean {
  return hasDash(p, i) && isAttached(p, i) && isAttached(p, i + 1);
}

/** How many digits token `i` has, 0 where it is no number. */
export function digitCount(p: Passage, i: number): number {
  return i < p.end && p.tokens.kind[i] === Kind.Number ? p.tokens.end[i] - p.tokens.start[i] : 0;
}

/** The value of up to four digits at token `i`; -1 for any other token. */
export function digitsAt(p: Passage, i: number): number {
  const count = digitCount(p, i);
  if (count === 0 || count > 4) return -1;
  const { tokens } = p;
  let value = 0;
  for (let at = tokens.start[i]; at < tokens.end[i]; at++) value = value * 10 + unitAt(tokens.text, at) - 0x30;
  return value;
}
