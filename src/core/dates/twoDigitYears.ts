/**
 * The year that two digits stand for: 00..69 is 2000..2069, 70..99 is 1970..1999, as POSIX `strptime` nearly has it (there 69
 * is 1969, which no policy document writes so).
 */
export function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Whether `twoDigits` continue `year`: 25 after 2024, 00 after 1999. */
export function isNextYear(year: number, twoDigits: number): boolean {
  return (year + 1) % 100 === twoDigits;
}
