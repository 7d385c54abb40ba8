import { strict as assert } from 'node:assert';
import { decode } from '../../../src/formats/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  const readable: [string, Uint8Array, string][] = [
    ['an empty file', bytes(), ''],
    ['UTF-8', bytes(0xc2, 0xa3, 0x35), '£5'],
    ['UTF-8 with a byte order mark, which is not part of the text', bytes(0xef, 0xbb, 0xbf, 0x35), '5'],
    ['little-endian UTF-16 with its mark', bytes(0xff, 0xfe, 0xa3, 0x00, 0x35, 0x00), '£5'],
    ['big-endian UTF-16 with its mark', bytes(0xfe, 0xff, 0x00, 0xa3, 0x00, 0x35), '£5'],
  ];
  for (const [what, input, text] of readable) it(`reads ${what}`, () => assert.equal(decode(input), text));

  const refused: [string, Uint8Array, RegExp][] = [
    ['Latin-1', bytes(0xa3, 0x35), /not valid UTF-8 text at byte 1;/],
    ['Latin-1 further on', bytes(0x35, 0x36, 0xa3, 0x35), /not valid UTF-8 text at byte 3;/],
    ['UTF-8 cut off in a character', bytes(0x35, 0xc2), /not valid UTF-8 text at byte 2;/],
    ['UTF-16 with half a character', bytes(0xff, 0xfe, 0xa3), /not valid UTF-16/],
    ['a file with zero bytes', bytes(0x25, 0x50, 0x44, 0x46, 0x00), /binary/],
    ['zero bytes behind a UTF-16 mark', bytes(0xff, 0xfe, 0x00, 0x00), /binary/],
  ];
  for (const [what, input, reason] of refused) it(`refuses ${what}`, () => assert.throws(() => decode(input), reason));
});
