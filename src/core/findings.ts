import type { DateMention } from './dates/mentions';
import type { AnchoredPeriod, Findings, Placed } from './funding/placed';
import type {
  Annotation,
  DateAnnotation,
  DateValue,
  MoneyAnnotation,
  MoneyValue,
  Organisation,
  OrganisationAnnotation,
  Span,
} from './model';
import type { MoneyMention } from './money/mentions';
import type { LinkedMentions } from './organisations/link';
import { SharedValues } from './sharedValues';
import { finish, inPieces, Pace, type Steps, sortedInSteps } from './steps';
import type { SourceText } from './text/sourceText';

/** The dates of a text with their values, and the periods that two of them tell together. */
export interface FoundDates {
  readonly mentions: readonly DateMention[];
  readonly values: readonly DateValue[];
  /** by the index of the first of the two dates */
  readonly anchored: ReadonlyMap<number, AnchoredPeriod>;
}

/** What the recognisers found, as annotations that do not overlap. */
export interface CollectedFindings {
  /** in reading order */
  readonly annotations: readonly Annotation[];
  readonly organisations: readonly Organisation[];
  readonly forFunding: Findings;
}

const MONEY_FIELDS = ['currency', 'amount', 'min', 'max', 'qualifier', 'per'] as const;

/** Puts the mentions of all three kinds together: where two overlap the longer one stays, a sum before a date before a name. */
export function* collectFindings(
  source: SourceText,
  money: readonly MoneyMention[],
  dates: FoundDates,
  linked: LinkedMentions,
): Steps<CollectedFindings> {
  const mentions = [...money, ...dates.mentions, ...linked.mentions];
  const firstDate = money.length;
  const firstName = firstDate + dates.mentions.length;
  const names = new OrganisationList(linked);
  const values = new SharedValues<MoneyValue>(({ amount, min, max }) => amount ?? min ?? max, MONEY_FIELDS);
  const sums: Placed<MoneyAnnotation>[] = [];
  const times: Placed<DateAnnotation>[] = [];
  const bodies: Placed<OrganisationAnnotation>[] = [];
  const placeOfDate = new Int32Array(dates.mentions.length).fill(-1);
  const annotationOf = (m: number): Annotation => {
    const { start, end, confidence, firstToken, endToken } = mentions[m];
    if (m < firstDate) {
      const value = values.of(money[m].value);
      const annotation: MoneyAnnotation = { id: `m${sums.length + 1}`, type: 'money', start, end, confidence, review: 'suggested', value };
      sums.push({ annotation, firstToken, endToken });
      return annotation;
    }
    if (m < firstName) {
      const value = dates.values[m - firstDate];
      const annotation: DateAnnotation = { id: `d${times.length + 1}`, type: 'date', start, end, confidence, review: 'suggested', value };
      placeOfDate[m - firstDate] = times.length;
      times.push({ annotation, firstToken, endToken });
      return annotation;
    }
    const id = `o${bodies.length + 1}`;
    const value = names.mention(linked.bodyOf[m - firstName], id);
    const annotation: OrganisationAnnotation = { id, type: 'organisation', start, end, confidence, review: 'suggested', value };
    bodies.push({ annotation, firstToken, endToken });
    return annotation;
  };
  const kept = yield* withoutOverlapsInSteps(mentions);
  yield;
  const annotations: Annotation[] = [];
  const pace = new Pace();
  for (const m of kept) {
    if (pace.isPauseDue(mentions[m].end - mentions[m].start)) yield;
    annotations.push(annotationOf(m));
  }
  const organisations = names.list();
  return {
    annotations,
    organisations,
    forFunding: {
      source,
      money: sums,
      dates: times,
      bodies,
      kinds: new Map(organisations.map(({ id, kind }) => [id, kind])),
      organisationIds: new Map(organisations.map(({ name, id }) => [name, id])),
      anchored: reindexed(dates.anchored, placeOfDate),
    },
  };
}

/** The indexes of the mentions to keep, in reading order; of two that cover the same text the first one is kept. */
export function withoutOverlaps(mentions: readonly Span[]): number[] {
  return finish(withoutOverlapsInSteps(mentions));
}

/** Mentions between two pauses. */
const MENTIONS_A_STEP = 16_384;

function* withoutOverlapsInSteps(mentions: readonly Span[]): Steps<number[]> {
  const starts = new Int32Array(mentions.length);
  const ends = new Int32Array(mentions.length);
  const indexes: number[] = [];
  yield* inPieces(mentions.length, MENTIONS_A_STEP, (from, to) => {
    for (let m = from; m < to; m++) {
      starts[m] = mentions[m].start;
      ends[m] = mentions[m].end;
      indexes.push(m);
    }
  });
  const ordered = yield* sortedInSteps(indexes, (a, b) => starts[a] - starts[b] || ends[b] - ends[a]);
  const kept: number[] = [];
  let lastStart = 0;
  let lastEnd = 0;
  for (const m of ordered) {
    if (starts[m] >= lastEnd) kept.push(m);
    else if (ends[m] - starts[m] > lastEnd - lastStart) kept[kept.length - 1] = m;
    else continue;
    lastStart = starts[m];
    lastEnd = ends[m];
  }
  return kept;
}

/** The organisations that are mentioned, numbered in the order of their first mention. */
class OrganisationList {
  private readonly ids = new Map<number, string>();
  private readonly values = new Map<number, OrganisationAnnotation['value']>();
  private readonly mentions = new Map<number, string[]>();

  constructor(private readonly linked: LinkedMentions) {}

  /** Takes in a mention of a body. @returns its value, the same for all mentions of one body: a long document has very many */
  mention(body: number, annotation: string): OrganisationAnnotation['value'] {
    const known = this.values.get(body);
    if (known !== undefined) {
      this.mentions.get(body)?.push(annotation);
      return known;
    }
    const value = { organisation: `org${this.ids.size + 1}`, name: this.linked.bodies[body].name };
    this.ids.set(body, value.organisation);
    this.values.set(body, value);
    this.mentions.set(body, [annotation]);
    return value;
  }

  list(): Organisation[] {
    return [...this.ids].map(([body, id]) => ({ id, ...this.linked.bodies[body], mentions: this.mentions.get(body) ?? [] }));
  }
}

/** The periods whose two dates were both kept, by the new index of the first. */
function reindexed(anchored: ReadonlyMap<number, AnchoredPeriod>, placeOfDate: Int32Array): Map<number, AnchoredPeriod> {
  const result = new Map<number, AnchoredPeriod>();
  for (const period of anchored.values()) {
    const first = placeOfDate[period.first];
    const second = placeOfDate[period.second];
    if (first >= 0 && second >= 0) result.set(first, { first, second, value: period.value });
  }
  return result;
}
