import * as z from 'zod/mini';
import { ANNOTATION_CONTEXT } from './standards';

/**
 * What the W3C Web Annotation Data Model asks of the annotations that Fundlight writes: its MUSTs and the values it lists. Fields of the
 * model that Fundlight does not write are refused.
 */

/** An absolute IRI, or one relative to the file: no spaces, quotes or angle brackets. */
const iri = z.string().check(z.regex(/^[^\s<>"{}|\\^`]+$/));
const absoluteIri = iri.check(z.regex(/^[a-z][a-z0-9+.-]*:/i));
const position = z.int().check(z.nonnegative());

const MOTIVATIONS = ['describing', 'identifying', 'tagging'] as const;

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(MOTIVATIONS),
  value: z.string().check(z.minLength(1)),
  format: z.optional(z.enum(['text/plain', 'application/json'])),
  language: z.optional(z.literal('en')),
});

const resourceBody = z.strictObject({ type: z.literal('SpecificResource'), purpose: z.enum(MOTIVATIONS), source: absoluteIri });

const positionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: position, end: position })
  .check(z.refine(({ start, end }) => start < end, 'a selection has at least one character'));

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});

const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.tuple([positionSelector, quoteSelector]),
});

export const webAnnotation = z.strictObject({
  id: absoluteIri,
  type: z.literal('Annotation'),
  motivation: z.enum(MOTIVATIONS),
  generator: absoluteIri,
  body: z.array(z.discriminatedUnion('type', [textualBody, resourceBody])).check(z.minLength(1)),
  target: z.array(target).check(z.minLength(1)),
});

/** All annotations of an export: a collection with a single page. */
export const annotationCollection = z.strictObject({
  '@context': z.literal(ANNOTATION_CONTEXT),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  first: z.strictObject({
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(webAnnotation),
    id: absoluteIri,
  }),
  total: position,
  id: absoluteIri,
});

export type WebAnnotation = z.infer<typeof webAnnotation>;
export type WebAnnotationBody = WebAnnotation['body'][number];
export type WebAnnotationTarget = WebAnnotation['target'][number];
