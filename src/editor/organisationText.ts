import type { Identifier, Organisation, OrganisationKind } from '../core/model';
import { escapeMarkdown } from '../formats/escapeMarkdown';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { plural } from './counts';
import { listed, t } from './localise';
import { markdownLink } from './markdownLinks';
import { registerAddress, registerName } from './registerNames';

/** The kinds in words, one and many, in the order in which they are listed. */
const KINDS: Readonly<Record<OrganisationKind, readonly [one: string, many: string]>> = {
  government: [phrase('Government'), phrase('Government')],
  'public-body': [phrase('Public body'), phrase('Public bodies')],
  nhs: [phrase('NHS body'), phrase('NHS bodies')],
  council: [phrase('Council'), phrase('Councils')],
  legislature: [phrase('Legislature'), phrase('Legislatures')],
  party: [phrase('Political party'), phrase('Political parties')],
  university: [phrase('University'), phrase('Universities')],
  school: [phrase('School or college'), phrase('Schools and colleges')],
  research: [phrase('Research body'), phrase('Research bodies')],
  charity: [phrase('Charity'), phrase('Charities')],
  company: [phrase('Company'), phrase('Companies')],
  union: [phrase('Trade union'), phrase('Trade unions')],
  media: [phrase('Media'), phrase('Media')],
  international: [phrase('International body'), phrase('International bodies')],
  partnership: [phrase('Partnership'), phrase('Partnerships')],
  other: [phrase('Organisation'), phrase('Other organisations')],
};

const ORDER = Object.keys(KINDS) as OrganisationKind[];

/** A kind in words: `Public body`. */
export function kindText(kind: OrganisationKind): string {
  return t(KINDS[kind][0]);
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
  const groups = ORDER.map((kind) => ({ kind, name: t(KINDS[kind][1]), organisations: byName.filter((each) => each.kind === kind) }));
  return groups.filter((group) => group.organisations.length);
}

/** What stands beside the name in a list: `DHSC · 3 mentions` */
export function organisationDescription({ acronym, mentions }: Organisation): string {
  return `${acronym ? `${acronym} · ` : ''}${plural(mentions.length, 'mention')}`;
}

/** The organisation in words, for a screen reader. */
export function organisationSpoken({ name, acronym, kind, mentions }: Organisation): string {
  return visibleLine([name, ...(acronym ? [acronym] : []), kindText(kind), plural(mentions.length, 'mention')].join(', '));
}

/**
 * Name, kind, number of mentions, parent, successors and identifiers as Markdown, one line each. Every word that comes from the
 * text or from a list is escaped.
 */
export function organisationMarkdown(organisation: Organisation): string {
  const { name, acronym, kind, identifiers, mentions, parent } = organisation;
  const values = { kind: kindText(kind), count: mentions.length };
  return [
    `**${escapeMarkdown(name)}**${acronym ? ` (${escapeMarkdown(acronym)})` : ''}`,
    mentions.length === 1
      ? t('{kind}, mentioned once in this document', values)
      : t('{kind}, mentioned {count} times in this document', values),
    parent === null ? '' : t('Parent body: {parent}', { parent: escapeMarkdown(parent) }),
    formerText(organisation),
    ...identifiers.map(identifierText),
  ]
    .filter(Boolean)
    .join('  \n');
}

/** Of a former body: `From 2016 to 2022; succeeded by NHS England`. */
function formerText({ years, successors }: Organisation): string {
  const [from, to] = years?.split('/') ?? [];
  const time =
    from === undefined || to === undefined ? '' : from === '..' ? t('Until {to}', { to }) : t('From {from} to {to}', { from, to });
  const heirs = listed(successors.map(escapeMarkdown));
  if (!heirs) return time;
  return time ? t('{time}; succeeded by {heirs}', { time, heirs }) : t('Succeeded by {heirs}', { heirs });
}

function identifierText({ scheme, id, uri }: Identifier): string {
  const isLink = uri !== null && /^https?:\/\//.test(uri);
  const register = `${escapeMarkdown(registerName(scheme))} (${markdownLink(scheme, registerAddress(scheme))})`;
  return `${register}: ${isLink ? markdownLink(id, uri) : escapeMarkdown(id)}`;
}
