import type { DateMention } from './dates/mentions';
import type { AnchoredPeriod, Findings, Placed } from './funding/placed';
import type { Annotation, DateAnnotation, DateValue, MoneyAnnotation, Organisation, OrganisationAnnotation, Span } from './model';
import type { MoneyMention } from './money/mentions';
import type { LinkedMentions } from './organisations/link';
import type { OrganisationMention } from './organisations/mentions';
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

interface Found extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly confidence: number;
  readonly kind: 'money' | 'date' | 'organisation';
  /** index into the list of its kind */
  readonly index: number;
}

const RANK = { money: 0, date: 1, organisation: 2 };

/** Puts the mentions of all three kinds together: where two overlap the longer one stays, a sum before a date before a name. */
export function collectFindings(
  source: SourceText,
  money: readonly MoneyMention[],
  dates: FoundDates,
  linked: LinkedMentions,
): CollectedFindings {
  const kept = withoutOverlaps([...found('money', money), ...found('date', dates.mentions), ...found('organisation', linked.mentions)]);
  const names = new OrganisationList(linked);
  const placed = {
    money: [] as Placed<MoneyAnnotation>[],
    date: [] as Placed<DateAnnotation>[],
    organisation: [] as Placed<OrganisationAnnotation>[],
  };
  const dateAt = new Map<number, number>();
  const annotations = kept.map((mention): Annotation => {
    const { start, end, confidence, firstToken, endToken, index } = mention;
    const base = { start, end, confidence, review: 'suggested' as const };
    const tokens = { firstToken, endToken };
    if (mention.kind === 'money') {
      const annotation: MoneyAnnotation = { id: `m${placed.money.length + 1}`, type: 'money', ...base, value: money[index].value };
      placed.money.push({ annotation, ...tokens });
      return annotation;
    }
    if (mention.kind === 'date') {
      const annotation: DateAnnotation = { id: `d${placed.date.length + 1}`, type: 'date', ...base, value: dates.values[index] };
      dateAt.set(index, placed.date.length);
      placed.date.push({ annotation, ...tokens });
      return annotation;
    }
    const id = `o${placed.organisation.length + 1}`;
    const annotation: OrganisationAnnotation = { id, type: 'organisation', ...base, value: names.mention(linked.bodyOf[index], id) };
    placed.organisation.push({ annotation, ...tokens });
    return annotation;
  });
  const organisations = names.list();
  return {
    annotations,
    organisations,
    forFunding: {
      source,
      money: placed.money,
      dates: placed.date,
      bodies: placed.organisation,
      kinds: new Map(organisations.map(({ id, kind }) => [id, kind])),
      organisationIds: new Map(organisations.map(({ name, id }) => [name, id])),
      anchored: reindexed(dates.anchored, dateAt),
    },
  };
}

function found(kind: Found['kind'], mentions: readonly (MoneyMention | DateMention | OrganisationMention)[]): Found[] {
  return mentions.map(({ start, end, firstToken, endToken, confidence }, index) => ({
    start,
    end,
    firstToken,
    endToken,
    confidence,
    kind,
    index,
  }));
}

function withoutOverlaps(mentions: Found[]): Found[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
  const kept: Found[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** The organisations that are mentioned, numbered in the order of their first mention. */
class OrganisationList {
  private readonly ids = new Map<number, string>();
  private readonly mentions = new Map<number, string[]>();

  constructor(private readonly linked: LinkedMentions) {}

  mention(body: number, annotation: string): { organisation: string; name: string } {
    const organisation = this.ids.get(body) ?? `org${this.ids.size + 1}`;
    this.ids.set(body, organisation);
    const mentions = this.mentions.get(body);
    if (mentions) mentions.push(annotation);
    else this.mentions.set(body, [annotation]);
    return { organisation, name: this.linked.bodies[body].name };
  }

  list(): Organisation[] {
    return [...this.ids].map(([body, id]) => ({ id, ...this.linked.bodies[body], mentions: this.mentions.get(body) ?? [] }));
  }
}

/** The periods whose two dates were both kept, by the new index of the first. */
function reindexed(anchored: ReadonlyMap<number, AnchoredPeriod>, dateAt: ReadonlyMap<number, number>): Map<number, AnchoredPeriod> {
  const result = new Map<number, AnchoredPeriod>();
  for (const period of anchored.values()) {
    const first = dateAt.get(period.first);
    const second = dateAt.get(period.second);
    if (first !== undefined && second !== undefined) result.set(first, { first, second, value: period.value });
  }
  return result;
}
