import { render } from 'preact';
import { DATA, type PageData, ROOT } from '../pageData';
import type { PageHost } from '../pageHost';
import { Report } from '../Report';
import type { ReportModel } from '../reportModel';
import { viewFrom } from '../reportView';
import { drawCharts } from './charts';

/** What the editor gives to its pages. */
interface Editor {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: (() => Editor) | undefined;

const root = document.getElementById(ROOT)!;
const data: PageData = JSON.parse(document.getElementById(DATA)!.textContent ?? '');
const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : null;
const { view: kept } = (editor?.getState() ?? {}) as { view?: unknown };
const host = editor && hostOf(editor);

let { model } = data;
/** Which model of the editor's this is: it may have a newer one when a click arrives. */
let revision = 0;
/** How wide the page was when its charts were drawn: they depend on nothing else of its size. */
let drawnWidth = 0;

function hostOf({ postMessage, setState }: Editor): PageHost {
  return {
    open: (row, place) => postMessage({ kind: 'open', revision, row, place }),
    scan: () => postMessage({ kind: 'scan' }),
    save: () => postMessage({ kind: 'save' }),
    keep: (view) => setState({ scope: data.scope, view }),
  };
}

function page(isPrinted: boolean) {
  return <Report model={model} host={host} first={viewFrom(kept)} isPrinted={isPrinted} />;
}

function show(isPrinted = false): void {
  render(page(isPrinted), root);
  draw();
}

function draw(): void {
  drawnWidth = root.clientWidth;
  drawCharts(model);
}

root.replaceChildren(); // what is there for readers without scripts may be sorted otherwise than this reader left it
show();
new ResizeObserver(() => root.clientWidth !== drawnWidth && draw()).observe(root);
addEventListener('beforeprint', () => show(true));
addEventListener('afterprint', () => show());

if (editor) {
  editor.setState({ scope: data.scope, view: viewFrom(kept) });
  addEventListener('message', ({ data: message }: MessageEvent<{ kind?: unknown; revision: number; model: ReportModel }>) => {
    if (message.kind !== 'model') return;
    ({ model, revision } = message);
    show();
  });
  editor.postMessage({ kind: 'ready' });
}
