import type { ExtensionContext } from 'vscode';

/** Called by VS Code when a document of a watched language is opened. */
export function activate(context: ExtensionContext): void {
  void context;
}
