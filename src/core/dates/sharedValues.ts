import type { DateValue } from '../model';

/** Equal values of dates as one: a long document tells the same days over and over. */
export class SharedValues {
  private readonly byDate = new Map<string | null, DateValue[]>();

  /** @returns the first value that was given and is equal */
  of(value: DateValue): DateValue {
    const known = this.byDate.get(value.edtf ?? value.duration);
    const same = known?.find((other) => isEqual(other, value));
    if (same !== undefined) return same;
    if (known) known.push(value);
    else this.byDate.set(value.edtf ?? value.duration, [value]);
    return value;
  }
}

function isEqual(a: DateValue, b: DateValue): boolean {
  return (
    a.edtf === b.edtf &&
    a.duration === b.duration &&
    a.start === b.start &&
    a.end === b.end &&
    a.granularity === b.granularity &&
    a.qualifier === b.qualifier &&
    a.resolution === b.resolution
  );
}
