import * as z from 'zod/mini';

/** Inputs that several tools take. */

export const documents = z.optional(
  z
    .array(z.string().check(z.minLength(1)))
    .check(z.minLength(1), z.describe('Documents or folders, as URIs or paths. Left out: all documents there are.')),
);

export const minimumConfidence = z.optional(
  z.number().check(z.minimum(0), z.maximum(1), z.describe('Only items at least so certain, and those that a person has decided on.')),
);

export const decidedOnly = z.optional(z.boolean().check(z.describe('Only items that a person has accepted or added.')));
