import type { Uri } from 'vscode';
import type { Organisation } from '../core/model';
import { type OrganisationGroup, organisationGroups } from './organisationText';

/** The organisations of one kind. */
export interface OrganisationGroupNode {
  readonly kind: 'organisationGroup';
  readonly group: OrganisationGroup;
  /** Stays the same while a person types, so that the list keeps what is folded and selected. */
  readonly key: string;
  readonly children: readonly OrganisationNode[];
}

export interface OrganisationNode {
  readonly kind: 'organisation';
  readonly uri: Uri;
  readonly organisation: Organisation;
  readonly key: string;
  /** What the copy command copies. */
  readonly copy: string;
}

export type OrganisationsNode = OrganisationGroupNode | OrganisationNode;

/** @param uri of the document that mentions the organisations */
export function makeOrganisationNodes(uri: Uri, organisations: readonly Organisation[]): OrganisationGroupNode[] {
  return organisationGroups(organisations).map((group) => {
    const key = `${uri.toString()}#${group.kind}`;
    const uses = new Map<string, number>();
    const children = group.organisations.map((organisation): OrganisationNode => {
      const use = (uses.get(organisation.name) ?? 0) + 1;
      uses.set(organisation.name, use);
      return { kind: 'organisation', uri, organisation, key: `${key}#${organisation.name}#${use}`, copy: organisation.name };
    });
    return { kind: 'organisationGroup', group, key, children };
  });
}
