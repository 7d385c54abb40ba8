import { renderToString } from 'preact-render-to-string';
import { escapeHtml } from '../formats/html';
import { DATA, type PageData, ROOT } from './pageData';
import type { PageHost } from './pageHost';
import { Report } from './Report';
import style from './report.css';

/** The script of the page: its text, which makes the page a file of its own, or the address that the editor gives it. */
export type PageScript = { readonly text: string } | { readonly address: string };

/** Buttons that lead to the editor are there from the start; the script of the page lets them act. */
const EDITOR: PageHost = { open: () => {}, scan: () => {}, save: () => {}, keep: () => {} };

/**
 * A report as an HTML page that needs no network. It can be read without scripts; the script draws the charts, and sorts.
 *
 * Its content security policy lets this one script and this one style run and nothing else, whatever the texts of documents hold.
 *
 * @param nonce letters, digits and hyphens that nobody can guess who writes a document
 */
export function reportPage(data: PageData, script: PageScript, nonce: string): string {
  const { model, scope } = data;
  const allowed = `'nonce-${nonce}'`;
  const policy = `default-src 'none'; script-src ${allowed}; style-src ${allowed}; base-uri 'none'; form-action 'none'`;
  const body = renderToString(<Report model={model} host={scope === null ? null : EDITOR} />);
  const source = 'text' in script ? `>${script.text.replace(/<\/(script)/gi, '<\\/$1')}` : ` src="${escapeHtml(script.address)}">`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(model.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Fundlight ${FUNDLIGHT_VERSION}">
<title>${escapeHtml(`${model.words.heading}: ${model.scope}`)}</title>
<style nonce="${nonce}">
${style}</style>
</head>
<body>
<div id="${ROOT}">${body}</div>
<script type="application/json" id="${DATA}">${dataText(data)}</script>
<script nonce="${nonce}"${source}</script>
</body>
</html>
`;
}

/** JSON that cannot end the element it stands in. */
function dataText(data: PageData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
