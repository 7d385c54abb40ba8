import { BRIEFING_HEADS, briefingOf, NO_ITEMS } from './briefing';
import { type AnalysedDocument, sequence, type Writer } from './format';

/** No script and nothing from elsewhere can run in the page, whatever stands in it. */
const HEAD = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Fundlight ${FUNDLIGHT_VERSION}">
<title>Funding items</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.4 }
body { margin: 2em auto; max-width: 90em; padding: 0 1em }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid GrayText; padding: .3em .5em; text-align: left; vertical-align: top }
td:first-child { white-space: nowrap }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
</style>
</head>
<body>
<h1>Funding items</h1>
`;

/** Writes a page with a table of funding items a document, which needs no network. Nothing of a text can act as markup. */
export function beginHtml(): Writer {
  return sequence({ head: HEAD, tail: '</body>\n</html>\n' }, section);
}

function section(document: AnalysedDocument): string {
  const { heading, source, rows } = briefingOf(document);
  const head = row(BRIEFING_HEADS, 'th scope="col"');
  const body = rows.map((cells) => row(cells, 'td')).join('');
  const table = rows.length ? `<table>\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody>\n</table>` : `<p>${NO_ITEMS}</p>`;
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n<p>${escapeHtml(source)}</p>\n${table}\n</section>\n`;
}

function row(cells: readonly string[], element: string): string {
  const [name = ''] = element.split(' ');
  return `<tr>${cells.map((cell) => `<${element}>${escapeHtml(cell)}</${name}>`).join('')}</tr>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any text stand for itself in HTML, in a text or in a quoted attribute; invisible control characters are left out. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!).replace(/[\p{Cc}\p{Cf}]/gu, '');
}
