import { amountText } from './moneyText';

const SIGNS: Readonly<Record<string, string>> = {
  GBP: '£',
  EUR: '€',
  USD: 'US$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  JPY: 'JP¥',
  INR: '₹',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** An amount for narrow places, as a newspaper would write it and never rounded: `£50m`, `€37,449,510`, `CHF 2bn`. */
export function shortAmount(amount: number, currency: string): string {
  const sign = SIGNS[currency];
  return sign ? `${sign}${scaledAmount(amount)}` : `${currency} ${scaledAmount(amount)}`;
}

/** At most three decimals: beyond that the digits in full are easier to read. */
export function scaledAmount(amount: number): string {
  const scale = SCALES.find(([unit]) => amount >= unit);
  if (!scale) return amountText(amount);
  const [unit, suffix] = scale;
  const thousandths = amount / (unit / 1000);
  return Number.isInteger(thousandths) ? `${Number((thousandths / 1000).toFixed(3))}${suffix}` : amountText(amount);
}
