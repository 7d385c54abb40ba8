import type { FundingItem, Granularity, Party, Span } from '../core/model';
import { dateText } from '../formats/dateText';
import { itemAmount, oneLine } from './itemText';

/** The words that lead to a purpose; it is told with the one that stands before it in the text. */
const LEADS: ReadonlySet<string> = new Set(['for', 'to', 'towards', 'toward', 'into', 'on']);

/** What leads to a date in a sentence. */
const DATED: Readonly<Partial<Record<Granularity, string>>> = { day: 'on ', month: 'in ', year: 'in ' };

/**
 * An item as one sentence: `£50m from the Department of Health and Social Care to three NHS centres, for new scanners; announced`.
 *
 * @param text the text that was analysed; `sum` is where the sum stands in it
 */
export function itemSentence(item: FundingItem, sum: Span, text: string): string {
  const parts = [
    itemAmount(item, text.slice(sum.start, sum.end)),
    item.funders.length ? ` from ${partiesText(item.funders, text)}` : '',
    item.recipients.length ? ` to ${partiesText(item.recipients, text)}` : '',
    item.purpose ? `, ${leadTo(item.purpose, text)} ${oneLine(item.purpose.text)}` : '',
    item.programme ? `, under ${withArticle(oneLine(item.programme.name), item.programme, text)}` : '',
    item.date ? `, ${DATED[item.date.granularity] ?? ''}${dateText(item.date)}` : '',
    item.period ? `, for ${dateText(item.period)}` : '',
  ];
  return `${parts.join('')}; ${item.stage}`;
}

/** `the University of York, Hull City Council and 12 schools` */
function partiesText(parties: readonly Party[], text: string): string {
  const names = parties.map(({ name, via, span }) =>
    via === null ? withArticle(oneLine(name), span, text) : `${oneLine(name)} (“${oneLine(via)}”)`,
  );
  return new Intl.ListFormat('en-GB').format(names);
}

function leadTo({ start }: Span, text: string): string {
  const word = wordBefore(start, text);
  return LEADS.has(word) ? word : 'for';
}

/** With the article that stands before the words in the text. */
function withArticle(name: string, { start }: Span, text: string): string {
  return wordBefore(start, text) === 'the' ? `the ${name}` : name;
}

function wordBefore(offset: number, text: string): string {
  const before = text.slice(Math.max(0, offset - 12), offset);
  return /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
}
