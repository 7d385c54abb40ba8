import type { Analysis, Span } from '../core/model';
import { t } from './localise';
import { dateText, shortDayText } from './valueText';

/** A document's date in words, with how it is known. */
export interface DocumentDateText {
  /** `Document date: Tuesday 5 September 2017, set by hand` */
  readonly full: string;
  /** The same for narrow places: `Dated` and `5 September 2017, set by hand`. */
  readonly label: string;
  readonly value: string;
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
export function documentDateText(analysis: Analysis, known: Known): DocumentDateText {
  const { documentDate: date } = analysis;
  if (!date) return { full: t('Document date: not given'), label: t('Document date'), value: t('not given'), span: null };
  const { origin, span } = originOf(date.edtf ?? '', analysis, known);
  const short = date.granularity === 'day' && date.start !== null ? shortDayText(date.start) : dateText(date);
  return {
    full: t('Document date: {date}, {origin}', { date: dateText(date), origin }),
    label: t('Dated'),
    value: `${short}, ${origin}`,
    span,
  };
}

function originOf(edtf: string, { annotations }: Analysis, { isSetByHand, fileName }: Known): { origin: string; span: Span | null } {
  if (isSetByHand) return { origin: t('set by hand'), span: null };
  // A date that the text gives is one of its mentions; one that is none of them may stand in the name of the file.
  const told = annotations.find(({ type, value }) => type === 'date' && 'edtf' in value && value.edtf === edtf);
  if (told) return { origin: t('from the text'), span: { start: told.start, end: told.end } };
  return { origin: digits(fileName).includes(digits(edtf)) ? t('from the file’s name') : t('from the text'), span: null };
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
