import { type MessageOptions, window } from 'vscode';
import { messageWords } from './plainWords';

type Rest<T extends string> = readonly T[] | readonly [MessageOptions, ...T[]];

/** Tells something. Messages name files and words of documents: nothing in them can act. @returns the button that was pressed */
export function showInformation<T extends string>(message: string, ...rest: Rest<T>): Thenable<T | undefined> {
  return window.showInformationMessage(messageWords(message), ...(rest as T[]));
}

/** The same as a warning. */
export function showWarning<T extends string>(message: string, ...rest: Rest<T>): Thenable<T | undefined> {
  return window.showWarningMessage(messageWords(message), ...(rest as T[]));
}

/** The same as an error. */
export function showError<T extends string>(message: string, ...rest: Rest<T>): Thenable<T | undefined> {
  return window.showErrorMessage(messageWords(message), ...(rest as T[]));
}
