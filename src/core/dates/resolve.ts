import type { DateQualifier, DateValue } from '../model';
import { SharedValues } from '../sharedValues';
import { writeDay } from './calendar';
import type { DateOptions } from './dateOptions';
import type { DateMention, Direction, Interval, PartName, TimePoint } from './mentions';
import type { Anchor } from './nearest';
import type { Period } from './periods';
import { Placing } from './placing';

/**
 * The value of a mention: EDTF, first and last day, or a duration.
 *
 * A date whose year is left open gets the nearest one that the sentence's tense allows, the past where nothing tells.
 *
 * @param anchor the document's date; without it (null) a date without a year has EDTF `XXXX-03-18` and no days, and a relative
 *   one (`last year`) no EDTF either; both are `unresolved`
 */
export function resolveDate(mention: DateMention, anchor: Anchor | null, options: DateOptions): DateValue {
  const { expression } = mention;
  if (expression.kind === 'duration') return durationValue(expression.iso, mention.qualifier);
  const placing = new Placing(anchor, options, mention.direction);
  const period = expression.kind === 'interval' ? placing.interval(expression) : placing.point(expression);
  const qualifier = qualifierOf(mention, period);
  return {
    edtf: period === null ? null : writeQualified(period.edtf, qualifier),
    start: period?.start ? writeDay(period.start) : null,
    end: period?.end ? writeDay(period.end) : null,
    duration: null,
    granularity: period?.granularity ?? granularityOf(expression),
    qualifier,
    resolution: placing.resolution,
  };
}

const FIELDS = ['edtf', 'start', 'end', 'duration', 'granularity', 'qualifier', 'resolution'] as const;

/** For values of many dates, of which equal ones become one. */
export function sharedDates(): SharedValues<DateValue> {
  return new SharedValues(({ edtf, duration }) => edtf ?? duration, FIELDS);
}

/** The period that one point stands for; null where it needs a document date and there is none. */
export function resolvePoint(point: TimePoint, direction: Direction, anchor: Anchor | null, options: DateOptions): Period | null {
  return new Placing(anchor, options, direction).point(point);
}

/** The document's date as an anchor: its day or its month; null for anything longer or unknown. */
export function anchorOf(value: DateValue | null): Anchor | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value?.start ?? '');
  if (value === null || match === null || (value.granularity !== 'day' && value.granularity !== 'month')) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: value.granularity === 'day' ? Number(match[3]) : null };
}

const PART_QUALIFIERS: Readonly<Partial<Record<PartName, DateQualifier>>> = {
  start: 'early',
  early: 'early',
  middle: 'mid',
  mid: 'mid',
  end: 'late',
  late: 'late',
  turn: 'approximate',
};

/** `early`, `mid` and `late` from the text, unless the value is already the month in which a year begins or ends. */
function qualifierOf({ expression, qualifier }: DateMention, period: Period | null): DateQualifier {
  if (expression.kind !== 'part') return qualifier;
  const narrowed = period?.granularity === 'month' && sizeOf(expression.of) === 'year';
  return (!narrowed && PART_QUALIFIERS[expression.part]) || qualifier;
}

function sizeOf(point: TimePoint): 'year' | 'other' {
  const unit = point.kind === 'relative' ? point.unit : point.kind;
  return unit === 'year' || unit === 'fiscal-year' || unit === 'academic-year' ? 'year' : 'other';
}

const SINGLE_DATE = /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/;

/** EDTF marks an approximate date with `~`; intervals, seasons and dates without a year stay as they are. */
function writeQualified(edtf: string, qualifier: DateQualifier): string {
  return qualifier === 'approximate' && SINGLE_DATE.test(edtf) ? `${edtf}~` : edtf;
}

function durationValue(duration: string | null, qualifier: DateQualifier): DateValue {
  return { edtf: null, start: null, end: null, duration, granularity: 'duration', qualifier, resolution: 'explicit' };
}

function granularityOf(expression: TimePoint | Interval): DateValue['granularity'] {
  switch (expression.kind) {
    case 'weekday':
    case 'day-in':
      return 'day';
    case 'half':
      return 'half-year';
    case 'academic-year':
      return 'fiscal-year';
    case 'relative':
      return expression.unit === 'weekend' ? 'range' : expression.unit === 'academic-year' ? 'fiscal-year' : expression.unit;
    case 'relative-name':
    case 'part':
      return granularityOf(expression.of);
    case 'interval':
    case 'stretch':
    case 'ending':
      return 'range';
    default:
      return expression.kind;
  }
}
