import { type CivilDate, parseDay } from '../../../src/core/dates/calendar';
import { readDateOptions } from '../../../src/core/dates/dateOptions';
import type { DateMention } from '../../../src/core/dates/mentions';
import { recogniseDates } from '../../../src/core/dates/recognise';
import { resolveDate } from '../../../src/core/dates/resolve';
import type { DateValue } from '../../../src/core/model';
import { readText, type SourceText } from '../../../src/core/text/sourceText';

export function mentionsOf(source: SourceText, locale = 'en-GB'): DateMention[] {
  const options = readDateOptions(source, locale);
  return source.blocks.flatMap((block) => recogniseDates(source, block, options));
}

/** The values of all dates in a text, read in a document of the day `today`. */
export function valuesOf(text: string, today: string | null = null, locale = 'en-GB'): DateValue[] {
  const source = readText(text);
  const options = readDateOptions(source, locale);
  return mentionsOf(source, locale).map((mention) => resolveDate(mention, day(today), options));
}

/** All dates of a text, each as `span = value`, with the qualifier where it is part of the value: `early 2026 = 2026-01/2026-04 early`. */
export function readDates(text: string, today: string | null = null, locale = 'en-GB'): string {
  const source = readText(text);
  const values = valuesOf(text, today, locale);
  return mentionsOf(source, locale)
    .map(({ start, end }, i) => {
      const { edtf, duration, qualifier } = values[i];
      const told = ['early', 'mid', 'late', 'approximate'].includes(qualifier) ? ` ${qualifier}` : '';
      return `${text.slice(start, end)} = ${edtf ?? duration ?? 'open'}${told}`;
    })
    .join('; ');
}

function day(text: string | null): CivilDate | null {
  return text === null ? null : parseDay(text);
}
