import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { beginHtml, escapeHtml } from '../../../src/formats/html';
import { DOCUMENT, documentWith } from './sample';
import { written } from './written';

const withPurpose = (text: string) => documentWith({ purpose: { text, start: 0, end: 1 } });

describe('the HTML table', () => {
  const page = written(beginHtml, DOCUMENT, documentWith({}, { partOf: 'f1' }));

  it('is one page with a section a document', () => {
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /<\/body>\n<\/html>\n$/);
    assert.equal(page.match(/<h2>Grants<\/h2>/g)?.length, 2);
  });

  it('has a table that a screen reader can follow', () => {
    assert.equal(page.match(/<th scope="col">/g)?.length, 14);
    assert.match(page, /<tr><td>GBP 2,000,000<\/td><td>Moorland Trust<\/td><td>Hill College<\/td><td>a library<\/td><td>Leeds<\/td>/);
    assert.match(page, /<td>└ GBP 2,000,000<\/td>/);
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<(script|link|img|iframe|object)|\bhref=|\bsrc=/i);
  });

  it('says where a document has no items', () => assert.match(written(beginHtml, documentWith()), /<p>No funding items\.<\/p>/));

  const hostile: [string, string, string][] = [
    ['an element', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['the end of a cell', '</td><td>', '&lt;/td&gt;&lt;td&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['the end of an attribute', `" onclick='x`, '&quot; onclick=&#39;x'],
    ['control characters', 'a\u0000\u202eb', 'ab'],
  ];
  for (const [what, text, shown] of hostile) {
    it(`shows ${what} as it is`, () => {
      assert.ok(written(beginHtml, withPurpose(text)).includes(`<td>${shown}</td>`));
      const titled = { ...DOCUMENT, uri: text, analysis: { ...DOCUMENT.analysis, title: text } };
      assert.ok(written(beginHtml, titled).includes(`<h2>${shown}</h2>\n<p>${shown}, `));
    });
  }

  it('has the same elements, whatever the text is', () => {
    const elements = (text: string) =>
      written(beginHtml, withPurpose(text))
        .match(/<[^>]*>/g)
        ?.join('');
    const sign = fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'b', ' ', 'lt;');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        assert.equal(elements(signs.join('')), elements('x'));
        assert.doesNotMatch(escapeHtml(signs.join('')), /[<>"']/);
      }),
    );
  });
});
