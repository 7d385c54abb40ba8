import { ROWS_A_PAGE } from './reportView';
import { fill, type ReportWords } from './reportWords';

interface Properties {
  readonly words: ReportWords;
  /** Rows in all. */
  readonly count: number;
  /** From 0. */
  readonly page: number;
  readonly go: (page: number) => void;
}

/** The pages of a long table; nothing where one page has all of it. */
export function Pages({ words, count, page, go }: Properties) {
  const pages = Math.ceil(count / ROWS_A_PAGE);
  if (pages < 2) return null;
  return (
    <p class="pages">
      <button type="button" disabled={page === 0} onClick={() => go(page - 1)}>
        {words.previous}
      </button>{' '}
      <span role="status">{fill(words.page, { page: page + 1, pages })}</span>{' '}
      <button type="button" disabled={page >= pages - 1} onClick={() => go(page + 1)}>
        {words.next}
      </button>
    </p>
  );
}
