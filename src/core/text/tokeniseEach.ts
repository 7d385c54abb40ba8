import { type Tokens, tokenise } from './tokens';

/** Several short texts as the tokens of one: text `k` has tokens `bounds[k]` up to `bounds[k + 1]`. */
export interface TokenisedTexts {
  readonly tokens: Tokens;
  readonly bounds: readonly number[];
}

/** Splits many words or names into tokens in one go, which takes a fraction of the time of one by one. */
export function tokeniseEach(texts: readonly string[]): TokenisedTexts {
  const tokens = tokenise(texts.join('\n'));
  const bounds = [0];
  let token = 0;
  let end = 0;
  for (const text of texts) {
    end += text.length;
    while (token < tokens.count && tokens.end[token] <= end) token++;
    bounds.push(token);
    end++;
  }
  return { tokens, bounds };
}
