import { type TextDocument, type Uri, window } from 'vscode';
import type { Analysis, Organisation } from '../core/model';
import type { Analyses } from './analyses';
import { t } from './localise';
import { mentionAt } from './mentions';
import { showInformation } from './messages';
import { openDocument } from './openDocument';
import type { OrganisationsNode } from './organisationNodes';
import { toUri } from './ranges';
import { readingAtHand } from './readingAtHand';

/** Which organisations of which document a command is about; what is missing is the active document, and what the cursor is on. */
export interface BodiesRequest {
  readonly uri?: Uri | string;
  /** `Organisation.id`s */
  readonly organisations?: readonly string[];
}

/** A document with its analysis, and the organisations in it that a command is about. */
export interface BodiesAtHand {
  readonly uri: Uri;
  readonly text: string;
  readonly analysis: Analysis;
  readonly chosen: readonly Organisation[];
}

/** Menus of the tree hand over the row that was clicked and all that are selected. */
export function bodiesRequest(
  argument: BodiesRequest | OrganisationsNode | undefined,
  selected?: readonly OrganisationsNode[],
): BodiesRequest {
  if (!argument || !('kind' in argument)) return argument ?? {};
  const rows = (selected?.length ? selected : [argument]).filter((node) => node.kind === 'organisation');
  return { uri: rows[0]?.uri, organisations: rows.map(({ organisation }) => organisation.id) };
}

/** The organisations that a request is about; undefined, and said, where no annotated document is at hand. */
export async function bodiesAtHand(analyses: Analyses, { uri, organisations }: BodiesRequest): Promise<BodiesAtHand | undefined> {
  const address = uri === undefined ? window.activeTextEditor?.document.uri : toUri(uri);
  const document = openDocument(address);
  const reading = document && (await readingAtHand(analyses, document));
  if (!document || !reading?.analysis) {
    void showInformation(t('Open the document first that names the organisation.'));
    return undefined;
  }
  const { analysis, text } = reading;
  const wanted = organisations ?? underCursor(document, analysis);
  return { uri: document.uri, text, analysis, chosen: analysis.organisations.filter(({ id }) => wanted.includes(id)) };
}

/** The organisation whose mention the cursor is on. */
function underCursor(document: TextDocument, { annotations }: Analysis): readonly string[] {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return [];
  const mention = mentionAt(annotations, document.offsetAt(editor.selection.active));
  return mention?.type === 'organisation' ? [mention.value.organisation] : [];
}
