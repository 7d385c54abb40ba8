import type { OrganisationKind, Party } from '../model';
import { type Findings, lowerBound, partyOf } from './placed';

/** Kinds of bodies that a noun stands for, beside those whose name has it: `the company`, `the charity`. */
const KINDS: Readonly<Record<string, readonly OrganisationKind[]>> = {
  company: ['company'],
  firm: ['company'],
  charity: ['charity'],
  council: ['council'],
  councillors: ['council'],
  authority: ['council'],
  cabinet: ['council'],
  university: ['university'],
  regulator: ['public-body'],
};

/** How many mentions back a body is looked for. */
const REACH = 60;

/**
 * The body that `the` with `noun` stands for at token `before`: of those named so far whose name has the noun, or else that are
 * of its kind, the one mentioned most, the last one where several are. Null where there is none.
 */
export function bodyCalled(findings: Findings, noun: string, before: number): Party | null {
  const kinds = KINDS[noun];
  return (
    mostMentioned(findings, before, ({ name }) => ` ${name.toLowerCase()} `.includes(` ${noun} `)) ??
    (kinds === undefined
      ? null
      : mostMentioned(findings, before, ({ organisation }) => kinds.includes(findings.kinds.get(organisation) ?? 'other')))
  );
}

function mostMentioned(findings: Findings, before: number, fits: (value: { organisation: string; name: string }) => boolean): Party | null {
  const counts = new Map<string, number>();
  let best: Party | null = null;
  let most = 0;
  for (let i = lowerBound(findings.bodies, before) - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const body = findings.bodies[i];
    const { value } = body.annotation;
    if (!fits(value)) continue;
    const count = (counts.get(value.organisation) ?? 0) + 1;
    counts.set(value.organisation, count);
    if (count <= most) continue;
    most = count;
    best = partyOf(body);
  }
  return best;
}

/** Nouns that stand for the body named before: `the charity`, `the council`. */
const BODY_NOUNS = new Set('group charity company firm organisation organization regulator body campaigners'.split(' '));

/** Nouns that stand for the body whose name has them: `the Commission`, `the council`. */
const NAMED_NOUNS = new Set(
  'council councillors cabinet trust authority university department agency foundation commission ministry board college institute association society union bank committee partnership alliance executive hospice hospital museum gallery theatre orchestra academy cathedral club'.split(
    ' ',
  ),
);

/** Whether `word`, with `the` before it, stands for a body named elsewhere. */
export function standsForBody(word: string): boolean {
  return BODY_NOUNS.has(word) || NAMED_NOUNS.has(word);
}
