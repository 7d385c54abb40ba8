/**
 * Currencies of one name: a bare `$`, `kr`, `Rs`, `pesos` tells the family, and only the document tells which of them.
 * `cent` is the hundredth of the document's dollar or euro, `grand` a thousand of whatever the document counts in.
 */
export type Family =
  | 'dollar'
  | 'krone'
  | 'rupee'
  | 'peso'
  | 'franc'
  | 'dinar'
  | 'dirham'
  | 'riyal'
  | 'rial'
  | 'shilling'
  | 'kwacha'
  | 'cent'
  | 'grand';

/**
 * What the words and signs of one document stand for: an ISO 4217 code for each family, null (or nothing) when unknown.
 */
export interface MoneyOptions extends Readonly<Partial<Record<Exclude<Family, 'dollar' | 'krone'>, string | null>>> {
  /** The currency of a bare `$`. */
  readonly dollar: string | null;
  /** The currency of a bare `kr`. */
  readonly krone: string | null;
}

/** The currencies that a bare sign or name of a family can stand for. */
export const FAMILY_CURRENCIES: Readonly<Partial<Record<Family, readonly string[]>>> = {
  dollar: 'USD AUD CAD NZD HKD SGD TWD JMD BBD BSD BZD BMD BND KYD FJD GYD LRD NAD SBD SRD TTD XCD ZWL'.split(' '),
  krone: 'SEK NOK DKK ISK'.split(' '),
  rupee: 'INR PKR LKR NPR MUR SCR'.split(' '),
  peso: 'MXN PHP ARS CLP COP UYU CUP DOP'.split(' '),
  franc: 'CHF FRF BEF LUF XOF XAF XPF RWF BIF CDF DJF GNF KMF'.split(' '),
  dinar: 'KWD BHD IQD JOD LYD TND DZD RSD'.split(' '),
  dirham: 'AED MAD'.split(' '),
  riyal: 'SAR QAR'.split(' '),
  rial: 'IRR OMR YER'.split(' '),
  shilling: 'KES UGX TZS SOS'.split(' '),
  kwacha: 'ZMW MWK'.split(' '),
};

/** A currency as a text names it, and the power of ten that its unit is of the major one (-2 for pence). */
export interface Unit {
  /** ISO 4217 code; null where only the family is told. */
  readonly code: string | null;
  readonly family: Family | null;
  readonly shift: number;
}

/** The ISO 4217 code of a unit in a document, null where nothing tells. */
export function currencyOf(unit: Unit, options: MoneyOptions): string | null {
  if (unit.code !== null) return unit.code;
  if (unit.family === null) return null;
  const code = options[unit.family];
  return code === undefined && unit.family === 'cent' ? options.dollar : (code ?? null);
}

/** Whether both can be the same currency: the same code, or a family and one of its currencies. */
export function agree(one: Unit, other: Unit): boolean {
  if (one.code !== null && other.code !== null) return one.code === other.code;
  if (one.family !== null && other.family !== null) return one.family === other.family;
  const family = one.family ?? other.family;
  const code = one.code ?? other.code;
  return family !== null && code !== null && (FAMILY_CURRENCIES[family]?.includes(code) ?? false);
}

export function ofCode(code: string, shift = 0): Unit {
  return { code, family: null, shift };
}

export function ofFamily(family: Family, shift = 0): Unit {
  return { code: null, family, shift };
}
