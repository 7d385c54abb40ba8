import type { Analysis, AnalysisOptions } from './model';

/**
 * Reads a text.
 *
 * @param text any string; nothing in it is trimmed or normalised
 * @param options what the caller knows beside the text
 * @returns mentions, organisations and funding items, with offsets into `text`
 */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  void text;
  void options;
  return { title: null, documentDate: null, annotations: [], organisations: [], fundingItems: [] };
}
