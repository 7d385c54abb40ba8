import { analyse } from '../core/analyse';
import type { DateValue, MoneyValue } from '../core/model';

/**
 * What somebody has typed, read as texts are read; null where it is not one sum or one date alone.
 *
 * @param documentDate `YYYY-MM-DD`, for dates that need it
 */
export function typedMoney(typed: string): MoneyValue | null {
  const only = onlyMention(typed);
  return only?.type === 'money' ? only.value : null;
}

export function typedDate(typed: string, documentDate?: string): DateValue | null {
  const only = onlyMention(typed, documentDate);
  return only?.type === 'date' ? only.value : null;
}

/** Words may stand around it (`up to`), but no other number. */
function onlyMention(typed: string, documentDate?: string) {
  const words = typed.trim();
  const found = analyse(words, documentDate ? { documentDate } : {}).annotations;
  const [only] = found;
  return found.length === 1 && only && !/\d/.test(words.slice(0, only.start) + words.slice(only.end)) ? only : undefined;
}
