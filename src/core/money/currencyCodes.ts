import { Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';

/**
 * ISO 4217: all codes of currencies and funds in force (metals, bond-market units and testing codes name no money). A star
 * marks a code that is also a word or a common acronym (`ALL`, `COP`, `SDG`): it counts only beside a number that looks like
 * a sum.
 */
const IN_FORCE =
  'AED* AFN ALL* AMD* ANG* AOA* ARS* AUD AWG* AZN BAM* BBD BDT BGN BHD BIF* BMD* BND* BOB* BOV BRL BSD* BTN* BWP BYN BZD ' +
  'CAD CDF* CHE* CHF CHW CLF CLP* CNY COP* COU CRC* CUP* CVE* CZK DJF DKK DOP* DZD EGP ERN* ETB EUR FJD FKP GBP GEL* GHS ' +
  'GIP* GMD* GNF GTQ GYD HKD HNL HTG HUF IDR ILS* INR* IQD IRR* ISK JMD JOD* JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK* ' +
  'LBP LKR LRD LSL* LYD MAD* MDL* MGA* MKD MMK MNT* MOP* MRU MUR* MVR* MWK MXN MXV MYR MZN NAD* NGN NIO* NOK NPR* NZD OMR* ' +
  'PAB* PEN* PGK PHP* PKR PLN PYG QAR RON* RSD* RUB RWF SAR* SBD SCR* SDG* SEK SGD SHP* SLE* SOS* SRD* SSP* STN* SVC* SYP ' +
  'SZL THB TJS TMT* TND* TOP* TRY* TTD TWD TZS UAH UGX USD USN UYI* UYU UYW UZS VED* VES VND VUV WST* XAF XCD XCG XDR XOF ' +
  'XPF XSU XUA YER ZAR ZMW ZWG';

/** Codes withdrawn, still met in reports on earlier years. */
const WITHDRAWN =
  'ATS* BEF BYR CYP DEM EEK ESP* FIM* FRF GHC* GRD* HRK IEP ITL LTL* LUF LVL MRO* MTL* NLG PTE* ROL SIT* SKK SLL STD* TRL VEF XEU ZWL';

/** Customary codes that are not ISO's, and the currency they mean. */
const CUSTOMARY: Readonly<Record<string, string>> = { RMB: 'CNY', CNH: 'CNY', NIS: 'ILS', NTD: 'TWD' };

export interface CurrencyCode {
  readonly code: string;
  /** Also a word or a common acronym. */
  readonly wordy: boolean;
}

/** Magnitudes written into the code (`MEUR`, `KSEK`), for the currencies where that is the custom, as powers of ten. */
const PREFIXES: Readonly<Record<string, number>> = { K: 3, T: 3, M: 6, BN: 9 };
const PREFIXED = ['EUR', 'USD', 'SEK', 'NOK', 'DKK', 'CHF'];

const CODES = new WordTable<CurrencyCode>([
  ...`${IN_FORCE} ${WITHDRAWN}`.split(' ').map((row) => [row.slice(0, 3), { code: row.slice(0, 3), wordy: row.endsWith('*') }] as const),
  ...Object.entries(CUSTOMARY).map(([custom, code]) => [custom, { code, wordy: custom === 'NIS' }] as const),
]);

const SCALED_CODES = new WordTable<{ readonly code: string; readonly power: number }>(
  PREFIXED.flatMap((code) => Object.entries(PREFIXES).map(([prefix, power]) => [prefix + code, { code, power }] as const)),
);

/** The ISO 4217 code that token `i` is: three capitals. */
export function currencyCodeAt(tokens: Tokens, i: number): CurrencyCode | undefined {
  if (tokens.kind[i] !== Kind.Upper || tokens.end[i] - tokens.start[i] !== 3) return undefined;
  return CODES.get(tokens, i);
}

/** A code with a magnitude before it: `MEUR`, `kSEK`. */
export function scaledCodeAt(tokens: Tokens, i: number): { readonly code: string; readonly power: number } | undefined {
  const kind = tokens.kind[i];
  if (kind !== Kind.Upper && kind !== Kind.Mixed) return undefined;
  return SCALED_CODES.get(tokens, i);
}
