import { percentEncoded } from '../core/text/percentEncoding';

/** Registers of organisations in words, by their prefix in https://org-id.guide. */
const NAMES: Readonly<Record<string, string>> = {
  'GB-CHC': 'Charity Commission for England and Wales',
  'GB-SC': 'Scottish Charity Register',
  'GB-NIC': 'Charity Commission for Northern Ireland',
  'GB-COH': 'Companies House',
  'GB-GOR': 'Government Organisation Register',
  'GB-NHS': 'NHS Organisation Data Service',
  'GB-LAE': 'Local authorities of England',
  'GB-LAS': 'Local authorities of Scotland',
  'GB-PLA': 'Principal local authorities of Wales',
  'GB-LANI': 'Local authorities of Northern Ireland',
  'GB-UKPRN': 'UK Register of Learning Providers',
  'GB-EDU': 'Get Information about Schools',
  'GB-REV': 'HM Revenue and Customs',
  'GB-MPR': 'Mutuals Public Register',
  'IE-CRO': 'Companies Registration Office, Ireland',
  'IE-CHY': 'Revenue Commissioners, Ireland',
  'US-EIN': 'Internal Revenue Service',
  'AU-ABN': 'Australian Business Register',
  'CA-CRA_ACR': 'Canada Revenue Agency',
  'XM-DAC': 'OECD Development Assistance Committee',
  'XI-GRID': 'Global Research Identifier Database',
  'XI-ROR': 'Research Organization Registry',
  'XI-WIKIDATA': 'Wikidata',
  'XI-LEI': 'Legal Entity Identifier Index',
};

/** The name of a register; its prefix where org-id.guide has it and this table has not. */
export function registerName(scheme: string): string {
  return NAMES[scheme] ?? scheme;
}

/** Where a register is described. */
export function registerAddress(scheme: string): string {
  return `https://org-id.guide/list/${percentEncoded(scheme)}`;
}
