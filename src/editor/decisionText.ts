import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import type { Decision, Verdict } from '../review/decision';
import { t } from './localise';
import { dateText, moneyText } from './valueText';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  accepted: phrase('accepted ({decision})'),
  rejected: phrase('rejected ({decision})'),
  added: phrase('added ({decision})'),
};

/** What is said of a decision on several mentions. */
export const DONE: Readonly<Record<Verdict, string>> = {
  accepted: phrase('{mentions} accepted'),
  rejected: phrase('{mentions} rejected'),
  added: phrase('{mentions} added'),
};

/** What is said of a decision on a funding item of a document that is not open. */
export const ITEM_DONE: Readonly<Record<Verdict, string>> = {
  accepted: phrase('Item {sum} accepted in {file}'),
  rejected: phrase('Item {sum} rejected in {file}'),
  added: phrase('Item {sum} added in {file}'),
};

/** What is said where such a decision is taken back. */
export const ITEM_CLEARED = phrase('The decision on item {sum} in {file} is cleared');

/** A decision with what was decided: `rejected (“£70m”, GBP 70,000,000)`. */
export function verdictLabel(decision: Decision): string {
  return t(VERDICTS[decision.verdict], { decision: decisionLabel(decision) });
}

/** A decision in a line: `“£70m”, GBP 70,000,000`. */
export function decisionLabel(decision: Decision): string {
  if (decision.kind === 'item') return t('Item {sum}', { sum: moneyText(decision.content.amount) });
  const { content } = decision;
  const words = `“${visibleLine(decision.anchor.exact)}”`;
  if (content.type === 'money') return `${words}, ${moneyText(content.value)}`;
  return content.type === 'date' ? `${words}, ${dateText(content.value)}` : `${words}, ${visibleLine(content.value.name)}`;
}
