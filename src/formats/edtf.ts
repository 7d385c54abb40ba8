/** A year, also one of which digits are open; then a month, a season or a quarter; then a day. Each may be uncertain. */
const YEAR = String.raw`-?[\dX]{4}|Y-?\d{5,}`;
const MONTH = String.raw`0[1-9]|1[0-2]|2[1-9]|3\d|4[01]|[01X]X`;
const DAY = String.raw`0[1-9]|[12]\d|3[01]|[0-3X]X`;
const POINT = new RegExp(`^[?~%]?(${YEAR})[?~%]?(?:-[?~%]?(${MONTH})[?~%]?(?:-[?~%]?(${DAY})[?~%]?)?)?$`);

/**
 * Whether a text is a date or an interval by EDTF (ISO 8601-2:2019), as far as Fundlight writes and reads it: points of level 2, and
 * intervals of two, one of which may be open (`..`) or unknown (nothing). Days exist, and intervals do not end before they begin.
 */
export function isEdtf(text: string): boolean {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return false;
  if (second === undefined) return isPoint(first);
  if (!isEnd(first) || !isEnd(second) || (!isPoint(first) && !isPoint(second))) return false;
  return !(isPlain(first) && isPlain(second)) || second > lastOf(first);
}

function isEnd(text: string): boolean {
  return text === '' || text === '..' || isPoint(text);
}

function isPoint(text: string): boolean {
  const [, year = '', month = '', day] = POINT.exec(text) ?? [];
  if (year === '' || day === undefined) return year !== '';
  if (/^\d+$/.test(month) && Number(month) > 12) return false;
  return !isPlain(`${year}-${month}-${day}`) || isDay(`${year}-${month}-${day}`);
}

/** Whether it has nothing but figures, so that two are in the order of their letters. */
function isPlain(text: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What is sorted behind every day of a point: an interval does not end within its beginning. */
function lastOf(text: string): string {
  return text.length === 10 ? text : `${text}-99`;
}
