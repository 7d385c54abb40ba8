import { languages, Position, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { openDocument } from './openDocument';
import { readOrNull } from './wholeFile';

/** Names that are tried before a document goes without. */
const MOST_NAMES = 50;

/**
 * Opens text as a new Markdown document that is not saved yet: `report.docx` becomes `report.md` beside it, or `report-2.md` where
 * there is one.
 */
export async function openNewMarkdown(source: Uri, text: string): Promise<TextDocument> {
  try {
    const uri = await freeName(source);
    const document = await workspace.openTextDocument(uri);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(0, 0), text);
    if (await workspace.applyEdit(edit))
      return document.languageId === 'markdown' ? document : languages.setTextDocumentLanguage(document, 'markdown');
  } catch {
    // Some file systems know no name for what is not saved: it goes without.
  }
  return workspace.openTextDocument({ language: 'markdown', content: text });
}

async function freeName(source: Uri): Promise<Uri> {
  const stem = source.path.replace(/\.[^./]+$/, '');
  for (let count = 1; count <= MOST_NAMES; count++) {
    const path = `${stem}${count > 1 ? `-${count}` : ''}.md`;
    // VS Code saves it at this address with the scheme of the workspace, and with the authority of its remote end where it has one.
    const authority = source.scheme === 'vscode-remote' ? '' : source.authority;
    const uri = source.with({ scheme: 'untitled', authority, path, query: '', fragment: '' });
    if (!openDocument(uri) && (await readOrNull(source.with({ path }))) === null) return uri;
  }
  throw new Error('no name is free');
}
