import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type FundingItem, type Organisation, STAGES, type Stage } from '../core/model';
import { phrase } from '../formats/phrases';
import type { FieldChange } from '../review/itemChanges';
import type { Reading } from './analyses';
import { askForText, problemOnly } from './askForText';
import { itemLabel, stageText } from './itemText';
import { t } from './localise';
import { nameProblem } from './nameProblem';
import { pickWords } from './plainWords';

/** What is asked while funding items are changed. */

export type Field = FieldChange['field'];

export const FIELDS: Readonly<Record<Field, string>> = {
  funders: phrase('Funder'),
  recipients: phrase('Recipient'),
  purpose: phrase('Purpose'),
  programme: phrase('Programme'),
  date: phrase('Date'),
  period: phrase('Period'),
  stage: phrase('Stage'),
};

export async function askForStage(title: string): Promise<Stage | undefined> {
  const picks = STAGES.map((stage) => ({ label: stageText(stage), stage }));
  return (await window.showQuickPick(picks, { title }))?.stage;
}

export async function askForField(title: string): Promise<Field | undefined> {
  const picks = (Object.keys(FIELDS) as Field[]).map((field) => ({ label: t(FIELDS[field]), field }));
  return (await window.showQuickPick(picks, { title, placeHolder: t('Which field?') }))?.field;
}

type PartyPick = QuickPickItem & { readonly name?: string };

/** An organisation of the document, or a name that is typed. */
export async function askForParty(title: string, organisations: readonly Organisation[]): Promise<string | undefined> {
  const named = organisations.filter(({ mentions }) => mentions.length);
  const picks: PartyPick[] = named.map(({ name }) => ({ label: pickWords(name), name }));
  const other: PartyPick = { label: `$(edit) ${t('Another Name…')}` };
  const picked = await window.showQuickPick([...picks, { label: '', kind: QuickPickItemKind.Separator }, other], {
    title,
    placeHolder: t('Who is it?'),
  });
  if (picked !== other) return picked?.name;
  return askForText({ title, prompt: t('The name, as it is to be shown.') }, (typed) => problemOnly(nameProblem(typed)));
}

export async function askForItems(item: FundingItem, reading: Reading): Promise<readonly FundingItem[]> {
  const others = reading.analysis?.fundingItems.filter(({ id }) => id !== item.id) ?? [];
  const picks = others.map((each) => ({ label: pickWords(labelOf(each, reading)), each }));
  const options = {
    title: t('Merge Funding Items'),
    placeHolder: t('What is the same as {name}?', { name: labelOf(item, reading) }),
    canPickMany: true,
  } as const;
  return (await window.showQuickPick(picks, options))?.map(({ each }) => each) ?? [];
}

/** How an item is called in questions. */
export function labelOf(item: FundingItem, { analysis, text }: Reading): string {
  return analysis ? itemLabel(item, analysis, text) : '';
}
