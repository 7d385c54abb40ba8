import { strict as assert } from 'node:assert';
import { escapeMarkdown } from '../../../src/formats/escapeMarkdown';

describe('escapeMarkdown', () => {
  // By CommonMark, a backslash before ASCII punctuation makes it stand for itself.
  const examples: [string, string, string][] = [
    ['words', 'NHS England', 'NHS England'],
    ['letters of other languages, signs and dashes', 'Llywodraeth Cymru – £5m “ŵ”', 'Llywodraeth Cymru – £5m “ŵ”'],
    ['emphasis', '*all* _of_ it', '\\*all\\* \\_of\\_ it'],
    ['a link', '[here](command:x)', '\\[here\\]\\(command\\:x\\)'],
    ['an image', '![x](https://e.org)', '\\!\\[x\\]\\(https\\:\\/\\/e\\.org\\)'],
    ['HTML', '<b onclick="x">&amp;', '\\<b onclick\\=\\"x\\"\\>\\&amp\\;'],
    ['an icon of the editor', '$(trash)', '\\$\\(trash\\)'],
    ['code', '`rm`', '\\`rm\\`'],
    ['an address that would become a link by itself', 'www.e.org', 'www\\.e\\.org'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a table, a heading, a list', '# 1. | - x', '\\# 1\\. \\| \\- x'],
    ['strike-through', '~~x~~', '\\~\\~x\\~\\~'],
    ['line ends, which would start a new block', 'Trust\n\n    # for\r\nall', 'Trust \\# for all'],
    ['no-break spaces', 'NHS\u00a0England', 'NHS England'],
    ['characters that turn the writing around', 'a\u202eb\u2066c', 'abc'],
    ['control characters', 'a\u0000b\u001bc', 'abc'],
  ];
  for (const [what, text, escaped] of examples) it(`makes ${what} harmless`, () => assert.equal(escapeMarkdown(text), escaped));
});
