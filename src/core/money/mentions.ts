import type { MoneyValue, Span } from '../model';

/** A sum of money found in a text. The span holds sign, number, magnitude and currency, without qualifier and rate. */
export interface MoneyMention extends Span {
  readonly firstToken: number;
  /** The token after the last one. */
  readonly endToken: number;
  readonly value: MoneyValue;
  /** 0..1 */
  readonly confidence: number;
}
