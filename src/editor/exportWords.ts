import type { FormatId, Loss, Omission } from '../formats/format';
import { countedOmissions } from '../formats/omissionCounts';
import { phrase } from '../formats/phrases';
import { t } from './localise';

/** What the formats are called. */
const TITLES: Readonly<Record<FormatId, string>> = {
  json: phrase('Fundlight JSON'),
  jsonl: phrase('JSON Lines'),
  csv: phrase('CSV of Funding Items'),
  'csv-mentions': phrase('CSV of Mentions'),
  'web-annotation': phrase('W3C Web Annotation'),
  '360giving': phrase('360Giving JSON'),
  '360giving-csv': phrase('360Giving CSV'),
  markdown: phrase('Markdown Table'),
  html: phrase('HTML Table'),
};

/** What they are for. */
const USES: Readonly<Record<FormatId, string>> = {
  json: phrase('all findings, for programs'),
  jsonl: phrase('one document a line, for programs'),
  csv: phrase('one item a row, for spreadsheets'),
  'csv-mentions': phrase('one sum, date or organisation a row, for spreadsheets'),
  'web-annotation': phrase('for annotation tools'),
  '360giving': phrase('for grants databases'),
  '360giving-csv': phrase('for grants databases and spreadsheets'),
  markdown: phrase('for a briefing'),
  html: phrase('for a briefing, to print or to mail'),
};

const LOSSES: Readonly<Record<Loss, string>> = {
  'implied totals': phrase('implied totals'),
  places: phrase('places'),
  'sums that are no funding': phrase('sums that are no funding'),
  'parents and successors of organisations': phrase('parents and successors of organisations'),
  'mentions outside of funding items': phrase('mentions outside of funding items'),
  'details of funding items': phrase('details of funding items'),
  'where each field stands in the text': phrase('where each field stands in the text'),
  'confidence and review': phrase('confidence and review'),
  'proposed, requested and reduced sums': phrase('proposed, requested and reduced sums'),
  'ranges, bounds, rates and shares': phrase('ranges, bounds, rates and shares'),
  'items without a named payer, a named recipient, an amount or a day': phrase(
    'items without a named payer, a named recipient, an amount or a day',
  ),
};

const OMISSIONS: Readonly<Record<Omission, string>> = {
  'proposed, requested or reduced': phrase('proposed, requested or reduced'),
  'without an exact amount': phrase('without an exact amount'),
  'without a currency': phrase('without a currency'),
  'a rate or a share': phrase('a rate or a share'),
  'without a named payer': phrase('without a named payer'),
  'without a named recipient': phrase('without a named recipient'),
  'without a day': phrase('without a day'),
};

export function formatTitle(id: FormatId): string {
  return t(TITLES[id]);
}

export function formatUse(id: FormatId): string {
  return t(USES[id]);
}

/** `Leaves out: places; implied totals` */
export function lossesText(losses: readonly Loss[]): string {
  return t('Leaves out: {losses}', { losses: losses.map((loss) => t(LOSSES[loss])).join('; ') });
}

/** `without a day (3), without a currency (1)`; empty where nothing was left out */
export function omissionsText(omissions: readonly Omission[]): string {
  return countedOmissions(omissions, (omission) => t(OMISSIONS[omission]));
}
