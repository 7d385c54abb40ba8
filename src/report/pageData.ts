import type { ReportModel } from './reportModel';

/** What a page is given to begin with. */
export interface PageData {
  readonly model: ReportModel;
  /** What the editor knows the page by when it is loaded again; null in a file of its own. */
  readonly scope: string | null;
}

/** The id of the element that holds the data of a page. */
export const DATA = 'report-data';
/** The id of the element that shows them. */
export const ROOT = 'report';
