import { window } from 'vscode';
import type { Decisions } from './decisions';
import type { Scope } from './exportScope';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';

/** All that was found, or only what a person has accepted or added. */
export type Which = 'all' | 'decided';

/** Asks what of the documents to export, where something is decided in one that is open; else all. */
export async function askForWhich(scope: Scope, documents: OpenDocuments, decisions: Pick<Decisions, 'all'>): Promise<Which | undefined> {
  const isIncluded = (uri: { toString(): string }) => scope === 'workspace' || scope.some((each) => each.toString() === uri.toString());
  if (!documents.list().some((document) => isIncluded(document.uri) && decisions.all(document).length)) return 'all';
  const picks = [
    { label: `$(list-unordered) ${t('Everything')}`, description: t('with what is rejected left out'), which: 'all' } as const,
    { label: `$(pass) ${t('Decided Only')}`, description: t('what is accepted or added'), which: 'decided' } as const,
  ];
  return (await window.showQuickPick(picks, { title: t('Export Funding Items'), placeHolder: t('What of it?') }))?.which;
}
