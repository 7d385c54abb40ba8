import type { OrganisationMention } from './mentions';

/** Listed names of one block, looked up by the tokens at which they begin and end. */
export class ListedNames {
  /** @param names in reading order; none overlaps another */
  constructor(private readonly names: readonly OrganisationMention[]) {}

  /** The name that begins at token `i`, or undefined. */
  beginningAt(i: number): OrganisationMention | undefined {
    return beginningAt(this.names, i);
  }

  /** The name whose last token is the one before `end`, or undefined. */
  endingAt(end: number): OrganisationMention | undefined {
    const { names } = this;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle].endToken < end) low = middle + 1;
      else high = middle;
    }
    return low < names.length && names[low].endToken === end ? names[low] : undefined;
  }
}

/** Of names in reading order that do not overlap, the one that begins at token `i`, or undefined. */
export function beginningAt(names: readonly OrganisationMention[], i: number): OrganisationMention | undefined {
  const index = indexBeginningAt(names, names.length, i);
  return index < 0 ? undefined : names[index];
}

/** Where the one is that begins at token `i`, among the first `count` of such names; or -1. */
export function indexBeginningAt(names: readonly OrganisationMention[], count: number, i: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle].firstToken < i) low = middle + 1;
    else high = middle;
  }
  return low < count && names[low].firstToken === i ? low : -1;
}
