import type { Tokens } from '../text/tokens';

/** The first token that ends after `offset` (UTF-16 code units), or the number of tokens. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
