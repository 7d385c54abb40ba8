import type { Resolution } from '../model';
import { addDays, addMonths, type CivilDate, compareDays, dayExists, weekdayOf } from './calendar';
import type { DateOptions } from './dateOptions';
import type {
  Day,
  DayIn,
  Direction,
  FiscalYear,
  Half,
  Interval,
  Part,
  PartName,
  Quarter,
  RelativeName,
  RelativeUnit,
  Season,
  TimePoint,
  Weekday,
  YearLike,
} from './mentions';
import { type Anchor, monthShift, nearest, relativeWeekday, seasonShift } from './nearest';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  periodEnding,
  rangePeriod,
  seasonMonth,
  seasonPeriod,
  shiftedYear,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './periods';
import { isYearless, shareYear, withYear } from './sharedYear';

/** Places the points of one mention on the calendar, and remembers whether the document's date was needed. */
export class Placing {
  resolution: Resolution = 'explicit';

  constructor(
    private readonly anchor: Anchor | null,
    private readonly options: DateOptions,
    private readonly direction: Direction,
  ) {}

  interval(interval: Interval): Period | null {
    const { from, to } = this.direction === null ? this.placedByBeginning(interval) : interval;
    const last = this.point(to);
    if (last === null) return null;
    const shared = isYearless(from) && last.start ? shareYear(from, withYear(to, last.start.year))[0] : from;
    const first = this.point(shared);
    if (first?.start && last.end && compareDays(first.start, last.end) > 0) return null; // late 2024/25 to May 2024
    return first && rangePeriod(first, last);
  }

  /** `30 April to 3 May`, where the sentence tells nothing: of the same days in all years the latest that have begun. */
  private placedByBeginning({ kind, from, to }: Interval): Interval {
    const begins = isYearless(from) && isYearless(to) ? (this.point(from)?.start ?? null) : null;
    if (begins === null) return { kind, from, to };
    const [start, end] = shareYear(withYear(from, begins.year), to);
    return { kind, from: start, to: end };
  }

  point(point: TimePoint): Period | null {
    switch (point.kind) {
      case 'day':
        return point.year === null ? this.openDay(point) : dayPeriod({ year: point.year, month: point.month, day: point.day });
      case 'weekday':
        return this.withDay((today) => dayPeriod(this.nearestWeekday(point, today)));
      case 'month':
        return point.year === null ? this.openMonths(point.month, 1, point.yearOffset) : monthPeriod(point.year, point.month);
      case 'year':
        return yearPeriod(point.year);
      case 'fiscal-year':
      case 'academic-year':
        return shiftedYear(this.firstYear(point), this.startOf(point.kind));
      case 'season':
        return point.year === null ? this.openSeason(point) : this.season(point.year, point.season);
      case 'quarter':
      case 'half':
        return this.partOfYear(point);
      case 'decade':
        return decadePeriod(point.year);
      case 'century':
        return centuryPeriod(point.year);
      case 'relative':
        return this.relative(point);
      case 'relative-name':
        return this.relativeName(point);
      case 'part':
        return this.part(point);
      case 'stretch': {
        const start = this.yearStart(point.of);
        if (start === null) return null;
        const first = point.from === 'first' ? start : addMonths(start, 12 - point.months);
        return monthsPeriod(first.year, first.month, point.months, 'range');
      }
      case 'day-in':
        return this.dayIn(point);
      case 'ending': {
        const end = this.point(point.end);
        return end && periodEnding(end, point.months);
      }
    }
  }

  /** What needs the document's date, to the month. */
  private withMonth(resolve: (anchor: Anchor) => Period): Period | null {
    this.resolution = this.anchor === null ? 'unresolved' : 'document-date';
    return this.anchor && resolve(this.anchor);
  }

  /** What needs the document's date, to the day. */
  private withDay(resolve: (today: CivilDate) => Period): Period | null {
    const { anchor } = this;
    const day = anchor?.day ?? null;
    this.resolution = anchor === null || day === null ? 'unresolved' : 'document-date';
    return anchor === null || day === null ? null : resolve({ year: anchor.year, month: anchor.month, day });
  }

  private season(year: number, season: number): Period {
    return seasonPeriod(year, season, this.options.southern);
  }

  private startOf(kind: 'fiscal-year' | 'academic-year') {
    return kind === 'fiscal-year' ? this.options.fiscalYear : this.options.academicYear;
  }

  /** The calendar year in which a fiscal or academic year begins. `FY2025` ends in 2025. */
  private firstYear(point: { readonly kind: 'academic-year'; readonly year: number } | FiscalYear): number {
    if (point.kind === 'academic-year' || point.named === 'firstYear') return point.year;
    const { month, day } = this.options.fiscalYear;
    return month === 1 && day === 1 ? point.year : point.year - 1;
  }

  /** `18 March` */
  private openDay({ month, day, weekday, yearOffset }: Day): Period | null {
    const open = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const placed = this.withMonth((anchor) => {
      const year = yearOffset === undefined ? null : anchor.year + yearOffset;
      const told = year !== null && dayExists(year, month, day);
      return dayPeriod(told ? { year, month, day } : this.nearestDay(anchor, month, day, weekday));
    });
    return placed ?? { edtf: open, first: open, last: open, start: null, end: null, granularity: 'day' };
  }

  private nearestDay(anchor: Anchor, month: number, day: number, weekday: number | null): CivilDate {
    const reach = month === 2 && day === 29 ? 8 : 1;
    const candidates: CivilDate[] = [];
    for (let year = anchor.year - reach; year <= anchor.year + reach; year++)
      if (dayExists(year, month, day)) candidates.push({ year, month, day });
    const matching = candidates.filter((date) => weekdayOf(date) === weekday);
    return matching.length > 0 ? nearest(matching, anchor, 'nearest') : nearest(candidates, anchor, this.direction);
  }

  private nearestWeekday({ weekday, day }: Weekday, today: CivilDate): CivilDate {
    const told = day === undefined ? undefined : this.nearestTold(weekday, day, today);
    if (told) return told;
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    return addDays(today, this.direction === 'future' || ahead === 0 ? ahead : ahead - 7);
  }

  /** `Tuesday 21st`: of the months that have such a day. */
  private nearestTold(weekday: number, day: number, today: CivilDate): CivilDate | undefined {
    const candidates: CivilDate[] = [];
    for (let months = -MONTHS_AROUND; months <= MONTHS_AROUND; months++) {
      const { year, month } = addMonths({ ...today, day: 1 }, months);
      if (dayExists(year, month, day) && weekdayOf({ year, month, day }) === weekday) candidates.push({ year, month, day });
    }
    return candidates.length > 0 ? nearest(candidates, today, this.direction ?? 'nearest') : undefined;
  }

  /** `last day of March`, `first Monday in May`, `Tuesday of last week` */
  private dayIn({ count, weekday, of }: DayIn): Period | null {
    const whole = this.point(of);
    if (whole?.start == null || whole.end === null) return null;
    const { start, end } = whole;
    const step = weekday === null ? 1 : 7;
    const fromStart = weekday === null ? 0 : (weekday - weekdayOf(start) + 7) % 7;
    const fromEnd = weekday === null ? 0 : (weekdayOf(end) - weekday + 7) % 7;
    const date = count > 0 ? addDays(start, fromStart + (count - 1) * step) : addDays(end, -fromEnd + (count + 1) * step);
    return compareDays(date, start) >= 0 && compareDays(date, end) <= 0 ? dayPeriod(date) : null;
  }

  /** `March`, or the months of a quarter or half without a year. */
  private openMonths(month: number, count: number, yearOffset?: number): Period | null {
    const placed = this.withMonth((anchor) => {
      const first = yearOffset === undefined ? this.nearestMonths(anchor, month, count) : { year: anchor.year + yearOffset, month, day: 1 };
      return count === 1
        ? monthPeriod(first.year, first.month)
        : monthsPeriod(first.year, first.month, count, count === 3 ? 'quarter' : 'half-year');
    });
    if (placed) return placed;
    if (count > 1) return null;
    const open = `XXXX-${String(month).padStart(2, '0')}`;
    return { edtf: open, first: open, last: open, start: null, end: null, granularity: 'month' };
  }

  /** Of the same months in all years: the latest that has begun, or with a future tense the earliest that has not ended. */
  private nearestMonths(anchor: Anchor, month: number, count: number): CivilDate {
    const now = anchor.year * 12 + anchor.month;
    const first = { year: anchor.year, month, day: 1 };
    const begins = first.year * 12 + month;
    if (this.direction === 'future') return begins + count - 1 < now ? addMonths(first, 12) : first;
    return begins > now ? addMonths(first, -12) : first;
  }

  private openSeason({ season, yearOffset }: Season): Period | null {
    const month = seasonMonth(season, this.options.southern);
    return this.withMonth((anchor) => {
      const year = yearOffset === undefined ? this.nearestMonths(anchor, month, 3).year : anchor.year + yearOffset;
      return this.season(year, season);
    });
  }

  private partOfYear(point: Quarter | Half): Period | null {
    const [index, count, granularity] =
      point.kind === 'quarter' ? ([point.quarter - 1, 3, 'quarter'] as const) : ([point.half - 1, 6, 'half-year'] as const);
    if (point.of === null) return this.openMonths(index * count + 1, count);
    const start = this.yearStart(point.of);
    if (start === null) return null;
    const first = addMonths(start, index * count);
    return monthsPeriod(first.year, first.month, count, granularity);
  }

  private yearStart(of: YearLike): CivilDate | null {
    return this.point(of)?.start ?? null;
  }

  private relative({ unit, offset }: RelativeUnit): Period | null {
    switch (unit) {
      case 'day':
        return this.withDay((today) => dayPeriod(addDays(today, offset)));
      case 'week':
        return this.withDay((today) => weekPeriod(addDays(today, offset * 7)));
      case 'weekend':
        return this.withDay((today) => weekendPeriod(addDays(today, offset * 7)));
      case 'month':
      case 'quarter':
        return this.withMonth(({ year, month }) => relativeMonths(year, month, unit === 'month' ? 1 : 3, offset));
      case 'year':
        return this.withMonth(({ year }) => yearPeriod(year + offset));
      case 'fiscal-year':
      case 'academic-year':
        return this.withMonth((anchor) => shiftedYear(this.currentYear(anchor, unit) + offset, this.startOf(unit)));
      case 'decade':
        return this.withMonth(({ year }) => decadePeriod(year - (year % 10) + offset * 10));
      case 'century':
        return this.withMonth(({ year }) => centuryPeriod(year - (year % 100) + offset * 100));
    }
  }

  /** The calendar year in which the current fiscal or academic year began. */
  private currentYear(anchor: Anchor, unit: 'fiscal-year' | 'academic-year'): number {
    const { month, day } = this.startOf(unit);
    const begun = anchor.month > month || (anchor.month === month && (anchor.day ?? day) >= day);
    return begun ? anchor.year : anchor.year - 1;
  }

  private relativeName({ which, of }: RelativeName): Period | null {
    switch (of.kind) {
      case 'weekday':
        return this.withDay((today) => dayPeriod(relativeWeekday(which, of.weekday, today)));
      case 'month':
        return this.withMonth((anchor) => {
          const year = anchor.year + monthShift(which, of.month, anchor.month);
          return monthPeriod(year, of.month);
        });
      case 'season':
        return this.withMonth((anchor) => {
          const first = seasonMonth(of.season, this.options.southern);
          return this.season(anchor.year + seasonShift(which, first, anchor.month), of.season);
        });
    }
  }

  private part({ part, of }: Part): Period | null {
    const whole = this.point(of);
    if (whole?.start == null || part === 'whole' || part === 'turn') return whole;
    if (whole.granularity === 'month') return thirdOfMonth(whole, part);
    if (whole.granularity !== 'year' && whole.granularity !== 'fiscal-year') return whole;
    if (part === 'start') return monthPeriod(whole.start.year, whole.start.month);
    if (part === 'end') {
      const last = addMonths(whole.start, 11);
      return monthPeriod(last.year, last.month);
    }
    const first = addMonths(whole.start, part === 'early' ? 0 : part === 'late' ? 8 : 4);
    return monthsPeriod(first.year, first.month, 4, whole.granularity === 'year' ? 'year' : 'range');
  }
}

/** How far away the month of `Tuesday 21st` is looked for. */
const MONTHS_AROUND = 12;

/** Days 1 to 10, 11 to 20, or 21 on, of a month; EDTF has no way to write them but the month. */
function thirdOfMonth(month: Period, part: PartName): Period {
  if (month.start === null || month.end === null) return month;
  const index = part === 'start' || part === 'early' ? 0 : part === 'end' || part === 'late' ? 2 : 1;
  const end = index === 2 ? month.end : addDays(month.start, index * 10 + 9);
  return { ...month, start: addDays(month.start, index * 10), end };
}

function relativeMonths(year: number, month: number, count: number, offset: number): Period {
  const first = addMonths({ year, month: month - ((month - 1) % count), day: 1 }, offset * count);
  return count === 1 ? monthPeriod(first.year, first.month) : monthsPeriod(first.year, first.month, count, 'quarter');
}
