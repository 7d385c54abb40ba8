/** Parts of the help that several commands share. Lines end before the width of a small terminal. */

export const EXIT_CODES = `
Exit codes:
  0    all done
  1    a file could not be read or written; the others are done, the failure is
       named on standard error
  2    the command was not understood, or would overwrite a file
  130  ended by Ctrl+C; no file is left half-written`;

export const DOCUMENTS = `
Documents: a folder stands for the .txt and .md files in it and below it, a
pattern such as 'reports/**/*.md' for those that match it (in quotes, so that the
shell leaves it alone). Exported tables (*.funding.md, *.funding.html), node_modules
and names that begin with a dot are passed over. Files are read as UTF-8, or as UTF-16 where
a byte order mark says so; anything else is refused by name.

Documents that are not text (.html, .htm, .docx, .pdf) are imported as Markdown that
keeps headings, lists and tables. Those in folders are passed over without --import.
Offsets in an export refer to the imported text: --save-text keeps it, report.pdf as
report.pdf.md.`;

export const LISTS = `
Organisations of your own: a list .fundlight/organisations.csv in the folder of a
document, or in one above it, wins over those that Fundlight knows. Only its column
“name” is needed. Decisions that were made in the editor, in .fundlight/decisions
beside that list, are applied.`;

/** Examples, each with what it does, in columns. */
export function examples(...rows: readonly (readonly [command: string, does: string])[]): string {
  const width = Math.max(...rows.map(([command]) => command.length));
  return ['', 'Examples:', ...rows.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`)].join('\n');
}
