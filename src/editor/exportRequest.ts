import { Uri } from 'vscode';
import type { FormatId } from '../formats/format';
import type { Which } from '../review/selected';

/** The argument of the export command; what is missing is asked for. */
export interface ExportRequest {
  /** The documents to export, and folders of documents; all of the workspace where the list is missing and the user says so. */
  readonly uris?: readonly (Uri | string)[];
  /** With a target, the one that its name asks for. */
  readonly format?: FormatId;
  /** All that was found, only what a person has accepted or added, or that and what is at least so certain (0 to 1); with a target, all. */
  readonly which?: Which;
  /** The file to write, or the clipboard. */
  readonly target?: Uri | string | 'clipboard';
  /** Overwrites the target without asking. */
  readonly overwrite?: boolean;
}

/** What the command gives back to its caller; undefined where nothing was written. */
export interface ExportResult {
  /** URI of the written file, or `clipboard`. */
  readonly target: string;
  readonly format: FormatId;
  readonly documents: number;
  /** Those that are in the file. */
  readonly fundingItems: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
}

/** What a menu hands over: a file, or a node of a tree that stands for a document. */
type MenuArgument = Uri | { readonly uri: Uri };

/**
 * The request that a command's arguments make.
 *
 * @param argument a request, or what a menu was opened on
 * @param selection all that is selected there
 */
export function requestFrom(argument?: ExportRequest | MenuArgument, selection?: readonly MenuArgument[]): ExportRequest {
  if (argument === undefined || !isFromMenu(argument)) return argument ?? {};
  const chosen = selection?.length ? selection : [argument];
  return { uris: chosen.map(uriOf) };
}

function isFromMenu(argument: ExportRequest | MenuArgument): argument is MenuArgument {
  return argument instanceof Uri || 'uri' in argument;
}

function uriOf(argument: MenuArgument): Uri {
  return argument instanceof Uri ? argument : argument.uri;
}
