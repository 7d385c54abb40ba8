import Papa from 'papaparse';
import { BYTE_ORDER_MARK, cellText } from '../../../src/formats/csv';

/** Reads CSV as another program would: its header and its rows, with the text of cells as it was before it was made harmless. */
export function readCsv(file: string): { readonly columns: readonly string[]; readonly rows: readonly Readonly<Record<string, string>>[] } {
  if (!file.startsWith(BYTE_ORDER_MARK)) throw new Error('the file has no byte order mark');
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  const { data, errors } = Papa.parse<string[]>(file.slice(1, -2), { delimiter: ',', newline: '\r\n' });
  if (errors.length) throw new Error(errors.map(({ message }) => message).join());
  const [columns = [], ...rows] = data;
  return { columns, rows: rows.map((cells) => Object.fromEntries(cells.map((cell, k) => [columns[k], cellText(cell)]))) };
}
