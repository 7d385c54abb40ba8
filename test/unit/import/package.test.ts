import { strict as assert } from 'node:assert';
import { zipSync } from 'fflate';
import { packParts, unpackParts } from '../../../src/import/package';

/** Where a record of the directory of a ZIP file tells the size of the unpacked part (APPNOTE 4.3.12), and where the part itself does (4.3.7). */
const SIZES = [
  { signature: 0x02014b50, at: 24 },
  { signature: 0x04034b50, at: 22 },
];

/** A file of zeros that says that it unpacks to one byte. */
function liar(length: number): Uint8Array {
  const bytes = zipSync({ 'a.xml': new Uint8Array(length) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let k = 0; k + 28 <= bytes.length; k++)
    for (const { signature, at } of SIZES) if (view.getUint32(k, true) === signature) view.setUint32(k + at, 1, true);
  return bytes;
}

describe('the parts of a package', () => {
  const all = () => true;
  const parts = new Map([['a.xml', Uint8Array.of(1, 2, 3)]]);

  it('come out as they went in', () => assert.deepEqual(unpackParts(new Uint8Array(packParts(parts)), all), parts));
  it('that are not wanted are not unpacked', () =>
    assert.equal(unpackParts(zipSync({ 'b.png': new Uint8Array(9_000) }), (name) => name !== 'b.png', 10).size, 0));
  it('are none in what is no ZIP file', () => assert.equal(unpackParts(Uint8Array.of(1, 2, 3), all).size, 0));

  const tooMuch = { problem: { kind: 'unpacksTooLarge', limit: 1_000_000 } };
  it('are refused where they unpack to too much', () =>
    assert.throws(
      () => unpackParts(zipSync({ 'a.xml': new Uint8Array(600_000), 'b.xml': new Uint8Array(600_000) }), all, 1_000_000),
      tooMuch,
    ));
  it('are refused whatever the file says of their size', () => assert.throws(() => unpackParts(liar(2_000_000), all, 1_000_000), tooMuch));
});
