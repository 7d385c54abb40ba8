/** How sure the currency of a sum makes it, from 0 to 1. */
export const Confidence = {
  sign: 0.99,
  code: 0.98,
  name: 0.97,
  pence: 0.95,
  letters: 0.9,
  /** Codes that are words, pounds that may be a weight. */
  doubtful: 0.8,
  /** Sums without a number. */
  vague: 0.85,
  /** A factor for sums whose currency the text does not tell. */
  withoutCurrency: 0.8,
  /** Ends of a range that share a sign or a magnitude. */
  sharingRange: 0.95,
  /** Ranges with spaces around their dash. */
  looseRange: 0.85,
  /** Items of a list that share a sign or a magnitude. */
  sharingList: 0.85,
  /** Cells under or beside a unit of their own, and under that of the whole table. */
  cellOfColumn: 0.9,
  cellOfTable: 0.85,
} as const;
