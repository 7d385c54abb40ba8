import { strict as assert } from 'node:assert';
import manifest from '../../../package.json';
import { inputSchema, outputSchema, TOOLS } from '../../../src/agent/tools';

describe('the tools in the manifest', () => {
  const contributed = manifest.contributes.languageModelTools;

  it('are those that there are', () => {
    assert.deepEqual(
      contributed.map(({ name }) => name),
      TOOLS.map(({ name }) => name),
    );
  });

  TOOLS.forEach((tool, k) => {
    const found = contributed[k]!;

    it(`${tool.name} asks for what its schema says, in the words of its description`, () => {
      assert.deepEqual(found.inputSchema, JSON.parse(JSON.stringify(inputSchema(tool))));
      assert.equal(found.modelDescription, tool.description);
    });

    it(`${tool.name} can be named by a person, and has all that a person sees`, () => {
      assert.ok(found.canBeReferencedInPrompt);
      assert.match(found.toolReferenceName, /^[a-z]\w+$/i);
      assert.match(found.icon, /^\$\([a-z-]+\)$/);
      assert.ok(found.tags.length);
      assert.ok(found.displayName && found.userDescription);
    });

    it(`${tool.name} says what each input is for, or has a default`, () => {
      const fields = Object.entries(inputSchema(tool).properties as Record<string, { description?: string; default?: unknown }>);
      for (const [name, { description, default: value }] of fields) assert.ok(description || value !== undefined, name);
    });

    it(`${tool.name} tells an object`, () => assert.equal(outputSchema(tool).type, 'object'));
  });

  it('have names of their own to be called by', () => {
    assert.equal(new Set(contributed.map(({ toolReferenceName }) => toolReferenceName)).size, contributed.length);
  });
});
