import type { Analysis, Span } from '../core/model';
import { dateText } from '../formats/dateText';

/** A document's date in words, with how it is known. */
export interface DocumentDateText {
  /** `Tuesday 5 September 2017, from the text` */
  readonly text: string;
  /** The words of the text that say so; null where it does not. */
  readonly span: Span | null;
}

interface Known {
  readonly isSetByHand: boolean;
  readonly fileName: string;
}

/**
 * Describes the date that an analysis has used.
 *
 * @param known beside the text: whether a person has given that date, and the file's name
 */
export function documentDateText({ documentDate, annotations }: Analysis, known: Known): DocumentDateText {
  if (!documentDate) return { text: 'not given', span: null };
  const words = dateText(documentDate);
  if (known.isSetByHand) return { text: `${words}, set by hand`, span: null };
  // A date that the text gives is one of its mentions; one that is none of them may stand in the name of the file.
  const told = annotations.find((each) => each.type === 'date' && each.value.edtf === documentDate.edtf);
  if (told) return { text: `${words}, from the text`, span: { start: told.start, end: told.end } };
  const isInName = digits(known.fileName).includes(digits(documentDate.edtf ?? '-'));
  return { text: `${words}, from the ${isInName ? 'file’s name' : 'text'}`, span: null };
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
