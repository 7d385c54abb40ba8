import type { Clause } from './clause';
import { wordClass } from './wordClasses';

const UNITS = wordClass('every per each');

const EXAMPLE = /for example|for instance|e\.g\.|imagine|suppose/iy;

export function isIllustration(clause: Clause): boolean {
  const { tokens, text } = clause.findings.source;
  EXAMPLE.lastIndex = tokens.start[clause.firstToken];
  return EXAMPLE.test(text);
}

/** `for every £1 of grant, £3 of private money` */
export function comparesUnits(clause: Clause): boolean {
  return clause.sums.some((k) => isUnit(clause, k));
}

export function isUnit(clause: Clause, k: number): boolean {
  return k > 0 && clause.isOneOf(k - 1, UNITS);
}
