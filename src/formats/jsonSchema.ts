import * as z from 'zod/mini';
import { annotation, dateValue, exportDocument, exportFile, fundingItem, moneyValue, organisation } from './schema';

/** The parts that get names of their own in the JSON Schema, with what they are and what their fields mean. */
const PARTS: readonly {
  readonly id: string;
  readonly schema: z.ZodMiniType;
  readonly description: string;
  readonly fields?: Readonly<Record<string, string>>;
}[] = [
  {
    id: 'Document',
    schema: exportDocument,
    description: 'One text and what was found in it.',
    fields: {
      uri: 'Where the text is: a URI, or a path as it was given on the command line.',
      title: 'Its title; null where it has none.',
      date: 'The day that it bears; null where it is not known.',
      sha256: 'The SHA-256 of the text in UTF-8.',
      length: 'Its length in UTF-16 code units.',
      annotations: 'The mentions, in reading order; they do not overlap.',
      organisations: 'The bodies that are mentioned.',
      fundingItems: 'The sums that somebody gives, allocates, promises, asks for or spends.',
    },
  },
  { id: 'Annotation', schema: annotation, description: 'A mention of a sum, a date or an organisation.' },
  {
    id: 'MoneyValue',
    schema: moneyValue,
    description: 'A sum, in the currency’s major unit.',
    fields: {
      currency: 'ISO 4217; null where the text does not tell.',
      amount: 'Null for a range and for a vague sum.',
      min: 'The lower bound; null where there is none.',
      max: 'The upper bound; null where there is none.',
      per: 'What it is paid for or by: year, head, each; null for a sum that is no rate.',
      qualifier: 'How exactly the text states it.',
    },
  },
  {
    id: 'DateValue',
    schema: dateValue,
    description: 'A point in time, a period, or a length of time.',
    fields: {
      edtf: 'EDTF (ISO 8601-2); null for a length of time, and where it is not resolved.',
      start: 'The first day; null where it is open or unknown.',
      end: 'The last day, inclusive; null where it is open or unknown.',
      duration: 'ISO 8601, such as P5Y; null unless it is a length of time.',
      resolution: 'Where its missing parts came from.',
    },
  },
  {
    id: 'Organisation',
    schema: organisation,
    description: 'A body, with all its mentions.',
    fields: {
      identifiers: 'Its identifiers in registers, with their prefixes by org-id.guide.',
      mentions: 'The ids of the annotations that mention it.',
    },
  },
  {
    id: 'FundingItem',
    schema: fundingItem,
    description: 'A sum that somebody gives, allocates, promises, asks for or spends.',
    fields: {
      mentions: 'The ids of the annotations with its sum.',
      funders: 'Who pays.',
      recipients: 'Who gets it.',
      programme: 'The programme that it is a part of.',
      purpose: 'What it is for.',
      date: 'When it was given, announced or asked for.',
      period: 'The time that it is for.',
      stage: 'How far the money is.',
      distribution: 'Whether it is the whole sum, a sum for each recipient, or a share of unknown size.',
      partOf: 'The id of the item that it is a part of.',
      evidence: 'The words that the fields were read from.',
      confidence: 'How likely it is right, 0 to 1.',
      review: 'Whether a person has accepted or added it.',
    },
  },
];

/** Where people find out how the file below is made. */
const COMMENT = 'Made from src/formats/schema.ts by `npm run build:schema`.';

/** The JSON Schema (draft 7, which editors know best) of Fundlight JSON, as the text of a file. */
export function jsonSchemaText(): string {
  const names = z.registry<{ id: string; description: string }>();
  for (const { id, schema, description } of PARTS) names.add(schema, { id, description });
  const schema = z.toJSONSchema(exportFile, { target: 'draft-7', metadata: names });
  const { $schema, ...rest } = schema;
  for (const { id, fields = {} } of PARTS) describe(rest.definitions as Record<string, Definition>, id, fields);
  const head = { $schema, $comment: COMMENT, title: 'Fundlight JSON', description: 'The funding items of documents, version 1.' };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

type Definition = { readonly properties?: Readonly<Record<string, { description?: string }>> };

function describe(definitions: Readonly<Record<string, Definition>>, part: string, fields: Readonly<Record<string, string>>): void {
  for (const [field, description] of Object.entries(fields)) {
    const property = definitions[part]?.properties?.[field];
    if (!property) throw new Error(`${part} has no field ${field}.`);
    property.description = description;
  }
}
