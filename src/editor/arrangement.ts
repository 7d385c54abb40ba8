/** By what funding items are grouped. The first one holds where nothing is chosen. */
export const GROUPINGS = ['document', 'funder', 'recipient', 'fiscalYear', 'programme', 'stage'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** By what funding items are sorted: the place in their text, the larger sum first, the newer first. */
export const SORTINGS = ['place', 'amount', 'date'] as const;
export type Sorting = (typeof SORTINGS)[number];
