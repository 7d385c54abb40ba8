import type { ReportModel } from './reportModel';
import type { RowFilter } from './reportView';
import { balanceWord, counted, fill } from './reportWords';
import { ToItems } from './ToItems';

/** What all comes to, by balance and currency; a total leads to its items. */
export function Totals({ model, only }: { readonly model: ReportModel; readonly only: (filter: RowFilter) => void }) {
  const { words, totals, left } = model;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{words.totals}</h2>
      <p class="note">{words.totalsNote}</p>
      <dl class="totals">
        {totals.map(({ balance, currency, text, count }) => (
          <div key={`${balance} ${currency}`} class={balance}>
            <dt>{balanceWord(words, balance)}</dt>
            <dd>
              <ToItems onClick={() => only({ balance, currency })}>
                {fill(words.inItems, { sum: text, items: counted(words, count, 'Item') })}
              </ToItems>
            </dd>
          </div>
        ))}
      </dl>
      {left > 0 && <p class="note">{fill(words.left, { items: counted(words, left, 'Item') })}</p>}
    </section>
  );
}
