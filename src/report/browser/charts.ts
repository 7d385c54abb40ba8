import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { scaledAmount } from '../../formats/shortAmount';
import { type Bar, type ChartData, chartsOf } from '../chartData';
import type { ReportModel } from '../reportModel';
import { GROUP_LISTS } from '../reportView';

/** Pixels. A chart is as wide as its place, within bounds. */
const WIDEST = 820;
const NARROWEST = 420;
/** The room for names and for figures beside the bars: of a narrow chart no more than so much. */
const NAMES = { most: 260, share: 0.38 };
const FIGURES = { most: 150, share: 0.22 };
const ROW = 26;
const YEAR = 130;
const EM = 12;
const TICK = 100;

/** Draws all charts of a report into their places. A click on a bar does what the link of its row in the table does. */
export function drawCharts(model: ReportModel): void {
  for (const chart of GROUP_LISTS.flatMap((list) => chartsOf(model, list))) {
    const place = document.querySelector<HTMLElement>(`.chart[data-list="${chart.list}"][data-currency="${CSS.escape(chart.currency)}"]`);
    if (!place) continue;
    const width = Math.max(NARROWEST, Math.min(WIDEST, place.clientWidth));
    const drawing = chart.list === 'years' ? columns(chart, width) : rows(chart, width);
    drawing.querySelector('style')?.remove(); // the page's own style sheet has it: no other may be put in
    drawing.setAttribute('aria-hidden', 'true');
    place.replaceChildren(drawing);
    place.onclick = ({ target }) => follow(place, chart, target);
  }
}

function follow(place: HTMLElement, { bars }: ChartData, target: EventTarget | null): void {
  const index = (target as { __data__?: unknown } | null)?.__data__; // where Plot keeps which datum a mark stands for
  const bar = typeof index === 'number' ? bars[index] : undefined;
  const links = place.closest('section')?.querySelectorAll<HTMLElement>('a[data-group]') ?? [];
  for (const link of links) if (bar && link.dataset.group === bar.key) link.click();
}

const room = ({ most, share }: { most: number; share: number }, width: number) => Math.min(most, Math.round(width * share));

const most = ({ figure }: Bar) => figure.most ?? figure.least;
const colour = ({ figure }: Bar) => `var(--${figure.balance})`;
const title = ({ group, figure, balance }: Bar) => `${group}: ${figure.text} (${balance.toLowerCase()})`;
/** Colours alone do not tell what is given from what is asked for. */
const told = ({ figure, balance }: Bar) => (figure.balance === 'given' ? figure.short : `${figure.short} (${balance.toLowerCase()})`);

/** The certain part of a sum is solid, what it may be at the most is pale. */
const PALE = 0.4;

/** One row a bar, with names on the left. */
function rows({ bars }: ChartData, width: number) {
  const places = bars.map((_, k) => k);
  const y = (_: Bar, k: number) => k;
  const nameOf = (k: number) => (bars[k - 1]?.key === bars[k]?.key ? '' : (bars[k]?.label ?? ''));
  return plot({
    width,
    height: bars.length * ROW + 45,
    marginLeft: room(NAMES, width),
    marginRight: room(FIGURES, width),
    marginTop: 10,
    marginBottom: 30,
    x: { label: null, zero: true, nice: true },
    y: { type: 'band', domain: places, label: null, padding: 0.2 },
    marks: [
      axisX({ label: null, tickFormat: scaledAmount, ticks: Math.floor((width - room(NAMES, width) - room(FIGURES, width)) / TICK) }),
      axisY({ label: null, tickFormat: nameOf, tickSize: 0, lineWidth: room(NAMES, width) / EM - 1, textOverflow: 'ellipsis' }),
      barX(bars, { y, x1: 0, x2: ({ figure }) => figure.least, fill: colour, title }),
      barX(bars, { y, x1: ({ figure }) => figure.least, x2: most, fill: colour, fillOpacity: PALE, title }),
      text(bars, { y, x: most, text: told, textAnchor: 'start', dx: 5, title }),
      ruleX([0]),
    ],
  });
}

/** One group of columns a fiscal year, in the order of time. */
function columns({ bars, balances }: ChartData, width: number) {
  const years = [...new Set(bars.map(({ label }) => label))];
  const x = ({ figure }: Bar) => figure.balance;
  const fx = ({ label }: Bar) => label;
  const isNarrow = bars.length > MOST_LABELS;
  return plot({
    width,
    marginRight: Math.max(20, width - 60 - years.length * YEAR),
    height: 280,
    marginLeft: 60,
    marginTop: 30,
    marginBottom: 55,
    x: { type: 'band', domain: [...balances], axis: null, padding: 0.1 },
    fx: { domain: years, axis: 'bottom', label: null, padding: 0.15, tickFormat: (label: string) => label.replaceAll(' ', '\n') },
    y: { label: null, zero: true, nice: true, grid: true, tickFormat: scaledAmount, ticks: 5 },
    marks: [
      barY(bars, { fx, x, y1: 0, y2: ({ figure }) => figure.least, fill: colour, title }),
      barY(bars, { fx, x, y1: ({ figure }) => figure.least, y2: most, fill: colour, fillOpacity: PALE, title }),
      ...(isNarrow ? [] : [text(bars, { fx, x, y: most, text: ({ figure }) => figure.short, lineAnchor: 'bottom', dy: -4, title })]),
      ruleY([0]),
    ],
  });
}

/** With more columns their figures would run into one another; the table has them. */
const MOST_LABELS = 10;
