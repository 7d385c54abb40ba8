import type { OtherSum, SumSort } from '../core/model';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { t } from './localise';

/** What a sum is that is no funding item. */
const SORTS: Readonly<Record<SumSort, string>> = {
  cost: phrase('No funding item: a cost'),
  saving: phrase('No funding item: a saving'),
  price: phrase('No funding item: a price'),
  turnover: phrase('No funding item: income or turnover'),
  fine: phrase('No funding item: a fine or a loss to fraud'),
  debt: phrase('No funding item: a debt or a shortfall'),
  pay: phrase('No funding item: pay or a benefit'),
  tax: phrase('No funding item: a tax'),
  value: phrase('No funding item: an economic value'),
  illustration: phrase('No funding item: an illustration'),
  other: phrase('No funding item'),
};

/** What a sum is that is no funding item, with the words of `text` that say so: `No funding item: a debt or a shortfall (“owes”)`. */
export function otherSumText({ sort, reason }: OtherSum, text: string): string {
  const meaning = t(SORTS[sort]);
  return reason ? t('{meaning} (“{words}”)', { meaning, words: visibleLine(text.slice(reason.start, reason.end)) }) : meaning;
}
