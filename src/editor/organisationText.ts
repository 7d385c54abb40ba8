import type { Identifier, Organisation, OrganisationKind } from '../core/model';
import { plural } from './counts';
import { escapeMarkdown, markdownLink } from './escapeMarkdown';
import { registerAddress, registerName } from './registerNames';

/** The kinds in words, one and many, in the order in which they are listed. */
const KINDS: Readonly<Record<OrganisationKind, readonly [one: string, many: string]>> = {
  government: ['Government', 'Government'],
  'public-body': ['Public body', 'Public bodies'],
  nhs: ['NHS body', 'NHS bodies'],
  council: ['Council', 'Councils'],
  legislature: ['Legislature', 'Legislatures'],
  party: ['Political party', 'Political parties'],
  university: ['University', 'Universities'],
  school: ['School or college', 'Schools and colleges'],
  research: ['Research body', 'Research bodies'],
  charity: ['Charity', 'Charities'],
  company: ['Company', 'Companies'],
  union: ['Trade union', 'Trade unions'],
  media: ['Media', 'Media'],
  international: ['International body', 'International bodies'],
  partnership: ['Partnership', 'Partnerships'],
  other: ['Organisation', 'Other organisations'],
};

const ORDER = Object.keys(KINDS) as OrganisationKind[];

/** A kind in words: `Public body`. */
export function kindText(kind: OrganisationKind): string {
  return KINDS[kind][0];
}

/** The organisations of one kind. */
export interface OrganisationGroup {
  readonly kind: OrganisationKind;
  /** The kind in words, for many: `Public bodies`. */
  readonly name: string;
  readonly organisations: readonly Organisation[];
}

/** Organisations by kind, those of a kind by name; one that is not mentioned is left out, and a kind that has none. */
export function organisationGroups(organisations: readonly Organisation[]): readonly OrganisationGroup[] {
  const byName = organisations.filter(({ mentions }) => mentions.length).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const groups = ORDER.map((kind) => ({ kind, name: KINDS[kind][1], organisations: byName.filter((each) => each.kind === kind) }));
  return groups.filter((group) => group.organisations.length);
}

/** What stands beside the name in a list: `DHSC · 3 mentions` */
export function organisationDescription({ acronym, mentions }: Organisation): string {
  return `${acronym ? `${acronym} · ` : ''}${plural(mentions.length, 'mention')}`;
}

/** The organisation in words, for a screen reader. */
export function organisationSpoken({ name, acronym, kind, mentions }: Organisation): string {
  return [name, ...(acronym ? [acronym] : []), KINDS[kind][0], plural(mentions.length, 'mention')].join(', ');
}

/**
 * Name, kind, number of mentions, parent, successors and identifiers as Markdown, one line each. Every word that comes from the
 * text or from a list is escaped.
 */
export function organisationMarkdown(organisation: Organisation): string {
  const { name, acronym, kind, identifiers, mentions, parent } = organisation;
  const count = mentions.length === 1 ? 'mentioned once' : `mentioned ${mentions.length} times`;
  return [
    `**${escapeMarkdown(name)}**${acronym ? ` (${escapeMarkdown(acronym)})` : ''}`,
    `${KINDS[kind][0]}, ${count} in this document`,
    parent === null ? '' : `Parent body: ${escapeMarkdown(parent)}`,
    formerText(organisation),
    ...identifiers.map(identifierText),
  ]
    .filter(Boolean)
    .join('  \n');
}

/** Of a former body: `From 2016 to 2022; succeeded by NHS England`. */
function formerText({ years, successors }: Organisation): string {
  const [from, to] = years?.split('/') ?? [];
  const time = to === undefined ? '' : from === '..' ? `until ${to}` : `from ${from} to ${to}`;
  const heirs = new Intl.ListFormat('en-GB').format(successors.map(escapeMarkdown));
  const former = [time, heirs && `succeeded by ${heirs}`].filter(Boolean).join('; ');
  return former && former.charAt(0).toUpperCase() + former.slice(1);
}

function identifierText({ scheme, id, uri }: Identifier): string {
  const isLink = uri !== null && /^https?:\/\//.test(uri);
  const register = `${escapeMarkdown(registerName(scheme))} (${markdownLink(scheme, registerAddress(scheme))})`;
  return `${register}: ${isLink ? markdownLink(id, uri) : escapeMarkdown(id)}`;
}
