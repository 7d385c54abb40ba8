import * as z from 'zod/mini';
import { DISTRIBUTIONS, ORGANISATION_KINDS, STAGES } from '../core/model';
import { isEdtf } from './edtf';

/**
 * The export document, version 1: what `fundlight export --format json` prints and what the editor's export command writes.
 *
 * Offsets are UTF-16 code units from the start of the text, `end` exclusive; lines and columns are counted from 1; amounts are
 * numbers in the currency's major unit. What the text does not give is null. Unknown fields are refused.
 */

const offset = z.int().check(z.nonnegative());
const day = z.iso.date();
const named = z.string().check(z.minLength(1));
const confidence = z.number().check(z.minimum(0), z.maximum(1));
const review = z.enum(['suggested', 'accepted', 'added']);

export const moneyValue = z
  .strictObject({
    currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
    amount: z.nullable(z.number()),
    min: z.nullable(z.number()),
    max: z.nullable(z.number()),
    per: z.nullable(named),
    qualifier: z.enum(['exact', 'approximate', 'at-least', 'more-than', 'at-most', 'less-than', 'range', 'vague']),
  })
  .check(({ value: { min, max }, issues, value }) => {
    if (min !== null && max !== null && min > max)
      issues.push({ code: 'custom', message: 'it is from more to less', path: ['max'], input: value });
  });

export const dateValue = z
  .strictObject({
    edtf: z.nullable(named.check(z.refine(isEdtf, 'it is no date by EDTF'))),
    start: z.nullable(day),
    end: z.nullable(day),
    duration: z.nullable(z.string().check(z.regex(/^P(?=.)/))),
    granularity: z.enum([
      'day',
      'week',
      'month',
      'quarter',
      'season',
      'half-year',
      'year',
      'fiscal-year',
      'decade',
      'century',
      'range',
      'duration',
    ]),
    qualifier: z.enum(['exact', 'approximate', 'before', 'after', 'early', 'mid', 'late']),
    resolution: z.enum(['explicit', 'document-date', 'unresolved']),
  })
  .check(({ value: { start, end }, issues, value }) => {
    if (start !== null && end !== null && start > end)
      issues.push({ code: 'custom', message: 'it ends before it begins', path: ['end'], input: value });
  });

const organisationValue = z.strictObject({ organisation: z.string(), name: named });

/** The fields of every annotation; `type` and `value` make the difference. */
function annotationOf<Type extends string, Value extends z.ZodMiniType>(type: Type, value: Value) {
  return z.strictObject({
    id: named,
    type: z.literal(type),
    start: offset,
    end: offset,
    line: z.int().check(z.positive()),
    column: z.int().check(z.positive()),
    text: named,
    value,
    confidence,
    review,
  });
}

export const annotation = z.discriminatedUnion('type', [
  annotationOf('money', moneyValue),
  annotationOf('date', dateValue),
  annotationOf('organisation', organisationValue),
]);

export const organisation = z.strictObject({
  id: named,
  name: named,
  acronym: z.nullable(named),
  kind: z.enum(ORGANISATION_KINDS),
  identifiers: z.array(z.strictObject({ scheme: named, id: named, uri: z.nullable(named) })),
  mentions: z.array(z.string()),
});

const party = z.strictObject({ organisation: z.nullable(z.string()), name: named, via: z.nullable(named) });

export const fundingItem = z.strictObject({
  id: named,
  amount: moneyValue,
  mentions: z.array(z.string()).check(z.minLength(1)),
  funders: z.array(party),
  recipients: z.array(party),
  programme: z.nullable(z.strictObject({ name: named, start: offset, end: offset })),
  purpose: z.nullable(z.strictObject({ text: named, start: offset, end: offset })),
  date: z.nullable(dateValue),
  period: z.nullable(dateValue),
  stage: z.enum(STAGES),
  distribution: z.enum(DISTRIBUTIONS),
  partOf: z.nullable(z.string()),
  evidence: z.array(z.strictObject({ start: offset, end: offset })),
  confidence,
  review,
});

/** A document whose references all lead somewhere and whose spans all lie inside the text. */
export const exportDocument = z
  .strictObject({
    uri: named,
    title: z.nullable(named),
    date: z.nullable(dateValue),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    length: offset,
    annotations: z.array(annotation),
    organisations: z.array(organisation),
    fundingItems: z.array(fundingItem),
  })
  .check(({ value: document, issues }) => {
    const complain = (message: string, ...path: (string | number)[]) => issues.push({ code: 'custom', message, path, input: document });
    const annotations = new Map(document.annotations.map((each) => [each.id, each.type]));
    const organisations = new Set(document.organisations.map((each) => each.id));
    const items = new Set(document.fundingItems.map((each) => each.id));

    if (annotations.size < document.annotations.length) complain('annotation ids are not unique', 'annotations');
    if (organisations.size < document.organisations.length) complain('organisation ids are not unique', 'organisations');
    if (items.size < document.fundingItems.length) complain('funding item ids are not unique', 'fundingItems');

    const isPartOfItself = circlesAmong(document.fundingItems);

    let reached = 0;
    document.annotations.forEach((each, index) => {
      if (each.start < reached) complain('annotations overlap or are out of order', 'annotations', index);
      if (each.end > document.length) complain('the span ends after the text', 'annotations', index, 'end');
      if (each.end - each.start !== each.text.length) complain('the span is not as long as its text', 'annotations', index, 'text');
      if (each.type === 'organisation' && !organisations.has(each.value.organisation))
        complain('no such organisation', 'annotations', index, 'value');
      reached = each.end;
    });

    document.organisations.forEach((each, index) => {
      if (each.mentions.some((id) => annotations.get(id) !== 'organisation'))
        complain('no such mention', 'organisations', index, 'mentions');
    });

    document.fundingItems.forEach((each, index) => {
      if (each.mentions.some((id) => annotations.get(id) !== 'money')) complain('no such sum', 'fundingItems', index, 'mentions');
      if (each.partOf !== null && (each.partOf === each.id || !items.has(each.partOf)))
        complain('no such whole', 'fundingItems', index, 'partOf');
      else if (isPartOfItself(each.id)) complain('the item is a part of itself', 'fundingItems', index, 'partOf');
      for (const who of [...each.funders, ...each.recipients])
        if (who.organisation !== null && !organisations.has(who.organisation)) complain('no such organisation', 'fundingItems', index);
      for (const span of [each.programme, each.purpose, ...each.evidence])
        if (span && (span.end <= span.start || span.end > document.length)) complain('a span lies outside the text', 'fundingItems', index);
    });
  });

/** Tells for each item in turn whether its wholes lead back to one of them: of the items of a circle, for the first that is asked for. */
function circlesAmong(items: readonly { readonly id: string; readonly partOf: string | null }[]): (id: string) => boolean {
  const wholes = new Map(items.map(({ id, partOf }) => [id, partOf]));
  const followed = new Set<string>();
  return (first) => {
    const path = new Set<string>();
    let id: string | null = first;
    for (; id !== null && !followed.has(id) && !path.has(id); id = wholes.get(id) ?? null) path.add(id);
    for (const each of path) followed.add(each);
    return id !== null && path.has(id);
  };
}

export const exportFile = z.strictObject({
  format: z.literal('fundlight'),
  version: z.literal(1),
  generator: z.strictObject({ name: z.literal('fundlight'), version: named }),
  offsetUnit: z.literal('utf-16'),
  documents: z.array(exportDocument),
});

export type ExportDocument = z.infer<typeof exportDocument>;
export type ExportFile = z.infer<typeof exportFile>;
