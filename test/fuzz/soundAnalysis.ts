import assert from 'node:assert/strict';
import edtf from 'edtf';
import type { Analysis, DateValue, MoneyValue, Party, Span } from '../../src/core/model';
import { toExport, toExportDocument } from '../../src/formats/json';
import { exportFile } from '../../src/formats/schema';

/** Holds that an analysis agrees with its text and with itself, and is what the schema of the export describes. */
export function assertSound(text: string, analysis: Analysis): void {
  assertMentions(text, analysis);
  assertReferences(analysis);
  for (const { amount, impliedTotal, date, period, ...item } of analysis.fundingItems) {
    for (const value of [amount, impliedTotal]) if (value) assertSum(value, item.id);
    for (const value of [date, period]) if (value) assertDate(value, item.id);
    const spans = [...item.funders, ...item.recipients].map(({ span }: Party) => span);
    for (const field of [item.programme, item.purpose, ...item.places]) if (field) spans.push(field);
    for (const span of spans) assertInside(span, text, `a field of ${item.id}`);
    assertInOrder(item.evidence, text, `evidence of ${item.id}`);
  }
  for (const { mention, reason } of analysis.otherSums) if (reason) assertInside(reason, text, `the reason of ${mention}`);
  const parsed = exportFile.safeParse(toExport([toExportDocument({ uri: 'a.txt', text, analysis })]));
  assert.ok(parsed.success, parsed.error?.message);
}

function assertMentions(text: string, { annotations, documentDate }: Analysis): void {
  let end = 0;
  for (const each of annotations) {
    assert.ok(each.start >= end, `${each.id} begins before the last mention ends`);
    assertInside(each, text, each.id);
    end = each.end;
    if (each.type === 'money') assertSum(each.value, each.id);
    if (each.type === 'date') assertDate(each.value, each.id);
  }
  if (documentDate) assertDate(documentDate, 'the date of the document');
}

function assertReferences({ annotations, organisations, fundingItems, otherSums }: Analysis): void {
  const kinds = new Map(annotations.map(({ id, type }) => [id, type]));
  assert.equal(kinds.size, annotations.length, 'two mentions have one id');
  const bodies = new Set(organisations.map(({ id }) => id));
  assert.equal(bodies.size, organisations.length, 'two organisations have one id');
  const items = new Map(fundingItems.map((item) => [item.id, item]));
  assert.equal(items.size, fundingItems.length, 'two items have one id');

  const ofBodies = new Set(organisations.flatMap(({ mentions }) => mentions));
  for (const each of annotations)
    if (each.type === 'organisation') {
      assert.ok(bodies.has(each.value.organisation), `${each.id} is of no organisation`);
      assert.ok(ofBodies.has(each.id), `${each.id} is missing among the mentions of its organisation`);
    }
  for (const { id, mentions } of organisations)
    for (const mention of mentions) assert.equal(kinds.get(mention), 'organisation', `${id} has no mention ${mention}`);

  const told = new Set<string>();
  for (const item of fundingItems) {
    assert.ok(item.mentions.length > 0, `${item.id} has no sum`);
    for (const mention of item.mentions) {
      assert.equal(kinds.get(mention), 'money', `${item.id} has no sum ${mention}`);
      assert.ok(!told.has(mention), `${mention} is in two items`);
      told.add(mention);
    }
    for (const { organisation } of [...item.funders, ...item.recipients])
      assert.ok(organisation === null || bodies.has(organisation), `${item.id} has a party ${organisation} that is missing`);
    assertEnds(item.id, (id) => {
      const found = items.get(id);
      assert.ok(found, `${item.id} is a part of ${id}, which is missing`);
      return found.partOf;
    });
  }
  for (const { mention } of otherSums) {
    assert.equal(kinds.get(mention), 'money', `there is no other sum ${mention}`);
    assert.ok(!told.has(mention), `${mention} is funding and is not`);
  }
}

/** Nothing is a part of itself, by however many steps. */
function assertEnds(first: string, wholeOf: (id: string) => string | null): void {
  const seen = new Set<string>();
  for (let id: string | null = first; id !== null; id = wholeOf(id)) {
    assert.ok(!seen.has(id), `${id} is a part of itself`);
    seen.add(id);
    if (seen.size > 100) return; // each item is asked, so that a circle is found from within
  }
}

function assertSum({ currency, amount, min, max, qualifier }: MoneyValue, of: string): void {
  for (const figure of [amount, min, max]) assert.ok(figure === null || Number.isFinite(figure), `a figure of ${of} is ${figure}`);
  assert.ok(min === null || max === null || min <= max, `${of} is from ${min} to ${max}`);
  assert.ok(currency === null || /^[A-Z]{3}$/.test(currency), `${of} is in ${currency}`);
  if (qualifier === 'range') assert.equal(amount, null, `${of} is a range and has an amount`);
  if (qualifier === 'vague') assert.deepEqual([amount, min, max], [null, null, null], `${of} is vague and has figures`);
}

/** Expressions that have been read: those of a text are few, and those of many texts the same. */
const known = new Set<string>();

function assertDate({ edtf: expression, start, end }: DateValue, of: string): void {
  assert.ok(start === null || end === null || start <= end, `${of} is from ${start} to ${end}`);
  if (expression === null || known.has(expression)) return;
  assert.doesNotThrow(() => edtf(expression), `${of} is ${expression}, which is no EDTF`);
  if (known.size < 100_000) known.add(expression);
}

function assertInOrder(spans: readonly Span[], text: string, of: string): void {
  let start = 0;
  for (const span of spans) {
    assertInside(span, text, of);
    assert.ok(span.start >= start, `${of} is out of order`);
    start = span.start;
  }
}

function assertInside({ start, end }: Span, text: string, of: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${of} stands at ${start} to ${end}`);
  assert.ok(start >= 0 && start < end && end <= text.length, `${of} stands at ${start} to ${end} of ${text.length}`);
}
