import type { Balance } from '../core/funding/totals';
import type { Review, Stage } from '../core/model';
import { inEnglish, type Values } from '../formats/phrases';

/**
 * Every word of a report in English, by what it is for. Places such as `{count}` stay in them: they are filled where the report is shown.
 * The English words are the keys of the translations.
 */
export const REPORT_WORDS = {
  heading: 'Funding report',
  made: 'Made on {day} from {documents}.',
  oneDocument: '{count} document',
  manyDocuments: '{count} documents',
  oneItem: '{count} item',
  manyItems: '{count} items',
  save: 'Save Report…',
  scan: 'Scan Workspace',
  notScanned: 'The workspace is not scanned yet. The report tells of open documents only.',
  reading: 'The documents are being read…',
  skipped: 'Not in the report, since they could not be read: {files}.',
  empty: 'No funding items were found in these documents.',
  noScript: 'Scripts are switched off: charts are missing, and of long tables only the first {count} rows are shown.',

  totals: 'Totals',
  totalsNote: 'Each currency by itself. A part is counted in its whole, and a sum that several documents tell counts once.',
  left: 'Not added up: {items} (a rate, or no number in the text)',
  given: 'Given or spent',
  asked: 'Asked for',
  reduced: 'Cut',
  inItems: '{sum} in {items}',

  byFunder: 'By funder',
  byRecipient: 'By recipient',
  byYear: 'By fiscal year',
  funderChart: 'Funders by sum, {currency}',
  recipientChart: 'Recipients by sum, {currency}',
  yearChart: 'Sums by fiscal year, {currency}',
  largest: 'The {count} largest of {all}; the table below has all of them.',
  latest: 'The {count} latest of {all}; the table below has all of them.',
  sharedNote: 'A sum of several parties stands with each of them.',
  figures: 'The figures as a table: {name}',
  showItems: 'Show the items of “{name}”',

  items: 'Items',
  itemsNote: 'Click a heading to sort. The last column leads to the words of the text.',
  itemsCaption: 'Funding items, {from} to {to} of {all}',
  noItems: 'Funding items: none',
  onlyItems: 'Only: {name}',
  showAll: 'Show All',
  previous: 'Previous Page',
  next: 'Next Page',
  page: 'Page {page} of {pages}',

  fiscalYear: 'Fiscal year',
  sum: 'Sum',
  from: 'From',
  to: 'To',
  for: 'For',
  when: 'When',
  stage: 'Stage',
  review: 'Review',
  place: 'In the text',
  partOf: 'part of {sum}',
  placeInFile: '{file}, line {line}',

  documents: 'Documents',
  document: 'Document',
  documentTitle: 'Title',
  documentDate: 'Date',

  untoldFunder: 'Funder not told',
  untoldRecipient: 'Recipient not told',
  untoldYear: 'Fiscal year not told',
  years: '{first} to {last}',

  about: 'about {sum}',
  atLeast: 'at least {sum}',
  upTo: 'up to {sum}',

  proposed: 'proposed',
  requested: 'requested',
  announced: 'announced',
  committed: 'committed',
  awarded: 'awarded',
  spent: 'spent',
  cut: 'reduced',

  suggested: 'suggested',
  accepted: 'accepted',
  added: 'added',
} as const;

type WordKey = keyof typeof REPORT_WORDS;

/** The words of a report in one language. */
export type ReportWords = Readonly<Record<WordKey, string>>;

/** The words of a report put into another language. @param translate takes a phrase in English; its `{places}` stay */
export function wordsIn(translate: (phrase: string) => string): ReportWords {
  return Object.fromEntries(Object.entries(REPORT_WORDS).map(([key, phrase]) => [key, translate(phrase)])) as ReportWords;
}

/** Puts values into the places of a phrase that is in its language already. */
export const fill: (phrase: string, values: Values) => string = inEnglish;

const ONE = { Item: 'oneItem', Document: 'oneDocument' } as const;
const MANY = { Item: 'manyItems', Document: 'manyDocuments' } as const;

/** `1 item`, `1,200 items` */
export function counted(words: ReportWords, count: number, what: 'Item' | 'Document'): string {
  return fill(words[count === 1 ? ONE[what] : MANY[what]], { count: count.toLocaleString('en-GB') });
}

export function balanceWord(words: ReportWords, balance: Balance): string {
  return words[balance];
}

export function stageWord(words: ReportWords, stage: Stage): string {
  return words[stage === 'reduced' ? 'cut' : stage];
}

export function reviewWord(words: ReportWords, review: Review): string {
  return words[review];
}
