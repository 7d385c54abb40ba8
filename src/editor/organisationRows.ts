import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { OrganisationKind } from '../core/model';
import { visibleLine } from '../formats/visibleLine';
import { plural } from './counts';
import { t } from './localise';
import type { OrganisationGroupNode, OrganisationNode } from './organisationNodes';
import { organisationDescription, organisationMarkdown, organisationSpoken } from './organisationText';

const ICONS: Readonly<Record<OrganisationKind, string>> = {
  government: 'law',
  'public-body': 'library',
  nhs: 'pulse',
  council: 'home',
  legislature: 'law',
  party: 'megaphone',
  university: 'mortar-board',
  school: 'book',
  research: 'beaker',
  charity: 'heart',
  company: 'briefcase',
  union: 'people',
  media: 'radio-tower',
  international: 'globe',
  partnership: 'link',
  other: 'organization',
};

export function organisationGroupRow({ group, key }: OrganisationGroupNode): TreeItem {
  const { kind, name, organisations } = group;
  const row = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  row.id = key;
  row.description = organisations.length.toLocaleString('en-GB');
  row.iconPath = new ThemeIcon(ICONS[kind]);
  row.tooltip = `${name}: ${plural(organisations.length, 'organisation')}`;
  row.contextValue = 'organisationGroup';
  row.accessibilityInformation = { label: `${name}, ${plural(organisations.length, 'organisation')}` };
  return row;
}

/** A click goes to the first mention, the next click to the one after it. */
export function organisationRow({ uri, organisation, key }: OrganisationNode): TreeItem {
  const row = new TreeItem(visibleLine(organisation.name), TreeItemCollapsibleState.None);
  row.id = key;
  row.description = visibleLine(organisationDescription(organisation));
  row.tooltip = new MarkdownString(organisationMarkdown(organisation));
  row.contextValue = 'organisation';
  row.command = {
    command: 'fundlight.goThroughMentions',
    title: t('Go to Next Mention'),
    arguments: [{ uri, organisation: organisation.id }],
  };
  row.accessibilityInformation = { label: organisationSpoken(organisation) };
  return row;
}
