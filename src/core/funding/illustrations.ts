import type { Clause } from './clause';

const UNITS = new Set(['every', 'per', 'each']);

const EXAMPLES = ['for example', 'for instance', 'e.g.', 'imagine', 'suppose'];

export function isIllustration(clause: Clause): boolean {
  const { tokens, text } = clause.findings.source;
  const start = tokens.start[clause.firstToken];
  const head = text.slice(start, start + 14).toLowerCase();
  return EXAMPLES.some((example) => head.startsWith(example));
}

/** `for every £1 of grant, £3 of private money` */
export function comparesUnits(clause: Clause): boolean {
  return clause.chunks.some((chunk, k) => chunk.type === 'sum' && isUnit(clause, k));
}

export function isUnit(clause: Clause, k: number): boolean {
  return k > 0 && clause.isOneOf(k - 1, UNITS);
}
