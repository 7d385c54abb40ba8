import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';

describe('the packed extension', () => {
  it('is smaller than two megabytes', () => {
    const { size } = statSync('fundlight.vsix');
    console.log(`      ${(size / 1e6).toFixed(2)} MB`);
    assert.ok(size < 2e6, `${size} bytes`);
  });
});
