import type { Annotation, DateValue, FundingItem, Identifier, MoneyValue, Organisation, Party, Span } from '../core/model';
import { type AnalysedDocument, sequence, type Writer } from './format';
import { LineCursor } from './lineCursor';
import type { ExportDocument, ExportFile } from './schema';
import { sha256 } from './sha256';

/** One document of the export, its fields in the order of the format's description. */
export function toExportDocument({ uri, text, analysis }: AnalysedDocument): ExportDocument {
  const cursor = new LineCursor(text);
  return {
    uri,
    title: analysis.title,
    date: date(analysis.documentDate),
    sha256: sha256(text),
    length: text.length,
    annotations: analysis.annotations.map((each) => annotation(each, text, cursor)),
    organisations: analysis.organisations.map(organisation),
    fundingItems: analysis.fundingItems.map(toExportItem),
  };
}

/** The whole export, as one value. */
export function toExport(documents: ExportDocument[]): ExportFile {
  return {
    format: 'fundlight',
    version: 1,
    generator: { name: 'fundlight', version: FUNDLIGHT_VERSION },
    offsetUnit: 'utf-16',
    documents,
  };
}

const INDENT = 2;

/** Writes the export as a file: indented by two spaces, with a line feed at its end. */
export function beginJson(): Writer {
  const empty = `${JSON.stringify(toExport([]), null, INDENT)}\n`;
  const end = empty.lastIndexOf(']');
  const parts = { head: `${empty.slice(0, end)}\n    `, separator: ',\n    ', tail: `\n  ${empty.slice(end)}`, empty };
  return sequence(parts, (document) => JSON.stringify(toExportDocument(document), null, INDENT).replaceAll('\n', '\n    '));
}

/** Writes JSON Lines: one document of the export a line, without what is said once for a whole file. */
export function beginJsonLines(): Writer {
  return sequence({}, (document) => `${JSON.stringify(toExportDocument(document))}\n`);
}

function annotation(from: Annotation, text: string, cursor: LineCursor): ExportDocument['annotations'][number] {
  const { line, column } = cursor.at(from.start);
  const covered = text.slice(from.start, from.end);
  const head = { start: from.start, end: from.end, line, column, text: covered };
  const tail = { confidence: from.confidence, review: from.review };
  switch (from.type) {
    case 'money':
      return { id: from.id, type: from.type, ...head, value: money(from.value), ...tail };
    case 'date':
      return { id: from.id, type: from.type, ...head, value: date(from.value), ...tail };
    case 'organisation':
      return { id: from.id, type: from.type, ...head, value: { organisation: from.value.organisation, name: from.value.name }, ...tail };
  }
}

function organisation({ id, name, acronym, kind, identifiers, mentions }: Organisation): ExportDocument['organisations'][number] {
  return { id, name, acronym, kind, identifiers: identifiers.map(identifier), mentions: [...mentions] };
}

function identifier({ scheme, id, uri }: Identifier): Identifier {
  return { scheme, id, uri };
}

/** A funding item as the export has it. */
export function toExportItem(from: FundingItem): ExportDocument['fundingItems'][number] {
  const { programme, purpose } = from;
  return {
    id: from.id,
    amount: money(from.amount),
    mentions: [...from.mentions],
    funders: from.funders.map(party),
    recipients: from.recipients.map(party),
    programme: programme && { name: programme.name, ...span(programme) },
    purpose: purpose && { text: purpose.text, ...span(purpose) },
    date: date(from.date),
    period: date(from.period),
    stage: from.stage,
    distribution: from.distribution,
    partOf: from.partOf,
    evidence: from.evidence.map(span),
    confidence: from.confidence,
    review: from.review,
  };
}

/** `Party.span` stays inside: the item's evidence holds the words. */
function party({ organisation: id, name, via }: Party): Omit<Party, 'span'> {
  return { organisation: id, name, via };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function money({ currency, amount, min, max, per, qualifier }: MoneyValue): MoneyValue {
  return { currency, amount, min, max, per, qualifier };
}

function date(from: DateValue): DateValue;
function date(from: DateValue | null): DateValue | null;
function date(from: DateValue | null): DateValue | null {
  if (!from) return null;
  const { edtf, start, end, duration, granularity, qualifier, resolution } = from;
  return { edtf, start, end, duration, granularity, qualifier, resolution };
}
