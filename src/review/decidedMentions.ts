import type { Annotation, Review, Span } from '../core/model';
import type { DecidedOrganisations } from './decidedOrganisations';
import type { MentionDecision } from './decision';
import type { Conflict, Located } from './located';

interface Placed {
  readonly decision: MentionDecision;
  readonly span: Span;
}

const PREFIXES = { money: 'm', date: 'd', organisation: 'o' } as const;

/** The mentions that are there once decisions have been applied. */
export class DecidedMentions {
  /** in reading order, without overlaps */
  readonly annotations: readonly Annotation[];
  readonly decisionOf = new Map<string, MentionDecision>();
  readonly conflicts: Conflict[] = [];
  /** suggested id -> id now; without those that are gone, or have become something else */
  private readonly idNow = new Map<string, string>();
  private readonly bySpan = new Map<string, Annotation>();
  private readonly byId = new Map<string, Annotation>();

  constructor(
    suggested: readonly Annotation[],
    located: readonly Located<MentionDecision>[],
    private readonly organisations: DecidedOrganisations,
  ) {
    const decisions = this.withoutConflicts(located);
    const bySpan = new Map(suggested.map((each) => [keyOf(each), each]));
    const kept = withoutSuperseded(suggested, decisions).map((annotation) => ({ annotation, from: annotation, decision: null }));
    const set = decisions
      .filter(({ decision }) => decision.verdict !== 'rejected')
      .map(({ decision, span }) => {
        const same = bySpan.get(keyOf(span));
        const from = same?.type === decision.content.type ? same : null;
        return { annotation: this.annotationOf(decision, span, from), from, decision };
      });
    const counts = { money: 0, date: 0, organisation: 0 };
    this.annotations = [...kept, ...set]
      .sort((a, b) => a.annotation.start - b.annotation.start)
      .map(({ annotation, from, decision }) => {
        const id = `${PREFIXES[annotation.type]}${++counts[annotation.type]}`;
        if (from !== null) this.idNow.set(from.id, id);
        if (decision) this.decisionOf.set(id, decision);
        const numbered = { ...annotation, id };
        this.bySpan.set(keyOf(numbered), numbered);
        this.byId.set(id, numbered);
        return numbered;
      });
  }

  /** The id that a suggested mention has now; undefined where it is gone. */
  idOf(suggested: string): string | undefined {
    return this.idNow.get(suggested);
  }

  /** The mention of an id that it has now. */
  get(id: string): Annotation | undefined {
    return this.byId.get(id);
  }

  /** The mention at exactly this place. */
  at(span: Span): Annotation | undefined {
    return this.bySpan.get(keyOf(span));
  }

  /** Of decisions on the same place the first. */
  private withoutConflicts(located: readonly Located<MentionDecision>[]): Placed[] {
    const sorted = located
      .map(({ decision, spans }) => ({ decision, span: spans[0] as Span }))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const sure: Placed[] = [];
    let last: Placed | undefined;
    for (const each of sorted) {
      if (!last || !contradicts(last, each)) {
        sure.push(each);
        last = each;
      } else if (said(last.decision) !== said(each.decision)) {
        this.conflicts.push({ span: last.span, decisions: [last.decision, each.decision] });
      }
    }
    return sure;
  }

  private annotationOf({ content, verdict }: MentionDecision, { start, end }: Span, from: Annotation | null): Annotation {
    const review: Review = verdict === 'added' ? 'added' : 'accepted';
    const base = { id: '', start, end, confidence: from?.confidence ?? 1, review };
    if (content.type === 'money') return { ...base, type: 'money', value: content.value };
    if (content.type === 'date') return { ...base, type: 'date', value: content.value };
    const { name } = content.value;
    const isSuggested = from?.type === 'organisation' && from.value.name === name;
    return {
      ...base,
      type: 'organisation',
      value: { organisation: isSuggested ? from.value.organisation : this.organisations.named(name), name },
    };
  }
}

/** The suggestions that no decision takes the place of: one pass over both, which are in reading order. */
function withoutSuperseded(suggested: readonly Annotation[], decisions: readonly Placed[]): Annotation[] {
  let first = 0;
  return suggested.filter((each) => {
    while (first < decisions.length && decisions[first].span.end <= each.start) first++;
    for (let k = first; k < decisions.length && decisions[k].span.start < each.end; k++) if (supersedes(decisions[k], each)) return false;
    return true;
  });
}

function supersedes({ decision: { verdict, content }, span }: Placed, suggested: Annotation): boolean {
  if (verdict === 'rejected') return keyOf(span) === keyOf(suggested) && suggested.type === content.type;
  return overlaps(span, suggested);
}

/** Two decisions on one place, or two mentions that overlap. What is rejected leaves room for another mention beside it. */
function contradicts(a: Placed, b: Placed): boolean {
  if (!overlaps(a.span, b.span)) return false;
  return keyOf(a.span) === keyOf(b.span) || (a.decision.verdict !== 'rejected' && b.decision.verdict !== 'rejected');
}

/** What a decision says, whoever has made it. */
function said({ verdict, content }: MentionDecision): string {
  return JSON.stringify(verdict === 'rejected' ? { rejected: content.type } : content);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
