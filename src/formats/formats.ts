import { beginCsvItems } from './csvItems';
import { beginCsvMentions } from './csvMentions';
import type { Format, FormatId, Loss } from './format';
import { beginHtml } from './html';
import { beginJson, beginJsonLines } from './json';
import { beginMarkdown } from './markdown';
import { beginThreeSixtyCsv, beginThreeSixtyJson } from './threeSixty';
import { beginWebAnnotations } from './webAnnotation';

const NOT_IN_JSON: readonly Loss[] = ['places', 'implied totals', 'sums that are no funding', 'parents and successors of organisations'];

const NOT_IN_A_BRIEFING: readonly Loss[] = [
  'mentions outside of funding items',
  'where each field stands in the text',
  'confidence and review',
  'sums that are no funding',
];

const NOT_IN_A_GRANT: readonly Loss[] = [
  'proposed, requested and reduced sums',
  'items without a named payer, a named recipient, an amount or a day',
  'ranges, bounds, rates and shares',
  'implied totals',
  ...NOT_IN_A_BRIEFING,
];

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** All formats, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  { id: 'json', title: 'Fundlight JSON', suffix: 'funding.json', mediaType: JSON_TYPE, losses: NOT_IN_JSON, begin: beginJson },
  { id: 'jsonl', title: 'JSON Lines', suffix: 'funding.jsonl', mediaType: 'application/jsonl', losses: NOT_IN_JSON, begin: beginJsonLines },
  {
    id: 'csv',
    title: 'CSV of funding items',
    suffix: 'funding.csv',
    mediaType: CSV_TYPE,
    losses: [
      'mentions outside of funding items',
      'where each field stands in the text',
      'sums that are no funding',
      'parents and successors of organisations',
    ],
    begin: beginCsvItems,
  },
  {
    id: 'csv-mentions',
    title: 'CSV of mentions',
    suffix: 'mentions.csv',
    mediaType: CSV_TYPE,
    losses: ['details of funding items', 'sums that are no funding', 'parents and successors of organisations'],
    begin: beginCsvMentions,
  },
  {
    id: 'web-annotation',
    title: 'W3C Web Annotation',
    suffix: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    losses: ['sums that are no funding', 'parents and successors of organisations'],
    begin: beginWebAnnotations,
  },
  {
    id: '360giving',
    title: '360Giving JSON',
    suffix: '360giving.json',
    mediaType: JSON_TYPE,
    losses: NOT_IN_A_GRANT,
    begin: beginThreeSixtyJson,
  },
  {
    id: '360giving-csv',
    title: '360Giving CSV',
    suffix: '360giving.csv',
    mediaType: CSV_TYPE,
    losses: NOT_IN_A_GRANT,
    begin: beginThreeSixtyCsv,
  },
  {
    id: 'markdown',
    title: 'Markdown table',
    suffix: 'funding.md',
    mediaType: 'text/markdown',
    losses: NOT_IN_A_BRIEFING,
    begin: beginMarkdown,
  },
  { id: 'html', title: 'HTML table', suffix: 'funding.html', mediaType: 'text/html', losses: NOT_IN_A_BRIEFING, begin: beginHtml },
];

/** The format of this name; undefined for a name that is none. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === (id as FormatId));
}

/** The format that the name of a file asks for: the one with the longest ending of it, else the first with its last part. */
export function formatOfFile(name: string): Format | undefined {
  const lower = name.toLowerCase();
  const whole = FORMATS.find(({ suffix }) => lower.endsWith(`.${suffix}`) || lower.endsWith(`/${suffix}`) || lower === suffix);
  return whole ?? FORMATS.find(({ suffix }) => lower.endsWith(suffix.slice(suffix.lastIndexOf('.'))));
}
