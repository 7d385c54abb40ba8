import type { Analysis, Span } from '../core/model';
import type { Anchor } from './anchor';
import { anchorAt } from './anchor';
import { applyDecisions, type Reviewed } from './applyDecisions';
import { anchorsOf, type Decision } from './decision';
import { lineOf } from './decisionFile';
import { findAnchors } from './findAnchors';
import { type Edit, followEdits } from './followEdits';

/** What a change of decisions has put in and taken out. */
export interface DecisionChange {
  readonly added: readonly Decision[];
  readonly removed: readonly Decision[];
}

/** The change that undoes a change. */
export function reversed({ added, removed }: DecisionChange): DecisionChange {
  return { added: removed, removed: added };
}

/** The decisions on one document, and where they stand in its text. */
export class DecisionSet {
  private readonly spans = new Map<Decision, readonly (Span | null)[]>();

  /** @param text in which the decisions are looked for */
  constructor(decisions: readonly Decision[], text: string) {
    this.locate(decisions, text);
  }

  get decisions(): readonly Decision[] {
    return [...this.spans.keys()];
  }

  get isEmpty(): boolean {
    return this.spans.size === 0;
  }

  /** Whether something has lost its place. */
  get hasLost(): boolean {
    for (const spans of this.spans.values()) if (spans.includes(null)) return true;
    return false;
  }

  /** Takes decisions in and out. @param text as it is now */
  change({ added, removed }: DecisionChange, text: string): void {
    for (const decision of removed) this.spans.delete(decision);
    this.locate(added, text);
  }

  /** Takes over decisions that may be the same as they stand in a text; those that are the same stay. @returns whether any is not */
  become(decisions: readonly Decision[], text: string): boolean {
    const wanted = new Set(decisions.map(lineOf));
    const lines = this.anchoredIn(text).map(lineOf);
    const known = new Set(lines);
    const removed = this.decisions.filter((_, k) => !wanted.has(lines[k]!));
    const added = decisions.filter((each) => !known.has(lineOf(each)));
    this.change({ added, removed }, text);
    return added.length > 0 || removed.length > 0;
  }

  /** While somebody types, decisions go with the text; one whose words are changed is looked for again. @param text gives the text after the edits */
  follow(edits: readonly Edit[], text: () => string): void {
    const lost: Decision[] = [];
    for (const [decision, spans] of this.spans) {
      const moved = spans.map((span) => span && followEdits(span, edits));
      if (moved.some((span, k) => span === null && spans[k] !== null)) lost.push(decision);
      this.spans.set(decision, moved);
    }
    if (lost.length > 0) this.locate(lost, text());
  }

  /** Looks again for what has lost its place. @returns whether anything was found */
  findLost(text: string): boolean {
    const lost = [...this.spans].filter(([, spans]) => spans.includes(null));
    if (lost.length === 0) return false;
    this.locate(
      lost.map(([decision]) => decision),
      text,
    );
    return lost.some(([decision, before]) => this.spans.get(decision)?.some((span, k) => span !== null && before[k] === null));
  }

  /** The decisions with their anchors where they stand now; what is stale stays as it was. */
  anchoredIn(text: string): Decision[] {
    return [...this.spans].map(([decision, spans]) => anchoredAt(decision, spans, text));
  }

  /** What a text's suggestions become by the decisions. */
  review(analysis: Analysis): Reviewed {
    return applyDecisions(
      analysis,
      [...this.spans].map(([decision, spans]) => ({ decision, spans })),
    );
  }

  private locate(decisions: readonly Decision[], text: string): void {
    if (decisions.length === 0) return; // to get a long text ready for the search takes its time
    const anchors = decisions.flatMap(anchorsOf);
    const isUnmoved = text.length > LONG && anchors.every((anchor) => isWhereItWas(anchor, text));
    const found = isUnmoved ? anchors.map(({ start, end }) => ({ start, end })) : findAnchors(text, anchors);
    let k = 0;
    for (const decision of decisions) {
      const count = anchorsOf(decision).length;
      this.spans.set(decision, found.slice(k, k + count));
      k += count;
    }
  }
}

/** To search a longer text for anchors is felt, in UTF-16 units: it is not done where all stand where they stood. */
const LONG = 100_000;

/** Whether the quote and all of its context stand in the very place that an anchor tells. */
function isWhereItWas(anchor: Anchor, text: string): boolean {
  const now = anchorAt(text, anchor);
  return anchor.exact !== '' && now.exact === anchor.exact && now.prefix === anchor.prefix && now.suffix === anchor.suffix;
}

function anchoredAt(decision: Decision, spans: readonly (Span | null)[], text: string): Decision {
  let k = 0;
  const now = (anchor: Anchor): Anchor => {
    const span = spans[k++];
    return span ? anchorAt(text, span) : anchor;
  };
  if (decision.kind === 'mention') return { ...decision, anchor: now(decision.anchor) };
  const { funders, recipients, programme, purpose } = decision.content;
  const sums = decision.sums.map(now);
  const party = <P extends { readonly anchor: Anchor | null }>(each: P): P => (each.anchor ? { ...each, anchor: now(each.anchor) } : each);
  const content = { ...decision.content, funders: funders.map(party), recipients: recipients.map(party) };
  return { ...decision, sums, content: { ...content, programme: programme && now(programme), purpose: purpose && now(purpose) } };
}
