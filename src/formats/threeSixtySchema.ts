import * as z from 'zod/mini';
import { THREE_SIXTY_VERSION } from './standards';

/**
 * Those parts of the 360Giving Data Standard, version 1.4, that Fundlight writes, with what the standard asks of them.
 * https://standard.threesixtygiving.org/
 */

const named = z.string().check(z.minLength(1));
const day = z.iso.date();

/** Numbers of charities and companies are told twice: in the identifier, and by themselves. */
const organisation = z.strictObject({
  id: named,
  name: named,
  charityNumber: z.optional(named),
  companyNumber: z.optional(named),
});

/** One grant: the ten fields that every grant must have, and some of the others. */
export const grant = z.strictObject({
  id: named,
  title: named.check(z.maxLength(140)),
  description: named,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  amountAwarded: z.number(),
  awardDate: day,
  fundingOrganization: z.array(organisation).check(z.minLength(1)),
  recipientOrganization: z.array(organisation).check(z.minLength(1)),
  plannedDates: z.optional(z.array(z.strictObject({ startDate: day, endDate: day })).check(z.length(1))),
  beneficiaryLocation: z.optional(z.array(z.strictObject({ name: named })).check(z.minLength(1))),
  grantProgramme: z.optional(z.array(z.strictObject({ title: named })).check(z.length(1))),
  relatedActivity: z.optional(z.array(named)),
  dataSource: z.optional(z.url()),
});

/** A 360Giving file: a package of grants, at least one. */
export const grantPackage = z
  .strictObject({
    version: z.literal(THREE_SIXTY_VERSION),
    title: named,
    description: named,
    grants: z.array(grant).check(z.minLength(1)),
  })
  .check(z.refine(({ grants }) => new Set(grants.map(({ id }) => id)).size === grants.length, 'identifiers of grants are unique'));

export type Grant = z.infer<typeof grant>;
export type GrantOrganisation = Grant['fundingOrganization'][number];
