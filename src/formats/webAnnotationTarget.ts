import type { Span } from '../core/model';
import { percentEncoded } from '../core/text/percentEncoding';
import { CodePoints, isInsideCharacter } from './codePoints';
import type { WebAnnotationTarget } from './webAnnotationSchema';

/** How much of its surroundings a quotation keeps on either side, in UTF-16 code units; one fewer rather than half a character. */
const CONTEXT_LENGTH = 32;

/** Makes the targets of annotations of one text. */
export class Targets {
  private readonly codePoints: CodePoints;
  private readonly source: string;

  constructor(
    uri: string,
    private readonly text: string,
  ) {
    this.codePoints = new CodePoints(text);
    this.source = iriOf(uri);
  }

  /**
   * A stretch of the text by its position and by its words. The position counts Unicode code points, as the Web Annotation Data Model
   * asks, and not the code units of an editor; the two differ behind characters such as emoji.
   *
   * @param span UTF-16 code units, end exclusive
   */
  of({ start, end }: Span): WebAnnotationTarget {
    const { text } = this;
    const before = whole(text, Math.max(0, start - CONTEXT_LENGTH), 1);
    const after = whole(text, Math.min(text.length, end + CONTEXT_LENGTH), -1);
    return {
      type: 'SpecificResource',
      source: this.source,
      selector: [
        { type: 'TextPositionSelector', start: this.codePoints.before(start), end: this.codePoints.before(end) },
        { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(before, start), suffix: text.slice(end, after) },
      ],
    };
  }
}

/** An offset that cuts no character in two, in the direction of `step`. */
function whole(text: string, offset: number, step: 1 | -1): number {
  return isInsideCharacter(text, offset) ? offset + step : offset;
}

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** The IRI of a document. A path, which the command line has, becomes one that is relative to the file. */
function iriOf(uri: string): string {
  return SCHEME.test(uri) ? uri.replace(/[\s<>"{}|\\^`\p{Surrogate}]/gu, percentEncoded) : uri.split('/').map(percentEncoded).join('/');
}
