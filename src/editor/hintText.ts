import type { Annotation, DateValue, MoneyValue } from '../core/model';
import { MONTHS, withoutWeekdays } from '../formats/calendar';
import { dateText as englishDate } from '../formats/dateText';
import { t } from './localise';
import { isSharedName } from './openCurrency';
import { dateText, moneyText } from './valueText';

/**
 * What is to be said behind a mention: the value of a sum or of a date. Null where that would only repeat the words.
 *
 * @param covered the words of the mention
 */
export function hintText(mention: Annotation, covered: string): string | null {
  switch (mention.type) {
    case 'money':
      return moneyHint(mention.value, covered);
    case 'date':
      return dateHint(mention.value, covered);
    case 'organisation':
      return null;
  }
}

/** `£70m` -> `GBP 70,000,000`; nothing for `£70,000`, nor for a sum without a number. */
function moneyHint(value: MoneyValue, covered: string): string | null {
  const { currency, amount, min, max, qualifier } = value;
  const bounds = (qualifier === 'range' ? [min, max] : [amount ?? min ?? max]).filter((each) => each !== null);
  if (!bounds.length) return null;
  const told = numerals(covered);
  const isOpen = currency !== null && isSharedName(covered);
  return isOpen || bounds.some((bound) => !told.has(bound)) ? moneyText(value) : null;
}

/** Every number that the words have in digits, in the English and in the continental notation. */
function numerals(covered: string): ReadonlySet<number> {
  const found = covered.match(/\d+(?:[,.\s'’]\d+)*/g) ?? [];
  return new Set(
    found.flatMap((digits) => [Number(digits.replace(/[,\s'’]/g, '')), Number(digits.replace(/[.\s'’]/g, '').replace(',', '.'))]),
  );
}

/** `last year` -> `2023`, `2024/25` -> `April 2024 to March 2025`; nothing for `5 November 2024`, nor for a length of time. */
function dateHint(value: DateValue, covered: string): string | null {
  if (value.resolution === 'unresolved' || (value.start === null && value.end === null) || value.edtf === covered) return null;
  const told = facts(covered);
  // A year that the text does not tell may end in digits that the words have: `25 December`.
  const isTold = (fact: string) => told.has(fact) || (value.resolution === 'explicit' && told.has(fact.replace(/^\d\d(?=\d\d$)/, '')));
  // The day of the week is the only thing in a date that everybody can do without.
  return [...facts(withoutWeekdays(englishDate(value)))].every(isTold) ? null : withoutWeekdays(dateText(value), t);
}

const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter'];
const MONTH_BEGINNINGS: readonly string[] = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** What words say of a date: its numbers without leading zeros, its months by their first three letters, its seasons. */
function facts(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  return new Set(
    found.flatMap((word) => {
      if (/^\d/.test(word)) return `${Number(word)}`;
      if (SEASONS.includes(word)) return word;
      const month = word.slice(0, 3);
      return MONTH_BEGINNINGS.includes(month) ? month : [];
    }),
  );
}
