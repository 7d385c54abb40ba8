import type { Block } from '../text/blocks';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';

const ANAPHOR_NOUNS = wordSet('money funding investment cash grant fund award package pot support scheme sum');

export function mentionsAnaphor(tokens: Tokens, block: Block): boolean {
  return standsForSum(tokens, block.firstToken, block.endToken);
}

const DEFINITE = wordSet('the this that its');

/** Whether `the money`, `this new grant` or, at the beginning, `Money` stands among the tokens `from` up to `to`. */
export function standsForSum(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!ANAPHOR_NOUNS.has(tokens, i)) continue;
    if (i === from) return true;
    for (let at = i - 1; at >= from && i - at <= 2; at--) if (DEFINITE.has(tokens, at)) return true;
  }
  return false;
}
