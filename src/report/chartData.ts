import { BALANCE_ORDER, type Balance } from '../core/funding/totals';
import type { ReportFigure, ReportGroup, ReportModel } from './reportModel';
import type { GroupList } from './reportView';
import { balanceWord, type ReportWords } from './reportWords';

/** Groups that a chart shows at the most: more bars cannot be read. */
const MOST_BARS = 12;
/** Characters of a name in a chart, at the most; the table has all of them. */
const MOST_LETTERS = 38;

/** One bar of a chart. */
export interface Bar {
  /** What it stands for, as its axis names it; a name of its own in the chart. */
  readonly label: string;
  readonly group: string;
  /** The key of its group. */
  readonly key: string;
  readonly figure: ReportFigure;
  readonly balance: string;
}

/** A chart of one list of groups in one currency. */
export interface ChartData {
  readonly list: GroupList;
  readonly currency: string;
  readonly bars: readonly Bar[];
  /** How many groups are in the chart, and how many there are to show; what is not told is in it as well, as the last one. */
  readonly shown: number;
  readonly all: number;
  readonly balances: readonly Balance[];
}

/** The charts of a list: one a currency, in the order of the totals, and none for a currency in which the list has no figures. */
export function chartsOf(model: ReportModel, list: GroupList): readonly ChartData[] {
  const currencies = [...new Set(model.totals.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => chartIn(currency, list, model[list], model.words) ?? []);
}

function chartIn(currency: string, list: GroupList, groups: readonly ReportGroup[], words: ReportWords): ChartData | null {
  const inCurrency = groups.filter(({ figures }) => figures.some((each) => each.currency === currency));
  if (inCurrency.length === 0) return null;
  const telling = inCurrency.filter(({ isRest }) => !isRest);
  const rest = inCurrency.filter(({ isRest }) => isRest);
  const sorted = list === 'years' ? telling : telling.toSorted((a, b) => largest(b, currency) - largest(a, currency));
  const shown = list === 'years' ? sorted.slice(-MOST_BARS) : sorted.slice(0, MOST_BARS);
  const labels = new Set<string>();
  const bars = [...shown, ...rest].flatMap((group) => barsOf(group, currency, words, labels));
  const balances = BALANCE_ORDER.filter((balance) => bars.some(({ figure }) => figure.balance === balance));
  return { list, currency, bars, shown: shown.length, all: telling.length, balances };
}

function barsOf({ key, name, figures }: ReportGroup, currency: string, words: ReportWords, labels: Set<string>): Bar[] {
  const short = uniqueLabel(shortened(name), labels);
  return figures
    .filter((figure) => figure.currency === currency)
    .map((figure) => ({ label: short, group: name, key, figure, balance: balanceWord(words, figure.balance) }));
}

/** How far the bars of a group reach. */
function largest({ figures }: ReportGroup, currency: string): number {
  return Math.max(...figures.filter((each) => each.currency === currency).map(({ least, most }) => most ?? least));
}

function shortened(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}

/** Two long names that begin alike stay two. */
function uniqueLabel(label: string, taken: Set<string>): string {
  let unique = label;
  for (let k = 2; taken.has(unique); k++) unique = `${label} (${k})`;
  taken.add(unique);
  return unique;
}

/** A chart in words: `NHS England, £50m given or spent; …`. */
export function chartText({ bars }: ChartData): string {
  return bars.map(({ group, figure, balance }) => `${group}: ${figure.short} (${balance.toLowerCase()})`).join('; ');
}
