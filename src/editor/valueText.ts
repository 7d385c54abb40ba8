import type { DateValue, MoneyValue } from '../core/model';
import * as calendar from '../formats/calendar';
import * as dates from '../formats/dateText';
import * as money from '../formats/moneyText';
import { t } from './localise';

/** Values in words, in the language of the editor: see `src/formats` for the English ones, which are exported. */

export function dateText(value: DateValue): string {
  return dates.dateText(value, t);
}

export function boundsText(value: DateValue): string | null {
  return dates.boundsText(value, t);
}

export function moneyText(value: MoneyValue): string {
  return money.moneyText(value, t);
}

/** @param iso `YYYY-MM-DD` */
export function dayText(iso: string): string {
  return calendar.dayText(iso, t);
}

/** @param iso `YYYY-MM-DD` */
export function shortDayText(iso: string): string {
  return calendar.shortDayText(iso, t);
}
