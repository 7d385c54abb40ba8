import type { Analysis, Annotation, DateValue, FundingItem } from '../core/model';
import { escapeMarkdown } from '../formats/escapeMarkdown';
import { spanOfSum } from '../formats/itemPlaces';
import { phrase } from '../formats/phrases';
import { itemSentence } from './itemSentence';
import { itemLabel, stageText } from './itemText';
import { t } from './localise';
import { commandLink } from './markdownLinks';
import { itemsOf, type Membership, type Role } from './mentions';
import { openCurrency } from './openCurrency';
import { organisationMarkdown } from './organisationText';
import { otherSumText } from './otherSumText';
import { boundsText, dateText, moneyText } from './valueText';

/** The commands that a hover links to. */
export const HOVER_COMMANDS = {
  showInText: 'fundlight.reveal',
  showInTree: 'fundlight.revealInTree',
  setDocumentDate: 'fundlight.setDocumentDate',
  openSettings: 'workbench.action.openSettings',
} as const;

const ROLES: Readonly<Record<Role, string>> = {
  sum: '{item}, {stage}.',
  funder: phrase('{item} (as funder), {stage}.'),
  recipient: phrase('{item} (as recipient), {stage}.'),
  date: phrase('{item} (as its date), {stage}.'),
  period: phrase('{item} (as its period), {stage}.'),
};

/** More items than this make a hover unreadable; the rest are in the sidebar. */
const SHOWN_ITEMS = 6;

interface Source {
  readonly analysis: Analysis;
  readonly text: string;
  readonly uri: string;
}

/**
 * What a hover says of a mention, as Markdown. Every word that comes from the text is escaped.
 *
 * @param text the text that was analysed
 * @param uri of its document, for the links
 */
export function hoverText(mention: Annotation, analysis: Analysis, text: string, uri: string): string {
  const source = { analysis, text, uri };
  const sections = [describe(mention, source), fundingItems(itemsOf(mention, analysis), source)];
  return sections.filter(Boolean).join('\n\n---\n\n');
}

function describe(mention: Annotation, source: Source): string {
  switch (mention.type) {
    case 'money':
      return lines(
        bold(moneyText(mention.value)),
        mention.value.currency === null ? withoutCurrency(mention, source) : '',
        noFunding(mention, source),
      );
    case 'date':
      return lines(bold(capitalised(dateText(mention.value))), ...describeDate(mention.value, source));
    case 'organisation': {
      const organisation = source.analysis.organisations.find(({ id }) => id === mention.value.organisation);
      return organisation ? organisationMarkdown(organisation) : bold(mention.value.name);
    }
  }
}

/** Why a sum is no funding item, where the text tells. */
function noFunding({ id }: Annotation, { analysis, text }: Source): string {
  const other = analysis.otherSums.find(({ mention }) => mention === id);
  return other ? escapeMarkdown(otherSumText(other, text)) : '';
}

function withoutCurrency({ start, end }: Annotation, { text }: Source): string {
  const { reason, setting } = openCurrency(text.slice(start, end));
  return setting
    ? `${reason} ${commandLink(t('Decide it in the settings…'), HOVER_COMMANDS.openSettings, `fundlight.${setting}`)}`
    : reason;
}

function describeDate(value: DateValue, source: Source): string[] {
  const bounds = boundsText(value);
  const notation = value.edtf ?? value.duration;
  return [
    bounds && bounds !== dateText(value) ? bounds : '',
    notation ? `${value.edtf ? 'EDTF' : 'ISO 8601'} \`${notation.replace(/`/g, '')}\`` : '',
    resolution(value, source),
  ];
}

function resolution(value: DateValue, { analysis: { documentDate }, uri }: Source): string {
  const setDate = commandLink(t('Set the document date…'), HOVER_COMMANDS.setDocumentDate, { uri });
  switch (value.resolution) {
    case 'explicit':
      return '';
    case 'document-date':
      return documentDate
        ? t('Worked out from the date of the document, {date}', { date: dateText(documentDate) })
        : t('Worked out from the date of the document');
    case 'unresolved':
      if (!documentDate) return `${t('The document bears no date to work it out from.')} ${setDate}`;
      if (documentDate.granularity === 'day') return t('The text does not tell more');
      return `${t('The date of the document, {date}, is not exact enough to work it out from.', { date: dateText(documentDate) })} ${setDate}`;
  }
}

function fundingItems(memberships: readonly Membership[], source: Source): string {
  if (!memberships.length) return '';
  const heading = memberships.length === 1 ? t('Funding item') : t('Funding items');
  if (memberships[0]!.role === 'sum') {
    const items = memberships.map(({ item }) => {
      const sentence = escapeMarkdown(itemSentence(item, spanOfSum(item, source.analysis), source.text));
      return `${lines(sentence, partOf(item, source))}\n\n${treeLink(t('Show in Sidebar'), item, source)}`;
    });
    return [heading, ...items].join('\n\n');
  }
  const rows = memberships.slice(0, SHOWN_ITEMS).map((each) => `- ${itemRow(each, source)}`);
  const more = memberships.length - rows.length;
  if (more > 0) rows.push(`- ${t('and {count} more in the sidebar', { count: more })}`);
  return [heading, '', ...rows].join('\n');
}

function partOf(item: FundingItem, source: Source): string {
  const { analysis, text } = source;
  const whole = analysis.fundingItems.find(({ id }) => id === item.partOf);
  return whole ? t('Part of: {item}', { item: treeLink(itemLabel(whole, analysis, text), whole, source) }) : '';
}

function itemRow({ item, role }: Membership, source: Source): string {
  const { analysis, text, uri } = source;
  const { start, end } = spanOfSum(item, analysis);
  const toSum = commandLink(t('Go to Sum'), HOVER_COMMANDS.showInText, { uri, span: { start, end } });
  const link = treeLink(itemLabel(item, analysis, text), item, source);
  return `${t(ROLES[role], { item: link, stage: stageText(item.stage) })} ${toSum}`;
}

function treeLink(label: string, { id }: FundingItem, { uri }: Source): string {
  return commandLink(label, HOVER_COMMANDS.showInTree, { uri, item: id });
}

function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lines of one paragraph; empty ones are left out. */
function lines(...each: string[]): string {
  return each.filter(Boolean).join('  \n');
}
