import type { ReportView } from './reportView';

/** What the editor around a page does for it. */
export interface PageHost {
  /** Leads to a sum in its text. @param row index of the row @param place index into its places */
  open(row: number, place: number): void;
  scan(): void;
  save(): void;
  /** Keeps how the reader looks at the report until the window is loaded again. */
  keep(view: ReportView): void;
}
