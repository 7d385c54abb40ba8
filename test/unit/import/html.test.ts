import { strict as assert } from 'node:assert';
import { importMarkup } from '../../../src/import/markup';

async function imported(html: string | Uint8Array) {
  const result = await importMarkup('html', typeof html === 'string' ? new TextEncoder().encode(html) : html);
  assert.ok(result !== 'cancelled' && !('problem' in result), JSON.stringify(result));
  return result;
}

const TEXTS: readonly (readonly [rule: string, html: string, text: string])[] = [
  ['headings keep their level', '<h1>Grants</h1><h2>Round two</h2><p>Text', '# Grants\n\n## Round two\n\nText\n'],
  ['the title stands for a missing heading', '<title>Grants</title><h2>Round two</h2>', '# Grants\n\n## Round two\n'],
  ['lists keep their levels', '<ul><li>£2m<ul><li>of which £1m</li></ul></li><li>£3m</li></ul>', '- £2m\n  - of which £1m\n- £3m\n'],
  ['numbered lists keep their numbers', '<ol start=3><li>Roofs</li><li>Floors</li></ol>', '3. Roofs\n4. Floors\n'],
  ['lines of an address stay lines', '<p>Harbour Trust<br>Hull</p>', 'Harbour Trust\nHull\n'],
  ['signs are written as they are', '<p>R&amp;D [part] £5_000* &lt;b&gt; #1', 'R&D [part] £5_000* <b> #1\n'],
  [
    'links and emphasis leave their words',
    '<p>The <b>Trust</b> gave <a href="/x">the <i>College</i></a> £4<b>m</b>',
    'The Trust gave the College £4m\n',
  ],
  ['pictures and scripts leave nothing', '<p>One<img src=x onerror=alert(1)><script>two()</script><p hidden>three', 'One\n'],
  ['marks without words leave the space that they hold', '<p>One<b> </b><i></i><x-y> </x-y>two', 'One two\n'],
  ['an empty paragraph parts two texts', 'One<p></p>two', 'One\n\ntwo\n'],
  ['an empty division parts two texts within another', '<div>£5m<div> </div><b>2</b> May<h2></h2></div>', '£5m\n\n2 May\n'],
  ['a reading stands in brackets after its word', '<p><ruby>Hull<rp>(</rp><rt>city</rt><rp>)</rp></ruby>', 'Hull(city)\n'],
  ['menus are left out', '<nav>Home</nav><p>Text', 'Text\n'],
  ['the main part is the document', '<header>Cookies</header><main><p>Text</main><footer>Contact', 'Text\n'],
  ['a footnote does not lengthen a number', '<p>£4.5<sup>3</sup> million<sup><a href="#n">12</a></sup>', '£4.5[3] million[12]\n'],
  ['powers and ordinals stay', '<p>30 m<sup>2</sup> on the 1<sup>st</sup>', '30 m² on the 1st\n'],
  ['the first row is the header', '<table><tr><td>Who<td>£m<tr><td>Hull<td>2</table>', '| Who | £m |\n| - | - |\n| Hull | 2 |\n'],
  [
    'a caption comes before its table',
    '<table><caption>Table 1 (£m)</caption><tr><th>A<th>B</table>',
    'Table 1 (£m)\n\n| A | B |\n| - | - |\n',
  ],
  [
    'cells that span columns and rows leave the others in their columns',
    '<table><tr><th rowspan=2>Who<th colspan=2>Year<tr><th>2023<th>2024<tr><td>Hull<td>1<td>2</table>',
    '| Who | Year | |\n| - | - | - |\n| | 2023 | 2024 |\n| Hull | 1 | 2 |\n',
  ],
  [
    'cells keep to one line',
    '<table><tr><th>A<th>B<tr><td><p>x</p><p>y</p><td>1<br>2|3</table>',
    '| A | B |\n| - | - |\n| x y | 1 2¦3 |\n',
  ],
  [
    'a table for layout is no table',
    '<table><tr><td><p>Left<td><table><tr><th>A<tr><td>1</table></table>',
    'Left\n\n| A |\n| - |\n| 1 |\n',
  ],
];

describe('a web page as text', () => {
  for (const [rule, html, text] of TEXTS) it(rule, async () => assert.equal((await imported(html)).text, text));

  const DATES: readonly (readonly [html: string, date: string | null])[] = [
    ['<meta property="article:published_time" content="2024-05-03T10:00:00Z"><p>x', '2024-05-03'],
    ['<meta name="date" content="2024-05-04"><meta name="DCTERMS.issued" content="2024-05-03"><p>x', '2024-05-03'],
    ['<meta name="date" content="3 May 2024"><p>x', null],
    ['<meta name="date" content="2024-02-30"><p>x', null],
    ['<p>x', null],
  ];
  for (const [html, date] of DATES) it(`bears the date ${date}: ${html}`, async () => assert.equal((await imported(html)).date, date));

  const ENCODINGS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
    ['UTF-8', [0xc2, 0xa3]],
    ['the encoding that a western page does not tell', [0xa3]],
    ['UTF-16 with a byte order mark', [0xff, 0xfe, 0xa3, 0x00]],
    ['the encoding that it declares', [...new TextEncoder().encode('<meta charset="macintosh">'), 0xa3]],
  ];
  for (const [name, bytes] of ENCODINGS)
    it(`is read in ${name}`, async () => {
      const sign = name === 'UTF-16 with a byte order mark' ? [0x35, 0x00] : [0x35];
      assert.equal((await imported(Uint8Array.of(...bytes, ...sign))).text, '£5\n');
    });
});
