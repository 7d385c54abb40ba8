import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { beginJson } from '../../../src/formats/json';
import { jsonSchemaText } from '../../../src/formats/jsonSchema';
import { DOCUMENT } from './sample';
import { written } from './written';

const SHIPPED = 'media/fundlight.schema.json';

describe('the JSON Schema', () => {
  const text = jsonSchemaText();
  const schema = JSON.parse(text);

  it(`is what ${SHIPPED} holds; else npm run build:schema makes it anew`, () => assert.equal(readFileSync(SHIPPED, 'utf8'), text));

  it('is draft 7, which editors read', () => assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#'));

  it('has names and descriptions to show', () => {
    assert.deepEqual(Object.keys(schema.definitions).sort(), [
      'Annotation',
      'DateValue',
      'Document',
      'FundingItem',
      'MoneyValue',
      'Organisation',
    ]);
    assert.equal(schema.definitions.FundingItem.properties.funders.description, 'Who pays.');
  });

  it('accepts an export, and refuses others', () => {
    const read = z.fromJSONSchema(schema);
    const file = JSON.parse(written(beginJson, DOCUMENT));
    assert.deepEqual(read.parse(file), file);
    for (const wrong of [
      { ...file, version: 2 },
      { ...file, author: 'x' },
      { ...file, documents: [{}] },
    ])
      assert.equal(read.safeParse(wrong).success, false);
  });
});
