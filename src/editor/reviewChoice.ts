import { type Memento, type QuickPickItem, window } from 'vscode';
import { phrase } from '../formats/phrases';
import { t } from './localise';
import type { ReviewOf, ReviewOrder } from './reviewSteps';

/** What is reviewed, and in which order. */
export interface ReviewChoice {
  readonly of: ReviewOf;
  readonly order: ReviewOrder;
}

const KEY = 'fundlight.reviewChoice';

const SUBJECTS: Readonly<Record<ReviewOf, string>> = {
  mentions: phrase('Mentions'),
  items: phrase('Funding Items'),
  both: phrase('Mentions and Funding Items'),
};
const SUBJECT_ICONS: Readonly<Record<ReviewOf, string>> = { mentions: 'symbol-key', items: 'list-tree', both: 'checklist' };

const ORDERS: Readonly<Record<ReviewOrder, string>> = { reading: phrase('In Reading Order'), confidence: phrase('Least Certain First') };
const ORDER_ICONS: Readonly<Record<ReviewOrder, string>> = { reading: 'list-ordered', confidence: 'question' };

/** Asks what is missing; what was chosen last comes first. @returns undefined where nothing is chosen */
export async function askForReview(given: Partial<ReviewChoice>, memory: Memento): Promise<ReviewChoice | undefined> {
  const last = memory.get<ReviewChoice>(KEY);
  const of = given.of ?? (await pick(SUBJECTS, SUBJECT_ICONS, last?.of, t('Start Review (1/2)'), t('What do you want to review?')));
  if (!of) return undefined;
  const order = given.order ?? (await pick(ORDERS, ORDER_ICONS, last?.order, t('Start Review (2/2)'), t('In which order?')));
  if (!order) return undefined;
  await memory.update(KEY, { of, order });
  return { of, order };
}

async function pick<K extends string>(
  labels: Readonly<Record<K, string>>,
  icons: Readonly<Record<K, string>>,
  last: K | undefined,
  title: string,
  placeHolder: string,
): Promise<K | undefined> {
  const keys = (Object.keys(labels) as K[]).sort((a, b) => Number(b === last) - Number(a === last));
  const picks = keys.map((key): QuickPickItem & { key: K } => ({ key, label: `$(${icons[key]}) ${t(labels[key])}` }));
  return (await window.showQuickPick(picks, { title, placeHolder }))?.key;
}
