import { useMemo, useState } from 'preact/hooks';
import { BALANCE_ORDER } from '../core/funding/totals';
import { type ChartData, chartsOf, chartText } from './chartData';
import { Pages } from './Pages';
import type { ReportGroup, ReportModel } from './reportModel';
import { type GroupList, pageOf, type RowFilter } from './reportView';
import { balanceWord, counted, fill, type ReportWords } from './reportWords';
import { ToItems } from './ToItems';

interface Properties {
  readonly list: GroupList;
  readonly model: ReportModel;
  readonly only: (filter: RowFilter) => void;
  readonly isPrinted: boolean;
}

type Words = Readonly<Record<'heading' | 'chart' | 'name' | 'cut', keyof ReportWords>>;

const WORDS: Readonly<Record<GroupList, Words>> = {
  funders: { heading: 'byFunder', chart: 'funderChart', name: 'from', cut: 'largest' },
  recipients: { heading: 'byRecipient', chart: 'recipientChart', name: 'to', cut: 'largest' },
  years: { heading: 'byYear', chart: 'yearChart', name: 'fiscalYear', cut: 'latest' },
};

/** Charts of the groups of a list, one a currency, and the same figures as a table. */
export function GroupSection({ list, model, only, isPrinted }: Properties) {
  const { words } = model;
  const heading = words[WORDS[list].heading];
  const charts = useMemo(() => chartsOf(model, list), [model, list]);
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>{heading}</h2>
      {list !== 'years' && <p class="note">{words.sharedNote}</p>}
      {charts.map((chart) => (
        <ChartFigure key={chart.currency} chart={chart} words={words} />
      ))}
      <details open={isPrinted || charts.length === 0}>
        <summary>{fill(words.figures, { name: heading })}</summary>
        <GroupTable list={list} model={model} only={only} isPrinted={isPrinted} />
      </details>
    </section>
  );
}

/** The place of a chart, which is drawn where the page is shown. Its name says what is drawn. */
function ChartFigure({ chart, words }: { readonly chart: ChartData; readonly words: ReportWords }) {
  const { list, currency, shown, all, balances } = chart;
  const name = fill(words[WORDS[list].chart], { currency });
  return (
    <figure>
      <figcaption>
        {name}
        {balances.map((balance) => (
          <span key={balance} class={`key ${balance}`}>
            {balanceWord(words, balance)}
          </span>
        ))}
      </figcaption>
      <div class="chart" data-list={list} data-currency={currency} role="img" aria-label={`${name}. ${chartText(chart)}`} />
      {shown < all && <p class="note">{fill(words[WORDS[list].cut], { count: shown, all })}</p>}
    </figure>
  );
}

function GroupTable({ list, model, only, isPrinted }: Properties) {
  const [asked, setPage] = useState(0);
  const { words } = model;
  const groups = model[list];
  const balances = BALANCE_ORDER.filter((balance) => groups.some(({ figures }) => figures.some((each) => each.balance === balance)));
  const { page, shown } = pageOf(groups, asked, isPrinted);
  return (
    <>
      <table>
        <caption class="hidden">{words[WORDS[list].heading]}</caption>
        <thead>
          <tr>
            <th scope="col">{words[WORDS[list].name]}</th>
            {balances.map((balance) => (
              <th scope="col" key={balance}>
                {balanceWord(words, balance)}
              </th>
            ))}
            <th scope="col">{words.items}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <tr key={group.key}>
              <th scope="row">{group.name}</th>
              {balances.map((balance) => (
                <td key={balance}>{sumsOf(group, balance)}</td>
              ))}
              <td>
                <ToItems
                  label={fill(words.showItems, { name: group.name })}
                  group={group.key}
                  onClick={() => only({ list, key: group.key, name: group.name })}
                >
                  {counted(words, group.rows.length, 'Item')}
                </ToItems>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isPrinted && <Pages words={words} count={groups.length} page={page} go={setPage} />}
    </>
  );
}

function sumsOf({ figures }: ReportGroup, balance: string): string {
  return figures
    .filter((each) => each.balance === balance)
    .map(({ text }) => text)
    .join('; ');
}
