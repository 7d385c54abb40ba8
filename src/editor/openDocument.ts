import { type TextDocument, type Uri, workspace } from 'vscode';

/** The document at an address, if the editor has it open. */
export function openDocument(uri: Uri | string | undefined): TextDocument | undefined {
  const address = uri?.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === address);
}
