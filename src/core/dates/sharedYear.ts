import type { PartName, TimePoint } from './mentions';

/** Whether the point has a day, month, season or quarter and no year. */
export function isYearless(point: TimePoint): boolean {
  if (point.kind === 'part' || point.kind === 'day-in') return isYearless(point.of);
  if (point.kind === 'day' || point.kind === 'month' || point.kind === 'season')
    return point.year === null && point.yearOffset === undefined;
  return (point.kind === 'quarter' || point.kind === 'half') && point.of === null;
}

/** Where in its whole a part begins. */
const PART_PLACES: Readonly<Record<PartName, number>> = {
  start: 0,
  early: 0,
  whole: 0,
  turn: 0,
  middle: 1 / 3,
  mid: 1 / 3,
  late: 2 / 3,
  end: 11 / 12,
};

function isYearLong({ kind }: TimePoint): boolean {
  return kind === 'year' || kind === 'fiscal-year' || kind === 'academic-year';
}

/** The year of a point and its place in that year (0..11.97), for what has them. */
function placeOf(point: TimePoint): { year: number | null; place: number } {
  switch (point.kind) {
    case 'day':
      return { year: point.year, place: point.month - 1 + point.day / 32 };
    case 'weekday':
      return { year: null, place: (point.day ?? 0) / 32 };
    case 'month':
      return { year: point.year, place: point.month - 1 };
    case 'season':
      return { year: point.year, place: point.season * 3 - 1 };
    case 'quarter':
      return { year: yearOf(point.of), place: (point.quarter - 1) * 3 };
    case 'half':
      return { year: yearOf(point.of), place: (point.half - 1) * 6 };
    case 'part': {
      const whole = placeOf(point.of);
      return { year: whole.year, place: whole.place + PART_PLACES[point.part] * (isYearLong(point.of) ? 12 : 1) };
    }
    case 'day-in': {
      const whole = placeOf(point.of);
      return { year: whole.year, place: whole.place + (point.count < 0 && isYearLong(point.of) ? 11.9 : 0.5) };
    }
    default:
      return { year: yearOf(point), place: 0 };
  }
}

function yearOf(point: TimePoint | null): number | null {
  if (point === null) return null;
  if (point.kind === 'fiscal-year') return point.named === 'firstYear' ? point.year : point.year - 1;
  return 'year' in point ? point.year : null;
}

/** Gives the end without a year the year of the other: `3 March to 5 May 2024`, `November to March 2024`. */
export function shareYear(from: TimePoint, to: TimePoint): [TimePoint, TimePoint] {
  if (from.kind === 'quarter' && to.kind === 'quarter' && from.of === null) return [{ ...from, of: to.of }, to];
  const a = placeOf(from);
  const b = placeOf(to);
  if (isYearless(from) && b.year !== null) return [withYear(from, a.place > b.place ? b.year - 1 : b.year), to];
  if (isYearless(to) && a.year !== null) return [from, withYear(to, b.place < a.place ? a.year + 1 : a.year)];
  return [from, to];
}

export function withYear(point: TimePoint, year: number): TimePoint {
  switch (point.kind) {
    case 'day':
    case 'month':
    case 'season':
      return { ...point, year };
    case 'quarter':
    case 'half':
      return { ...point, of: { kind: 'year', year } };
    case 'part':
    case 'day-in':
      return { ...point, of: withYear(point.of, year) };
    default:
      return point;
  }
}

/** Whether `to` lies within `from`: 5 May 2024 in May 2024, which is no beginning then. */
function holds(from: TimePoint, to: TimePoint): boolean {
  const a = placeOf(from);
  const b = placeOf(to);
  if (a.year !== b.year) return false;
  if (from.kind === 'year') return to.kind === 'month' || to.kind === 'day';
  return from.kind === 'month' && to.kind === 'day' && Math.floor(b.place) === a.place;
}

/** Whether `from` lies before `to`, as far as their years tell. */
export function isOrdered(from: TimePoint, to: TimePoint): boolean {
  if (holds(from, to)) return false;
  const a = placeOf(from);
  const b = placeOf(to);
  if (a.year === null || b.year === null) return a.year === b.year && a.place !== b.place;
  return a.year * 12 + a.place < b.year * 12 + b.place;
}
