import * as z from 'zod/mini';
import { DISTRIBUTIONS, type FundingItem, type Party, STAGES } from '../core/model';
import { sumCell } from '../formats/itemCells';
import { visibleLine } from '../formats/visibleLine';
import type { Location } from './locations';

const words = z.optional(z.array(z.string()));
const bound = z.optional(z.number());

/** A funding item in short. What the text does not tell is left out. */
export const itemSummary = z.strictObject({
  id: z.string().check(z.describe('Unique in its document.')),
  location: z.string().check(z.describe('Where its sum stands: uri:line:column, counted from 1.')),
  sum: z.string().check(z.describe('The sum in words.')),
  currency: z.optional(z.string().check(z.describe('ISO 4217.'))),
  amount: bound,
  min: bound,
  max: bound,
  distribution: z.optional(z.enum(DISTRIBUTIONS).check(z.describe('“each”: a sum for each recipient; “share”: a part of unknown size.'))),
  funders: words,
  recipients: words,
  purpose: z.optional(z.string()),
  programme: z.optional(z.string()),
  places: words,
  date: z.optional(z.string().check(z.describe('When it was given, announced or asked for, as EDTF.'))),
  period: z.optional(z.string().check(z.describe('The time that it is for, as EDTF, or as an ISO 8601 duration.'))),
  stage: z.enum(STAGES),
  partOf: z.optional(z.string().check(z.describe('The id of the item that it is a part of: do not add both up.'))),
  confidence: z.number().check(z.describe('How likely it is right, 0 to 1.')),
  review: z.enum(['suggested', 'accepted', 'added']).check(z.describe('“accepted” and “added”: a person has decided so.')),
});
export type ItemSummary = z.infer<typeof itemSummary>;

export function summaryOf(item: FundingItem, location: Location): ItemSummary {
  const { id, amount, distribution, purpose, programme, date, period, stage, partOf, confidence, review } = item;
  const { min, max } = amount;
  const isPoint = min === amount.amount && max === amount.amount;
  return withoutNulls({
    id,
    location,
    sum: sumCell(item),
    currency: amount.currency,
    amount: amount.amount,
    min: isPoint ? null : min,
    max: isPoint ? null : max,
    distribution: distribution === 'total' ? null : distribution,
    funders: namesOf(item.funders),
    recipients: namesOf(item.recipients),
    purpose: purpose && visibleLine(purpose.text),
    programme: programme && visibleLine(programme.name),
    places: namesOf(item.places),
    date: date && (date.edtf ?? date.duration),
    period: period && (period.edtf ?? period.duration),
    stage,
    partOf,
    confidence,
    review,
  }) as ItemSummary;
}

/** Null for nobody. */
function namesOf(named: readonly Pick<Party, 'name'>[]): string[] | null {
  return named.length ? named.map(({ name }) => visibleLine(name)) : null;
}

function withoutNulls(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
