import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../../../package.json';
import english from '../../../package.nls.json';
import { TOOLS } from '../../../src/agent/tools';
import { REFERENCE } from './manifestText';

/** What people see in a manifest stands in these fields; `title` and `name` only within `contributes`. What models read is English. */
const SEEN = new Set([
  'displayName',
  'description',
  'userDescription',
  'title',
  'shortTitle',
  'category',
  'name',
  'contextualTitle',
  'contents',
  'altText',
  'label',
  'markdownDescription',
  'deprecationMessage',
  'markdownDeprecationMessage',
  'patternErrorMessage',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumItemLabels',
]);

/** The tools of agents have names and schemas for models. */
const FOR_MODELS = new Set(['inputSchema', 'modelDescription']);

/** The texts that people see, each with its place in the manifest. */
function seenIn(value: unknown, place: string, isSeen = false): [place: string, text: string][] {
  if (typeof value === 'string') return isSeen ? [[place, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(([key, each]) => !FOR_MODELS.has(key) && !isToolName(key, each));
  return fields.flatMap(([key, each]) => seenIn(each, `${place}.${key}`, Array.isArray(value) ? isSeen : SEEN.has(key)));
}

function isToolName(key: string, value: unknown): boolean {
  return key === 'name' && TOOLS.some(({ name }) => name === value);
}

const LANGUAGES = readdirSync('.').flatMap((file) => /^package\.nls\.(.+)\.json$/.exec(file)?.[1] ?? []);

/** Whatever is no word: where links lead, code, line ends. */
function fixedParts(text: string): readonly string[] {
  return (text.match(/\]\([^)]*\)|`[^`]*`|\n|\{\d\}/g) ?? []).sort();
}

describe('the words of the manifest', () => {
  const { displayName, description, capabilities, contributes } = manifest;
  const trust = { description: capabilities.untrustedWorkspaces.description };
  const seen = seenIn({ displayName, description, trust, contributes }, 'manifest');
  const keys = new Set(seen.map(([, text]) => REFERENCE.exec(text)?.[1] ?? ''));
  const words: Readonly<Record<string, string>> = english;

  it('are all in package.nls.json', () => {
    const left = seen.filter(([, text]) => !REFERENCE.test(text));
    assert.deepEqual(left, []);
  });

  it('are asked for by every key there is, and by no other', () => {
    assert.deepEqual(Object.keys(words).sort(), [...keys].sort());
  });

  it('are never empty', () => {
    for (const [key, text] of Object.entries(words)) assert.ok(text.trim(), key);
  });

  it('are there in Welsh', () => assert.ok(LANGUAGES.includes('cy')));

  for (const language of LANGUAGES) {
    const others: Readonly<Record<string, string>> = JSON.parse(readFileSync(`package.nls.${language}.json`, 'utf8'));

    it(`are all there in ${language}, in the same order`, () => assert.deepEqual(Object.keys(others), Object.keys(words)));

    it(`lead to the same places and have the same code in ${language}`, () => {
      for (const [key, text] of Object.entries(words)) assert.deepEqual(fixedParts(others[key] ?? ''), fixedParts(text), key);
    });

    it(`end as the English ones in ${language}`, () => {
      const end = (text = '') => /[.…]?$/.exec(text)?.[0];
      for (const [key, text] of Object.entries(words)) assert.equal(end(others[key]), end(text), key);
    });
  }
});
