import { Range, type TextDocument, Uri } from 'vscode';
import type { Span } from '../core/model';

/** The range of a span in a document whose text it was read from. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** A place in a document, as tree nodes are and as links pass it. */
export interface Place {
  readonly uri: Uri | string;
  readonly span: Span;
}

/** The last part of a URI's path. */
export function fileNameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A URI that may have come through JSON. */
export function toUri(uri: Uri | string): Uri {
  return typeof uri === 'string' ? Uri.parse(uri, true) : uri;
}
