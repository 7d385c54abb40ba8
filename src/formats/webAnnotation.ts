import type { Annotation, FundingItem, Organisation } from '../core/model';
import { BRIEFING_COLUMNS } from './briefing';
import { dateText } from './dateText';
import { type AnalysedDocument, type Writer, writer } from './format';
import { toExportItem } from './json';
import { moneyText } from './moneyText';
import { passages } from './passages';
import { sha256 } from './sha256';
import { ANNOTATION_CONTEXT } from './standards';
import type { WebAnnotation, WebAnnotationBody } from './webAnnotationSchema';
import { Targets } from './webAnnotationTarget';

const GENERATOR = 'https://github.com/fundlight/fundlight';
const INDENT = 2;

/**
 * Writes every mention and every funding item as an annotation of the W3C Web Annotation Data Model (Recommendation of 23 February
 * 2017, https://www.w3.org/TR/annotation-model/), all of them as one collection in JSON-LD.
 */
export function beginWebAnnotations(): Writer {
  let total = 0;
  let digest = '';
  const label = `Sums, dates, organisations and funding items found by Fundlight ${FUNDLIGHT_VERSION}`;
  const empty = {
    '@context': ANNOTATION_CONTEXT,
    type: 'AnnotationCollection',
    label,
    first: { type: 'AnnotationPage', startIndex: 0, items: [] },
  };
  const head = JSON.stringify(empty, null, INDENT).replace(/\]\s*\}\s*\}$/, '');
  return writer({
    partOf(document) {
      const annotations = annotationsOf(document);
      return { ids: annotations.map(({ id }) => id).join(), lines: annotations.map((each) => `\n      ${JSON.stringify(each)}`) };
    },
    put({ ids, lines }) {
      const begin = digest === '' ? head : '';
      digest = sha256(digest + ids);
      const text = lines.join();
      const comma = total > 0 && text !== '' ? ',' : '';
      total += lines.length;
      return begin + comma + text;
    },
    end() {
      const begin = digest === '' ? head : '';
      const page = `\n    ],\n    "id": "${uuid(`${digest} page`)}"\n  }`;
      return `${begin}${page},\n  "total": ${total},\n  "id": "${uuid(`${digest} collection`)}"\n}\n`;
    },
  });
}

function annotationsOf({ uri, text, analysis }: AnalysedDocument): WebAnnotation[] {
  const { annotations, organisations, fundingItems } = analysis;
  const targets = new Targets(uri, text);
  const digest = sha256(text);
  const head = (id: string) => ({ id: uuid(`${uri} ${digest} ${id}`), type: 'Annotation' as const });
  const bodies = new Map(organisations.map((each) => [each.id, each]));
  const sums = new Map(annotations.map((each) => [each.id, each]));
  const mentions = annotations.map((each): WebAnnotation => {
    const { body, motivation } = mentionBody(each, each.type === 'organisation' ? bodies.get(each.value.organisation) : undefined);
    return { ...head(each.id), motivation, generator: GENERATOR, body, target: [targets.of(each)] };
  });
  const items = fundingItems.map((each): WebAnnotation => {
    const spans = each.evidence.length ? passages(each.evidence, text) : each.mentions.flatMap((id) => sums.get(id) ?? []);
    return {
      ...head(each.id),
      motivation: 'describing',
      generator: GENERATOR,
      body: itemBody(each),
      target: spans.map((span) => targets.of(span)),
    };
  });
  return [...mentions, ...items];
}

function mentionBody(mention: Annotation, organisation: Organisation | undefined): Pick<WebAnnotation, 'body' | 'motivation'> {
  const { type, value, confidence, review } = mention;
  const data = json({ value: organisation ? organisationData(organisation) : value, confidence, review });
  switch (type) {
    case 'money':
      return { motivation: 'describing', body: [tag(type), description(moneyText(mention.value)), data] };
    case 'date':
      return { motivation: 'describing', body: [tag(type), description(dateText(mention.value)), data] };
    case 'organisation':
      return { motivation: 'identifying', body: [tag(type), description(mention.value.name), ...registers(organisation), data] };
  }
}

function itemBody(item: FundingItem): WebAnnotationBody[] {
  const fields = BRIEFING_COLUMNS.map(([head, cell], k) => ({ name: k ? `${head.toLowerCase()}: ` : '', value: cell(item) }));
  const words = fields.flatMap(({ name, value }) => (value ? [name + value] : [])).join('; ');
  const { places, impliedTotal } = item;
  return [tag('funding item'), description(words), json({ ...toExportItem(item), places, impliedTotal })];
}

function organisationData({ name, acronym, kind, identifiers }: Organisation) {
  return { name, acronym, kind, identifiers };
}

/** An absolute IRI; what is read from a file may have anything in its place. */
const PAGE = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i;

/** The pages of registers that identify an organisation. */
function registers(organisation: Organisation | undefined): WebAnnotationBody[] {
  const identifiers = organisation?.identifiers ?? [];
  return identifiers.flatMap(({ uri }) =>
    uri !== null && PAGE.test(uri) ? [{ type: 'SpecificResource', purpose: 'identifying', source: uri }] : [],
  );
}

function tag(value: string): WebAnnotationBody {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function description(value: string): WebAnnotationBody {
  return { type: 'TextualBody', purpose: 'describing', value, format: 'text/plain', language: 'en' };
}

function json(value: object): WebAnnotationBody {
  return { type: 'TextualBody', purpose: 'describing', value: JSON.stringify(value), format: 'application/json' };
}

/** The IRI for a name: a UUID of version 8 (RFC 9562) made from its SHA-256, so that the same export has the same IRIs. */
function uuid(name: string): string {
  const hex = sha256(name);
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
