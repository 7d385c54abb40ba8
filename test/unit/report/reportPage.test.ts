import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { reportPage } from '../../../src/report/reportPage';
import { sumLines } from '../../../src/report/sumLines';
import { ANALYSIS, TEXT } from '../formats/sample';
import { party, pounds, reportOf, reportOn, source } from './reports';

const page = (model = reportOf(source('a.txt', {}, { stage: 'reduced' }))) =>
  reportPage({ model, scope: null }, { text: 'run()' }, 'abc123');

/** A report in which a text stands everywhere that a document's words can stand. */
function hostile(text: string): string {
  const words = { text, start: 0, end: 1 };
  const named = source(text, { funders: [party(text)], recipients: [party(text)], purpose: words, ...pounds(3e6) });
  return page(reportOn(text, { ...named, href: `./${encodeURIComponent(text)}`, analysis: { ...named.analysis, title: text } }));
}

/** The page without the data of its script, which are JSON. */
const markup = (html: string) => html.replace(/<script type="application\/json".*?<\/script>/s, '');
const elements = (html: string) => markup(html).match(/<[a-z/](?:"[^"]*"|[^">])*>/gi) ?? [];

describe('the page of a report', () => {
  const html = page();

  it('lets its own script and style run and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    assert.equal(policy, "default-src 'none'; script-src 'nonce-abc123'; style-src 'nonce-abc123'; base-uri 'none'; form-action 'none'");
    for (const tag of html.match(/<(script|style)\b[^>]*>/g) ?? []) assert.match(tag, /nonce="abc123"|type="application\/json"/);
  });

  it('asks nobody for anything', () => {
    assert.deepEqual(
      elements(html).filter((tag) => /<(img|link|iframe|object|embed|base|form)\b|\bsrc=|\bstyle=|\bon\w+=/i.test(tag)),
      [],
    );
    assert.doesNotMatch(markup(html), /https?:/);
  });

  it('has headings, landmarks, captions, scopes and the order of its rows for a screen reader', () => {
    for (const part of ['<html lang="en-GB">', '<header>', '<main>', '<h1>', '<caption', 'aria-sort="ascending"', 'aria-sort="none"'])
      assert.ok(html.includes(part), part);
    for (const [, id] of html.matchAll(/aria-labelledby="(\w+)"/g)) assert.ok(html.includes(`id="${id}"`), id);
    assert.deepEqual(
      (html.match(/<th\b[^>]*>/g) ?? []).filter((tag) => !/scope="(col|row)"/.test(tag)),
      [],
    );
    assert.equal(html.match(/<table/g)?.length, html.match(/<caption/g)?.length);
  });

  it('tells the figures of each chart in words', () => {
    const [, label = ''] = /role="img" aria-label="(Funders[^"]+)"/.exec(html) ?? [];
    assert.equal(label, 'Funders by sum, GBP. Moorland Trust: £2m (given or spent); Moorland Trust: £2m (cut)');
  });

  it('leads from each sum to its file, and names the line', () => {
    assert.match(html, /<a href="\.\/a\.txt">GBP 2,000,000<\/a>/);
    assert.match(html, /<a href="\.\/a\.txt">a\.txt, line 2<\/a>/);
  });

  it('shows so many rows of a long table as can be read, and says how many there are', () => {
    const many = Array.from({ length: 450 }, (_, k) => pounds(k + 1));
    const long = page(reportOf(source('a.txt', ...many)));
    assert.match(long, /Funding items, 1 to 200 of 450/);
    assert.match(long, /Page 1 of 3/);
    assert.equal(long.match(/, line 2<\/a>/g)?.length, 200);
  });

  it('says that there are no items', () => {
    const empty = page(reportOf({ ...source('a.txt'), items: [] }));
    assert.match(empty, /<p class="empty">No funding items were found in these documents\.<\/p>/);
  });

  it('names what leads nowhere', () => {
    const model = reportOf({ ...source('a.txt'), href: null, lineOf: () => null });
    assert.match(page(model), /<div>a\.txt<\/div>/);
  });

  const table: readonly [what: string, text: string][] = [
    ['an image that fails', '<img src=x onerror=alert(1)>'],
    ['a script', '</script><script>alert(1)</script>'],
    ['a comment', '<!--<script>'],
    ['an address that runs', 'javascript:alert(1)'],
    ['a command of the editor', '[go](command:workbench.action.quit)'],
    ['the end of an attribute', '" onclick="alert(1)" x="'],
    ['the end of a cell', '</td></tr></table>'],
    ['an entity', '&lt;b&gt;'],
  ];
  const harmless = elements(hostile('x')).map((tag) => tag.replace(/"[^"]*"/g, '""'));
  for (const [what, text] of table) {
    it(`shows ${what} as it is`, () => {
      const shown = hostile(text);
      assert.deepEqual(
        elements(shown).map((tag) => tag.replace(/"[^"]*"/g, '""')),
        harmless,
      );
      for (const [, href = ''] of markup(shown).matchAll(/href="([^"]*)"/g)) assert.match(href, /^(#items|\.\/)/);
      const [, data = ''] = /<script type="application\/json" id="report-data">(.*?)<\/script>/s.exec(shown) ?? [];
      assert.equal(JSON.parse(data).model.rows[0].from, text);
    });
  }

  it('has the same elements, whatever the text is', () => {
    const sign = fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'b', 'script', ' x', ':', '=');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
        const text = `x${signs.join('')}x`;
        assert.deepEqual(
          elements(hostile(text)).map((tag) => tag.replace(/"[^"]*"/g, '""')),
          harmless,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('has nothing that turns words round, steers a terminal or cannot be seen', () => {
    const shown = markup(hostile('a\u202eb\u2066c\u200bd\u001b[2Je\u{e0041}')).replace(/ data-group="[^"]*"/g, '');
    assert.doesNotMatch(shown, /(?!\n)[\p{Cc}\p{Cf}]/u);
    assert.ok(shown.includes('<td>abcd[2Je</td>'));
  });

  it('ends no script early', () => {
    const script = reportPage({ model: reportOf(), scope: null }, { text: 'a("</script>")' }, 'abc');
    assert.ok(script.includes('a("<\\/script>")'));
  });
});

describe('the lines of sums', () => {
  it('are counted from 1', () => assert.deepEqual([...sumLines(TEXT, ANALYSIS).values()], [2]));
  it('leave out what is outside of a shorter text', () => assert.deepEqual([...sumLines('Grants', ANALYSIS)], []));
});
