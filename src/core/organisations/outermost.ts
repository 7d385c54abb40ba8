import { type Steps, sortedInSteps } from '../steps';
import { ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';

function inReadingOrder(a: OrganisationMention, b: OrganisationMention): number {
  return a.start - b.start || b.end - a.end || b.confidence - a.confidence;
}

/**
 * Of mentions that overlap, the one to keep: the outermost of nested ones, the surer (then the longer) of two that cross. What
 * stands by its own evidence wins over what does not.
 *
 * @returns mentions in reading order that do not overlap
 */
export function outermost(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const known: OrganisationMention[] = [];
  const doubtful: OrganisationMention[] = [];
  if (mentions.length === 0) return known;
  for (const mention of mentions) (mention.confidence >= ENOUGH_EVIDENCE ? known : doubtful).push(mention);
  const sure = disjoint(known);
  if (doubtful.length === 0) return sure;
  const open = disjoint(doubtful);
  const free: OrganisationMention[] = [];
  let k = 0;
  for (const mention of open) {
    while (k < sure.length && sure[k].end <= mention.start) k++;
    if (k >= sure.length || sure[k].start >= mention.end) free.push(mention);
  }
  return [...sure, ...free].sort(inReadingOrder);
}

/** Mentions between two pauses. */
const STEP = 1_000;

/** The same as {@link outermost} with pauses, for the mentions of a whole document. */
export function* outermostInSteps(mentions: readonly OrganisationMention[]): Steps<OrganisationMention[]> {
  const ordered = yield* sortedInSteps(mentions, inReadingOrder);
  const kept: OrganisationMention[] = [];
  // what has nothing in common with what stands before can be read by itself
  let first = 0;
  let end = 0;
  for (let k = 0; k < ordered.length; k++) {
    if (k - first >= STEP && ordered[k].start >= end) {
      for (const mention of outermost(ordered.slice(first, k))) kept.push(mention);
      first = k;
      yield;
    }
    end = Math.max(end, ordered[k].end);
  }
  for (const mention of outermost(ordered.slice(first))) kept.push(mention);
  return kept;
}

function disjoint(mentions: OrganisationMention[]): OrganisationMention[] {
  if (mentions.length < 2) return mentions;
  if (!areOrdered(mentions)) sortInReadingOrder(mentions);
  const kept: OrganisationMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end > last.end && isBetter(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function areOrdered(mentions: readonly OrganisationMention[]): boolean {
  for (let k = 1; k < mentions.length; k++) if (inReadingOrder(mentions[k - 1], mentions[k]) > 0) return false;
  return true;
}

/** As many mentions as most blocks have at most. */
const FEW = 24;

/** Sorts without changing the order of equals, few of them in place: sorting by the engine copies them to and fro. */
function sortInReadingOrder(mentions: OrganisationMention[]): void {
  if (mentions.length > FEW) {
    mentions.sort(inReadingOrder);
    return;
  }
  for (let k = 1; k < mentions.length; k++) {
    const mention = mentions[k];
    let to = k;
    for (; to > 0 && inReadingOrder(mentions[to - 1], mention) > 0; to--) mentions[to] = mentions[to - 1];
    mentions[to] = mention;
  }
}

/** Of two mentions that cross. */
function isBetter(mention: OrganisationMention, other: OrganisationMention): boolean {
  if (mention.confidence !== other.confidence) return mention.confidence > other.confidence;
  return mention.end - mention.start > other.end - other.start;
}
