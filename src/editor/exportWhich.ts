import { window } from 'vscode';
import type { Which } from '../review/selected';
import { choose, type Question } from './choose';
import { t } from './localise';

/** Proposed where nothing was chosen before: of the items from here on about eight in ten are right. */
const USUAL_CONFIDENCE = 0.8;

/** Asks what of the documents to export. @param last what was chosen last */
export async function askForWhich(question: Question, last: Which | undefined): Promise<Which | undefined> {
  const everything = { label: `$(list-unordered) ${t('Everything')}`, description: t('with what is rejected left out') };
  const decided = { label: `$(pass) ${t('Decided Only')}`, description: t('what is accepted or added') };
  const certain = { label: `$(dashboard) ${t('From a Confidence On…')}`, description: t('and what is accepted or added') };
  const active = typeof last === 'number' ? certain : last === 'decided' ? decided : everything;
  const picked = await choose(question, [everything, decided, certain], active);
  if (picked === certain) return askForConfidence(question.title, typeof last === 'number' ? last : USUAL_CONFIDENCE);
  if (picked === decided) return 'decided';
  return picked && 'all';
}

async function askForConfidence(title: string, proposed: number): Promise<number | undefined> {
  const typed = await window.showInputBox({
    title,
    prompt: t('The least confidence, from 0 to 1.'),
    value: `${proposed}`,
    validateInput: (text) => (isConfidence(readNumber(text)) ? undefined : t('This is no number from 0 to 1, such as 0.8.')),
  });
  return typed === undefined ? undefined : readNumber(typed);
}

/** With a decimal comma too. */
function readNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}

function isConfidence(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Whether a caller's word says what of the documents to export. */
export function isWhich(value: unknown): value is Which {
  return value === 'all' || value === 'decided' || isConfidence(value);
}
