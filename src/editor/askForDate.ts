import type { DateValue } from '../core/model';
import { phrase } from '../formats/phrases';
import { askForText } from './askForText';
import { t } from './localise';
import { showError } from './messages';
import { typedDate } from './typedValue';
import { dateText } from './valueText';

export const DATE_PROMPT = phrase('A date or a period: 12 March 2024, 2024/25, spring 2025, three years.');
export const NO_DATE = phrase('This is no date: write a day, a month, a year or a period, such as 12 March 2024.');

/**
 * A date or a period that is typed as a text would say it.
 *
 * @param given what the caller has said; asked for where it is missing
 * @param documentDate `YYYY-MM-DD`
 */
export async function askForDate(title: string, given: string | undefined, documentDate?: string): Promise<DateValue | undefined> {
  const read = (typed: string) => typedDate(typed, documentDate);
  const judge = (typed: string) => {
    const value = read(typed);
    return value ? { meaning: dateText(value) } : { problem: t(NO_DATE) };
  };
  const typed = given ?? (await askForText({ title, prompt: t(DATE_PROMPT) }, judge));
  const value = typed === undefined ? null : read(typed);
  if (typed !== undefined && !value) void showError(t('The item was not changed. {problem}', { problem: t(NO_DATE) }));
  return value ?? undefined;
}
