import type { FundingItem } from '../core/model';
import { itemWords } from '../formats/itemWords';
import { stageText } from './itemText';
import { shortMoney } from './shortMoney';
import { moneyText } from './valueText';

/** The words of a filter, in lower case. */
export function filterWords(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/**
 * Whether an item or its document tells every one of the words, or parts of words.
 *
 * @param words in lower case
 * @param path of the document
 */
export function matchesFilter(item: FundingItem, path: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = itemWords(item, path);
  const left = words.filter((word) => !folded.includes(word));
  if (left.length === 0) return true;
  const more = [shortMoney(item.amount, ''), moneyText(item.amount), stageText(item.stage)].join('\n').toLowerCase();
  return left.every((word) => more.includes(word));
}
