import { dateText } from '../formats/dateText';
import { moneyText } from '../formats/moneyText';
import type { Decision } from '../review/decision';
import { oneLine } from './itemText';

/** A decision in a line: `“£70m”, GBP 70,000,000`. */
export function decisionLabel(decision: Decision): string {
  if (decision.kind === 'item') return `Item ${moneyText(decision.content.amount)}`;
  const { content } = decision;
  const words = `“${oneLine(decision.anchor.exact)}”`;
  if (content.type === 'money') return `${words}, ${moneyText(content.value)}`;
  return content.type === 'date' ? `${words}, ${dateText(content.value)}` : `${words}, ${content.value.name}`;
}
