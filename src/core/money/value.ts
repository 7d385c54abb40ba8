import type { MoneyQualifier, MoneyValue, Rate } from '../model';

/** A point amount or a bound: `exact`, `approximate`, `at-least`, `more-than`, `at-most`, `less-than`. */
export function pointValue(currency: string | null, amount: number, qualifier: MoneyQualifier, per: Rate | null): MoneyValue {
  const above = qualifier === 'at-least' || qualifier === 'more-than';
  const below = qualifier === 'at-most' || qualifier === 'less-than';
  return { currency, amount, min: below ? null : amount, max: above ? null : amount, per, qualifier };
}

export function rangeValue(currency: string | null, min: number, max: number, per: Rate | null): MoneyValue {
  return { currency, amount: null, min, max, per, qualifier: 'range' };
}

/** A sum with no number to give. */
export function vagueValue(currency: string | null, per: Rate | null): MoneyValue {
  return { currency, amount: null, min: null, max: null, per, qualifier: 'vague' };
}
