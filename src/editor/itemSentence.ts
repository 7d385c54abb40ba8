import type { FundingItem, Granularity, Party, Span } from '../core/model';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { itemAmount, stageText } from './itemText';
import { listed, t } from './localise';
import { dateText } from './valueText';

/** A purpose is told with the word that stands before it in the text, where that is one of these; else with `for`. */
const PURPOSES: ReadonlyMap<string, string> = new Map([
  ['for', phrase('{told}, for {purpose}')],
  ['to', phrase('{told}, to {purpose}')],
  ['towards', phrase('{told}, towards {purpose}')],
  ['toward', phrase('{told}, toward {purpose}')],
  ['into', phrase('{told}, into {purpose}')],
  ['on', phrase('{told}, on {purpose}')],
]);

/** What leads to a date. */
const DATED: Readonly<Partial<Record<Granularity, string>>> = {
  day: phrase('{told}, on {date}'),
  month: phrase('{told}, in {date}'),
  year: phrase('{told}, in {date}'),
};

/**
 * An item as one sentence: `£50m from the Department of Health and Social Care to three NHS centres, for new scanners; announced`.
 *
 * @param text the text that was analysed; `sum` is where the sum stands in it
 */
export function itemSentence(item: FundingItem, sum: Span, text: string): string {
  const { funders, recipients, purpose, programme, date, period, stage } = item;
  let told = itemAmount(item, text.slice(sum.start, sum.end));
  if (funders.length) told = t('{told} from {funders}', { told, funders: partiesText(funders, text) });
  if (recipients.length) told = t('{told} to {recipients}', { told, recipients: partiesText(recipients, text) });
  if (purpose) told = t(purposePhrase(purpose, text), { told, purpose: visibleLine(purpose.text) });
  if (programme) told = t('{told}, under {programme}', { told, programme: withArticle(visibleLine(programme.name), programme, text) });
  if (date) told = t(DATED[date.granularity] ?? '{told}, {date}', { told, date: dateText(date) });
  if (period) told = t('{told}, for {period}', { told, period: dateText(period) });
  return `${told}; ${stageText(stage)}`;
}

/** `the University of York, Hull City Council and 12 schools` */
function partiesText(parties: readonly Party[], text: string): string {
  const names = parties.map(({ name, via, span }) =>
    via === null ? withArticle(visibleLine(name), span, text) : `${visibleLine(name)} (“${visibleLine(via)}”)`,
  );
  return listed(names);
}

function purposePhrase({ start }: Span, text: string): string {
  return PURPOSES.get(wordBefore(start, text)) ?? phrase('{told}, for {purpose}');
}

/** With the article that stands before the words in the text. */
function withArticle(name: string, { start }: Span, text: string): string {
  return wordBefore(start, text) === 'the' ? t('the {name}', { name }) : name;
}

function wordBefore(offset: number, text: string): string {
  const before = text.slice(Math.max(0, offset - 12), offset);
  return /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
}
