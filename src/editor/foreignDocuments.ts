import type { TextDocument } from 'vscode';
import { phrase } from '../formats/phrases';

const OLDER = phrase('Not annotated: this is another version of a document. Open the document itself.');
const CELL = phrase('Not annotated: this is a cell of a notebook. Copy its text into a document of its own.');
const OWN = phrase('Not annotated: VS Code has made this itself. Save its text as a document of its own.');
/** Boxes to type into are no documents to anybody: nothing is said of them. */
const BOX = null;

/** What is no document of a person's own, by the scheme of its address, and what is said of it. */
const SCHEMES: Readonly<Record<string, string | null>> = {
  'accessible-view': OWN,
  'chat-editing-snapshot-text-model': OLDER,
  chatSessionInput: BOX,
  comment: BOX,
  debug: OWN,
  'extension-output': OWN,
  git: OLDER,
  gitlens: OLDER,
  'merge-conflict.conflict-diff': OLDER,
  output: OWN,
  pr: OLDER,
  review: OLDER,
  'search-editor': OWN,
  vscode: OWN,
  'vscode-chat-code-block': OWN,
  'vscode-interactive-input': BOX,
  'vscode-local-history': OLDER,
  'vscode-notebook-cell': CELL,
  'vscode-notebook-cell-output': CELL,
  'vscode-scm': BOX,
  'vscode-userdata': OWN,
  walkThrough: OWN,
  walkThroughSnippet: OWN,
};

/** Whether a document is of VS Code's or another extension's making, and not a person's own. */
export function isForeign({ uri }: Pick<TextDocument, 'uri'>): boolean {
  return Object.hasOwn(SCHEMES, uri.scheme);
}

/** Why such a document is not annotated, and what to do about it, as a phrase to translate; undefined for all that nothing is said of. */
export function whyForeign({ uri }: Pick<TextDocument, 'uri'>): string | undefined {
  return (isForeign({ uri }) && SCHEMES[uri.scheme]) || undefined;
}
