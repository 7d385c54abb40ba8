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
  return content.type === 'date' ? `${words}, ${dateText(content.value)}` : `${words}, ${content.value.name}`;
}
