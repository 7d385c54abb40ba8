import { readSentences } from '../text/sentences';
import { type Findings, lowerBound } from './placed';
import { mayNameProgramme, type Programme, readProgramme } from './programme';

/** Which programme a text names together with a body: for `Organisation.id` the first one, in a sentence without a sum. */
export function readProgrammesOfBodies(findings: Findings): ReadonlyMap<string, Programme> {
  const { tokens, blocks } = findings.source;
  const programmes = new Map<string, Programme>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !mayNameProgramme(tokens, block.contentToken, block.endToken)) continue;
    const starts = readSentences(tokens, block);
    for (let s = 0; s < starts.length; s++) {
      const end = starts[s + 1] ?? block.endToken;
      const sum = findings.money[lowerBound(findings.money, starts[s])];
      if (sum !== undefined && sum.firstToken < end) continue;
      const programme = readProgramme(findings, starts[s], end, starts[s]);
      if (programme !== null) addBodies(findings, starts[s], end, programme, programmes);
    }
  }
  return programmes;
}

function addBodies(findings: Findings, first: number, end: number, programme: Programme, programmes: Map<string, Programme>): void {
  for (let i = lowerBound(findings.bodies, first); i < findings.bodies.length && findings.bodies[i].firstToken < end; i++) {
    const { organisation } = findings.bodies[i].annotation.value;
    if (!programmes.has(organisation)) programmes.set(organisation, programme);
  }
}
