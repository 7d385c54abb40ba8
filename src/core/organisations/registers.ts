import type { Identifier } from '../model';
import { percentEncoded } from '../text/percentEncoding';

/**
 * Registers by their org-id.guide prefix, with the address of an entry (`{id}` is its number) where the register has one page
 * for each. https://org-id.guide
 */
const REGISTERS: Readonly<Record<string, string | null>> = {
  'GB-CHC': 'https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/{id}',
  'GB-SC': 'https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number={id}',
  'GB-NIC': 'https://www.charitycommissionni.org.uk/charity-details/?regId={id}',
  'GB-COH': 'https://find-and-update.company-information.service.gov.uk/company/{id}',
  'GB-GOR': null,
  'GB-NHS': 'https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/{id}',
  'GB-LAE': null,
  'GB-LAS': null,
  'GB-PLA': null,
  'GB-LANI': null,
  'GB-UKPRN': 'https://www.ukrlp.co.uk/ukrlp/ukrlp_provider.page_pls_provDetails?x=&pn_p_id={id}',
  'GB-EDU': 'https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/{id}',
  'GB-REV': null,
  'GB-MPR': 'https://mutuals.fca.org.uk/Search/Society/{id}',
  'IE-CRO': null,
  'IE-CHY': null,
  'US-EIN': null,
  'AU-ABN': 'https://abr.business.gov.au/ABN/View?abn={id}',
  'CA-CRA_ACR': null,
  'XM-DAC': null,
  'XI-GRID': null,
  'XI-ROR': 'https://ror.org/{id}',
  'XI-WIKIDATA': 'https://www.wikidata.org/wiki/{id}',
  'XI-LEI': 'https://search.gleif.org/#/record/{id}',
};

const read = new WeakMap<readonly string[], readonly Identifier[]>();

/** The identifiers that {@link identifierOf} knows among those of an organisation, whose list is read once. */
export function identifiersOf(written: readonly string[]): readonly Identifier[] {
  let identifiers = read.get(written);
  if (identifiers === undefined) {
    identifiers = written.map(identifierOf).filter((identifier) => identifier !== undefined);
    read.set(written, identifiers);
  }
  return identifiers;
}

/**
 * An identifier as the gazetteer writes it (`GB-CHC:1126980`), taken apart.
 *
 * @returns undefined where it is not `SCHEME:ID`; `uri` is null where the register has no page of its own for each entry
 */
export function identifierOf(written: string): Identifier | undefined {
  const colon = written.indexOf(':');
  if (colon <= 0 || colon === written.length - 1) return undefined;
  const scheme = written.slice(0, colon);
  const id = written.slice(colon + 1);
  const address = REGISTERS[scheme];
  return { scheme, id, uri: address ? address.replace('{id}', percentEncoded(id)) : null };
}
