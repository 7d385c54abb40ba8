import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { sha256 } from '../../../src/formats/sha256';

describe('sha256', () => {
  // The examples of FIPS 180-4 (NIST, "SHA256.pdf") and of RFC 6234.
  const published: [string, string][] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ];
  for (const [text, digest] of published) it(`gives the published digest of '${text}'`, () => assert.equal(sha256(text), digest));

  it('pads at every length around the block size', () => {
    for (let length = 0; length <= 130; length++) agrees('x'.repeat(length));
  });

  it('hashes UTF-8: pound signs, dashes, emoji, lone surrogates', () => {
    for (const text of ['£50 million', 'April – March', 'ten 💷 notes', 'a\ud800b', '\ufeffmark']) agrees(text);
  });

  it('takes a long text', () => agrees('£1,234.50 for Widnes '.repeat(50_000)));

  function agrees(text: string): void {
    assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'));
  }
});
