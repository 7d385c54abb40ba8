import { type Agreement, contextOf } from './agreement';
import type { Alignments } from './alignments';
import { type ContextWindow, stretchAt } from './contextWindow';
import { STRETCH_LENGTH } from './stretches';

/** So much context at another place speaks for that place, with the quote or without, in UTF-16 units. */
const TELLING_CONTEXT = 20;
/** So much context on one side speaks for another place that has the quote. */
const TELLING_SIDE = 8;
/** So far from the quote its context may stand where words were put between, in UTF-16 units. */
const NEARBY = 100;

interface Surroundings {
  readonly text: string;
  readonly window: ContextWindow;
  readonly alignments: Alignments;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The places that may be where the quote stood just as well as `one`: their starts, in the folded text. */
export function rivalsOf(one: Agreement, all: readonly Agreement[], surroundings: Surroundings): number[] {
  const { window, alignments } = surroundings;
  return [...sameContext(one, window, alignments), ...sameQuote(one, all, window), ...brokenQuote(one, surroundings)];
}

/** Other places that have much of the context that agrees here: where the quote was taken away, and this may be a copy. */
function sameContext({ start, before, after }: Agreement, window: ContextWindow, alignments: Alignments): number[] {
  const rivals: number[] = [];
  for (const [shift, stretches] of alignments) {
    if (shift === start - window.start) continue;
    if (contextIn(stretches, window, window.start - before, window.end + after) >= TELLING_CONTEXT) rivals.push(shift + window.start);
  }
  return rivals;
}

/** How many units of the context from `first` to `last` the stretches cover. */
function contextIn(stretches: readonly number[], { start, end }: ContextWindow, first: number, last: number): number {
  let covered = 0;
  let done = first;
  for (const at of stretches) {
    const from = Math.max(at, done);
    const to = Math.min(at + STRETCH_LENGTH, last);
    if (to <= from) continue;
    covered += Math.max(0, Math.min(to, start) - from) + Math.max(0, to - Math.max(from, end));
    done = to;
  }
  return covered;
}

/** Other places with the quote and much context, or as much on a side; any side counts where this place agrees on one only. */
function sameQuote(one: Agreement, all: readonly Agreement[], { text, start, end }: ContextWindow): number[] {
  const isLopsided = !one.isWhole && Math.min(one.before, one.after) < TELLING_SIDE;
  const isTelling = (side: number, own: number, whole: number) =>
    (side >= TELLING_SIDE && (isLopsided || side >= own)) || (side === whole && own < whole);
  return all
    .filter((other) => other.start !== one.start)
    .filter(
      (other) =>
        contextOf(other) >= TELLING_CONTEXT ||
        isTelling(other.before, one.before, start) ||
        isTelling(other.after, one.after, text.length - end),
    )
    .map((other) => other.start);
}

/**
 * Where the quote seems to have been broken up: the context that is missing here, and beside it a letter of the quote. Where
 * nothing agrees on a side and that side is not nearby either, the words from the quote to another like it may have been
 * taken out: then the place is its own rival.
 */
function brokenQuote({ start, end, before, after }: Agreement, { text, window, places }: Surroundings): number[] {
  const own = (at: number) => places.get(stretchAt(window, at)) ?? [];
  const [first, last] = [window.text[window.start], window.text[window.end - 1]];
  const rivals: number[] = [];
  if (before < STRETCH_LENGTH) {
    const ends = own(window.start - STRETCH_LENGTH).map((place) => place + STRETCH_LENGTH);
    for (const place of ends) if (place !== start && text[place] === first) rivals.push(place);
    if (before === 0 && window.start > 0 && !ends.some((place) => place < start && start - place < NEARBY)) rivals.push(start);
  }
  if (after < STRETCH_LENGTH) {
    const begins = own(window.end);
    for (const place of begins) if (place !== end && text[place - 1] === last) rivals.push(place - 1);
    if (after === 0 && window.end < window.text.length && !begins.some((place) => place > end && place - end < NEARBY)) rivals.push(start);
  }
  return rivals;
}
