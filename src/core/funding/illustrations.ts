import type { Clause } from './clause';
import { wordClass } from './wordClasses';

const UNITS = wordClass('every per each');

const EXAMPLE = /for example|for instance|e\.g\.|imagine|suppose/iy;
/** What an example begins with. */
const EXAMPLE_LETTERS = 'feisFEIS';

export function isIllustration(clause: Clause): boolean {
  const { tokens, text } = clause.findings.source;
  const start = tokens.start[clause.firstToken];
  if (!EXAMPLE_LETTERS.includes(text[start])) return false;
  EXAMPLE.lastIndex = start;
  return EXAMPLE.test(text);
}

/** `for every £1 of grant, £3 of private money` */
export function comparesUnits(clause: Clause): boolean {
  return clause.mentions(UNITS) && clause.sums.some((k) => isUnit(clause, k));
}

export function isUnit(clause: Clause, k: number): boolean {
  return k > 0 && clause.isOneOf(k - 1, UNITS);
}
