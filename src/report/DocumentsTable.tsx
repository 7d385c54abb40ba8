import { useState } from 'preact/hooks';
import { Pages } from './Pages';
import type { ReportModel } from './reportModel';
import { pageOf } from './reportView';

/** The documents that the report was made from. */
export function DocumentsTable({ model, isPrinted }: { readonly model: ReportModel; readonly isPrinted: boolean }) {
  const [asked, setPage] = useState(0);
  const { words, documents } = model;
  const { page, first, shown } = pageOf(documents, asked, isPrinted);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      <table>
        <caption class="hidden">{words.documents}</caption>
        <thead>
          <tr>
            <th scope="col">{words.document}</th>
            <th scope="col">{words.documentTitle}</th>
            <th scope="col">{words.documentDate}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, href, title, date }, k) => (
            <tr key={first + k}>
              <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
              <td>{title}</td>
              <td>{date}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isPrinted && <Pages words={words} count={documents.length} page={page} go={setPage} />}
    </section>
  );
}
