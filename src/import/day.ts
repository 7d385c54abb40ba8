/** The day at the start of a date and time as ISO 8601 writes it (`2024-03-18T09:30:00Z`); null for anything else. */
export function isoDay(text: string | null | undefined): string | null {
  const [, day] = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '') ?? [];
  return day === undefined ? null : existingDay(day);
}

/** The day of a date as PDF writes it, `D:20240318093000Z` (ISO 32000-1, 7.9.4); null for anything else. */
export function pdfDay(text: unknown): string | null {
  const [, year, month, day] = typeof text === 'string' ? (/^\s*D:(\d{4})(\d{2})(\d{2})/.exec(text) ?? []) : [];
  return year === undefined ? null : existingDay(`${year}-${month}-${day}`);
}

function existingDay(day: string): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
