import type { MoneyValue } from '../../../src/core/model';
import { type MoneyOptions, recogniseMoney } from '../../../src/core/money/recognise';
import { readText } from '../../../src/core/text/sourceText';

const SIGNS: Readonly<Record<string, string>> = {
  exact: '',
  approximate: '~',
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
};

/** A value on one line: `GBP 5000000`, `GBP <=5000000`, `GBP 1..2`, `GBP ?`, `? 5` without a currency, `GBP 5 /year`. */
export function written(value: MoneyValue): string {
  const { currency, amount, min, max, per, qualifier } = value;
  const number = qualifier === 'vague' ? '?' : qualifier === 'range' ? `${min}..${max}` : `${SIGNS[qualifier]}${amount}`;
  return `${currency ?? '?'} ${number}${per ? ` /${per}` : ''}`;
}

const UNKNOWN: MoneyOptions = { dollar: null, krone: null };

/** The sums of a text, its spans marked in it with brackets, and their values. */
export function readSums(text: string, options: MoneyOptions = UNKNOWN): [marked: string, ...values: string[]] {
  const source = readText(text);
  const mentions = source.blocks.flatMap((block) => recogniseMoney(source, block, options));
  let marked = '';
  let from = 0;
  for (const { start, end } of mentions) {
    marked += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return [marked + text.slice(from), ...mentions.map((mention) => written(mention.value))];
}
