import { Pages } from './Pages';
import type { PageHost } from './pageHost';
import type { ReportModel, ReportPlace, ReportRow } from './reportModel';
import { COLUMNS, type Column, pageOf, type ReportView, type RowFilter, sortedBy, viewedRows } from './reportView';
import { balanceWord, fill, type ReportWords } from './reportWords';

interface Properties {
  readonly model: ReportModel;
  readonly host: PageHost | null;
  readonly view: ReportView;
  readonly look: (view: ReportView) => void;
  readonly isPrinted: boolean;
}

/** All items, a sum that several documents tell once: sorted, limited to a group, and page by page. */
export function ItemsTable({ model, host, view, look, isPrinted }: Properties) {
  const { words, rows } = model;
  const viewed = viewedRows(model, view);
  const { page, first, shown } = pageOf(viewed, view.page, isPrinted);
  const numbers = { from: number(first + 1), to: number(first + shown.length), all: number(viewed.length) };
  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p class="note">{words.itemsNote}</p>
      {view.filter && (
        <p class="filter">
          {fill(words.onlyItems, { name: filterName(view.filter, words) })}{' '}
          <button type="button" onClick={() => look({ ...view, filter: null, page: 0 })}>
            {words.showAll}
          </button>
        </p>
      )}
      <table class="items">
        <caption aria-live="polite">{shown.length ? fill(words.itemsCaption, numbers) : words.noItems}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th scope="col" key={column} class={column} aria-sort={sortOf(view, column)}>
                <button type="button" onClick={() => look(sortedBy(view, column))}>
                  {words[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((index) => (
            <ItemRow key={index} index={index} row={rows[index]!} model={model} host={host} />
          ))}
        </tbody>
      </table>
      {!isPrinted && <Pages words={words} count={viewed.length} page={page} go={(to) => look({ ...view, page: to })} />}
    </section>
  );
}

interface RowProperties {
  readonly index: number;
  readonly row: ReportRow;
  readonly model: ReportModel;
  readonly host: PageHost | null;
}

function ItemRow({ index, row, model, host }: RowProperties) {
  const { words } = model;
  return (
    <tr>
      <th scope="row" class={row.balance}>
        <Place {...{ index, row, model, host }} place={0} text={row.sum} />
        {row.partOf !== null && <span class="part"> ({fill(words.partOf, { sum: row.partOf })})</span>}
      </th>
      <td>{row.from}</td>
      <td>{row.to}</td>
      <td>{row.for}</td>
      <td>{row.when}</td>
      <td>{row.stage}</td>
      <td>{row.review}</td>
      <td>
        {row.places.map((place, k) => (
          <div key={k}>
            <Place {...{ index, row, model, host }} place={k} text={placeName(place, model)} />
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Leads to the words of a text: through the editor, or to the file; else it only names them. */
function Place({ index, row, model, host, place, text }: RowProperties & { readonly place: number; readonly text: string }) {
  if (host)
    return (
      <button type="button" class="link" onClick={() => host.open(index, place)}>
        {text}
      </button>
    );
  const href = model.documents[row.places[place]!.document]?.href ?? null;
  return href === null ? text : <a href={href}>{text}</a>;
}

/** `report.txt, line 12` */
function placeName({ document, line }: ReportPlace, { documents, words }: ReportModel): string {
  const file = documents[document]?.name ?? '';
  return line === null ? file : fill(words.placeInFile, { file, line });
}

function filterName(filter: RowFilter, words: ReportWords): string {
  return 'list' in filter ? filter.name : `${balanceWord(words, filter.balance)}, ${filter.currency}`;
}

function sortOf({ sort }: ReportView, column: Column): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
