import type { SumSort } from '../model';

/** What a sum is that is no funding, by the verb or noun that governs it. */
const ROWS: Readonly<Record<Exclude<SumSort, 'other'>, string>> = {
  cost: 'cost|bill|fee|charge|estimate at|overspend|damage|settle|compensation|insure|put at',
  saving: 'save|saving|underspend|surplus',
  price: 'price|sell|sale|fare|ticket|rent|threshold|ransom',
  turnover: 'turnover|revenue|profit|income|earn|earnings|takings|generate|bring in|raise|return|turn over|interest',
  fine: 'fine|penalty|lawsuit|fraud',
  debt: 'debt|borrow|borrowing|owe|deficit|arrears|liability|mortgage|overdraft|loss|lose|shortfall|gap|hole|black hole|backlog|repay',
  pay: 'salary|wage|pay|pension|benefit',
  tax: 'tax|duty',
  value:
    'value|valuation|market|economy|industry|output|trade|import|export|wealth|asset|capitalisation|contribute to the economy|boost the economy',
  illustration: '',
};

const SORTS: ReadonlyMap<string, SumSort> = new Map(
  Object.entries(ROWS).flatMap(([sort, lemmas]) => lemmas.split('|').map((lemma) => [lemma, sort as SumSort] as const)),
);

/** What a sum is that the verb or noun `lemma` governs: `debt` for `owe`. */
export function sortOf(lemma: string): SumSort {
  return SORTS.get(lemma) ?? 'other';
}
