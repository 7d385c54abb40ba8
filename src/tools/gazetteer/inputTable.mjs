/** The columns of an input file and of the generated file, in order. Those with several values separate them by `|`. */
export const COLUMNS = ['name', 'kind', 'acronyms', 'aliases', 'identifiers', 'parent', 'successors', 'years'];

/** First and last year of a body, as an EDTF interval; the first may be unknown. */
const YEARS = /^(?:(?:\d{4}|\.\.)\/\d{4})?$/;

/**
 * Reads one input file: comment lines that begin with `#`, a header line with the columns, then one organisation a line.
 * A form that is followed by `?` is ambiguous: an ordinary word, a place, or an abbreviation that means other things too.
 *
 * @param {string} text the file's content, tab-separated, with LF line ends
 * @param {string} file its name, for messages
 * @returns {{ name: Form, kind: string, acronyms: Form[], aliases: Form[], identifiers: string[], parent: string,
 *   successors: string[], years: string, source: string }[]} `years` as an EDTF interval; a Form is `{ text: string, ambiguous: boolean }`
 * @throws {Error} that names file and line where the header or a line does not fit
 */
export function readInputTable(text, file) {
  const lines = text.split('\n');
  const records = [];
  let header = false;
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const source = `${file}:${index + 1}`;
    const cells = line.split('\t');
    if (!header) {
      if (cells.join() !== COLUMNS.join()) throw new Error(`${source}: expected the columns ${COLUMNS.join(', ')}`);
      header = true;
      continue;
    }
    if (cells.length > COLUMNS.length) throw new Error(`${source}: ${cells.length} columns`);
    if (cells.some((cell) => cell !== cell.trim())) throw new Error(`${source}: space at the edge of a column`);
    const [name = '', kind = '', acronyms = '', aliases = '', identifiers = '', parent = '', successors = '', years = ''] = cells;
    if (name === '' || kind === '') throw new Error(`${source}: no name or no kind`);
    if (!YEARS.test(years)) throw new Error(`${source}: years are written 2016/2023, or ../2013, not ${years}`);
    records.push({
      name: form(name),
      kind,
      acronyms: list(acronyms).map(form),
      aliases: list(aliases).map(form),
      identifiers: list(identifiers),
      parent,
      successors: list(successors),
      years,
      source,
    });
  }
  return records;
}

/** @param {string} text */
function form(text) {
  return text.endsWith('?') ? { text: text.slice(0, -1), ambiguous: true } : { text, ambiguous: false };
}

/** @param {string} cell */
function list(cell) {
  return cell.split('|').filter((part) => part !== '');
}
