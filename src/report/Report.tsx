import { useState } from 'preact/hooks';
import { DocumentsTable } from './DocumentsTable';
import { GroupSection } from './GroupSection';
import { ItemsTable } from './ItemsTable';
import type { PageHost } from './pageHost';
import type { ReportModel } from './reportModel';
import { FIRST_VIEW, type ReportView, ROWS_A_PAGE, type RowFilter } from './reportView';
import { fill } from './reportWords';
import { Totals } from './Totals';

interface Properties {
  readonly model: ReportModel;
  /** The editor around the page; null where the page is a file of its own. */
  readonly host: PageHost | null;
  readonly first?: ReportView;
  /** While the page is printed all rows are there, and what is folded is open. */
  readonly isPrinted?: boolean;
}

/** A whole report: what the page shows. All words of documents go in as text. */
export function Report({ model, host, first = FIRST_VIEW, isPrinted = false }: Properties) {
  const [view, setView] = useState(first);
  const { words, documents } = model;
  const isReading = model.notices.some(({ kind }) => kind === 'reading');
  const look = (next: ReportView) => {
    setView(next);
    host?.keep(next);
  };
  const only = (filter: RowFilter | null) => look({ ...view, filter, page: 0 });
  return (
    <>
      <header>
        <h1>
          {words.heading}: {model.scope}
        </h1>
        <p>{model.made}</p>
        {model.notices.map(({ kind, text }) => (
          <p class="notice" role="status" key={kind}>
            {text}{' '}
            {kind === 'notScanned' && host && (
              <button type="button" onClick={host.scan}>
                {words.scan}
              </button>
            )}
          </p>
        ))}
        {host && model.rows.length > 0 && (
          <button type="button" onClick={host.save}>
            {words.save}
          </button>
        )}
        {!host && (
          <noscript>
            <p class="notice">{fill(words.noScript, { count: ROWS_A_PAGE })}</p>
          </noscript>
        )}
      </header>
      <main>
        {model.rows.length === 0 ? (
          !isReading && <p class="empty">{words.empty}</p>
        ) : (
          <>
            <Totals model={model} only={only} />
            <GroupSection list="funders" model={model} only={only} isPrinted={isPrinted} />
            <GroupSection list="recipients" model={model} only={only} isPrinted={isPrinted} />
            <GroupSection list="years" model={model} only={only} isPrinted={isPrinted} />
            <ItemsTable model={model} host={host} view={view} look={look} isPrinted={isPrinted} />
          </>
        )}
        {documents.length > 0 && <DocumentsTable model={model} isPrinted={isPrinted} />}
      </main>
    </>
  );
}
