import type { Analysis, DateValue, FundingItem, Party, Span } from '../core/model';
import { dateText } from '../formats/dateText';
import { sumCell } from '../formats/itemCells';
import { repeatsOfSum, spanOfDate, spanOfSum } from '../formats/itemPlaces';
import { moneyText } from '../formats/moneyText';
import { visibleLine } from '../formats/visibleLine';

export const FIELDS = [
  'sum',
  'repeated',
  'in all',
  'funder',
  'recipient',
  'purpose',
  'programme',
  'place',
  'date',
  'period',
  'stage',
] as const;

/** One field of an item, with the place of the words that it was read from; null where the text has no words of its own for it. */
export interface Field {
  readonly field: (typeof FIELDS)[number];
  readonly value: string;
  readonly span: Span | null;
}

/** All that is known of an item, one field after the other. */
export function fieldsOf(item: FundingItem, analysis: Analysis): readonly Field[] {
  const { impliedTotal, purpose, programme, places, date, period, stage } = item;
  const again = repeatsOfSum(item, analysis);
  const parties = (field: 'funder' | 'recipient', those: readonly Party[]) =>
    those.map(({ name, span }): Field => ({ field, value: visibleLine(name), span }));
  const when = (field: 'date' | 'period', value: DateValue | null): Field[] =>
    value ? [{ field, value: value.edtf ?? value.duration ?? dateText(value), span: spanOfDate(value, item, analysis) }] : [];
  return [
    { field: 'sum', value: sumCell(item), span: spanOfSum(item, analysis) },
    ...again.map((span): Field => ({ field: 'repeated', value: span.type === 'money' ? moneyText(span.value) : '', span })),
    ...(impliedTotal ? [{ field: 'in all', value: moneyText(impliedTotal), span: null } as const] : []),
    ...parties('funder', item.funders),
    ...parties('recipient', item.recipients),
    ...(purpose ? [{ field: 'purpose', value: visibleLine(purpose.text), span: purpose } as const] : []),
    ...(programme ? [{ field: 'programme', value: visibleLine(programme.name), span: programme } as const] : []),
    ...places.map((place): Field => ({ field: 'place', value: visibleLine(place.name), span: place })),
    ...when('date', date),
    ...when('period', period),
    { field: 'stage', value: stage, span: null },
  ];
}
