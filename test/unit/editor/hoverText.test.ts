import { strict as assert } from 'node:assert';
import type { Analysis, Annotation, DateValue } from '../../../src/core/model';
import { hoverText } from '../../../src/editor/hoverText';
import { organisationMarkdown } from '../../../src/editor/organisationText';
import { ANALYSIS, annotation, day, pounds, spanOf, TEXT, WHOLE } from './fixture';

const URI = 'file:///harbour.txt';
const hover = (mention: Annotation, analysis: Analysis = ANALYSIS) => hoverText(mention, analysis, TEXT, URI);

/** The text with its links' addresses taken out: `[label]`. */
const plain = (markdown: string) => markdown.replace(/\]\([^)]*\)/g, ']').replace(/\\/g, '');

describe('the hover of a sum', () => {
  it('gives the value, and the item in a sentence', () => {
    assert.equal(
      plain(hover(annotation('m1'))),
      '**GBP 4,500,000**\n\n---\n\nFunding item\n\n' +
        '£4.5m from the Harbour [Trust] to Anvil College, for a dry dock, on Tuesday 5 November 2024; awarded\n\n[Show in Sidebar]',
    );
  });

  it('says why a sum is no funding item, with the words that tell', () => {
    const { start, end } = spanOf('welcomed');
    const analysis = { ...ANALYSIS, fundingItems: [], otherSums: [{ mention: 'm3', sort: 'cost', reason: { start, end } } as const] };
    assert.equal(plain(hover(annotation('m3'), analysis)), '**GBP 4,500,000**  \nNo funding item: a cost (“welcomed”)');
  });

  it('names the whole of a part', () => {
    assert.match(plain(hover(annotation('m2'))), /£500,000, to tools; announced {2}\nPart of: \[£4\.5m to Anvil College\]\n/);
  });

  it('gives the value alone for a sum of no item', () => {
    assert.equal(plain(hover(annotation('m1'), { ...ANALYSIS, fundingItems: [] })), '**GBP 4,500,000**');
  });

  it('links to the item in the sidebar', () => {
    const [, query = ''] = /\(command:fundlight\.revealInTree\?([^)]*)\)/.exec(hover(annotation('m1'))) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), [{ uri: URI, item: 'f1' }]);
  });
});

describe('the hover of a sum without a currency', () => {
  const text = 'It is worth $5m and 3m kr and Rs 900.';
  const without = (words: string) => {
    const start = text.indexOf(words);
    const mention = { ...annotation('m1'), start, end: start + words.length, value: { ...pounds(5e6), currency: null } } as Annotation;
    return hoverText(mention, { ...ANALYSIS, fundingItems: [] }, text, URI);
  };

  it('says what the text leaves open, and which setting decides it', () => {
    const note = 'The text does not say which dollar this is. [Decide it in the settings…]';
    assert.equal(plain(without('$5m')), `**5,000,000, currency not stated**  \n${note}`);
    assert.match(without('$5m'), /\(command:workbench\.action\.openSettings\?%5B%22fundlight\.money\.dollar%22%5D\)$/);
    assert.match(without('3m kr'), /\(command:workbench\.action\.openSettings\?%5B%22fundlight\.money\.krone%22%5D\)$/);
  });

  it('promises no setting where there is none', () => assert.match(without('Rs 900'), /which rupee this is\.$/));

  it('says nothing of it where the text tells', () => assert.doesNotMatch(hover(annotation('m1')), /does not say/));
});

describe('the hover of an organisation', () => {
  it('gives the organisation in full, and the items with its part in them', () => {
    assert.equal(
      plain(hover(annotation('o1'))),
      `${plain(organisationMarkdown(ANALYSIS.organisations[0]!))}\n\n---\n\nFunding item\n\n- [£4.5m to Anvil College] (as funder), awarded. [Go to Sum]`,
    );
    assert.match(plain(hover(annotation('o2'))), /School or college, mentioned 2 times .*\(as recipient\)/s);
  });

  it('escapes its name', () => assert.match(hover(annotation('o1')), /^\*\*Harbour \\\[Trust\\\]\*\*/));

  it('links to a register only by the web', () => {
    const identifiers = [{ scheme: 'X', id: '1', uri: 'command:workbench.action.quit' }];
    const organisations = [{ ...ANALYSIS.organisations[0]!, identifiers }];
    assert.doesNotMatch(hover(annotation('o1'), { ...ANALYSIS, organisations }), /workbench/);
  });

  it('lists a few items and counts the rest', () => {
    const fundingItems = Array.from({ length: 9 }, (_, i) => ({ ...WHOLE, id: `f${i}` }));
    const text = plain(hover(annotation('o1'), { ...ANALYSIS, fundingItems }));
    assert.equal(text.match(/^- \[/gm)?.length, 6);
    assert.match(text, /^- and 3 more in the sidebar$/m);
  });
});

describe('the hover of a date', () => {
  const date = (value: Partial<Extract<Annotation, { type: 'date' }>['value']>, documentDate = ANALYSIS.documentDate) =>
    plain(hover({ ...annotation('d1'), value: { ...day('2024-11-18'), ...value } } as Annotation, { ...ANALYSIS, documentDate }));

  it('gives the day', () => assert.equal(date({}), '**Monday 18 November 2024**  \nEDTF `2024-11-18`'));

  it('gives both ends of an interval', () => {
    const quarter = { edtf: '2023-07/2023-09', start: '2023-07-01', end: '2023-09-30', granularity: 'quarter' } as const;
    assert.equal(date(quarter), '**July to September 2023**  \n1 July 2023 to 30 September 2023  \nEDTF `2023-07/2023-09`');
  });

  it('gives both ends of a fiscal year', () => {
    const year = { edtf: '2024-04-01/2025-03-31', start: '2024-04-01', end: '2025-03-31', granularity: 'fiscal-year' } as const;
    assert.equal(date(year), '**April 2024 to March 2025**  \n1 April 2024 to 31 March 2025  \nEDTF `2024-04-01/2025-03-31`');
  });

  it('gives a duration in words', () => {
    const years = { edtf: null, start: null, end: null, duration: 'P3Y', granularity: 'duration' } as const;
    assert.equal(date(years), '**3 years**  \nISO 8601 `P3Y`');
  });

  it('tells how a date was resolved', () => {
    assert.match(date({ resolution: 'document-date' }), /Worked out from the date of the document, Monday 18 November 2024$/);
    const open = { edtf: 'XXXX-03-18', start: null, end: null, resolution: 'unresolved' } as const;
    assert.match(date(open), /^\*\*18 March, year not given\*\*/);
    assert.match(date(open), /The text does not tell more$/);
  });

  it('offers to date a document whose date is missing', () => {
    const yearless = { edtf: 'XXXX-03-18', start: null, end: null, resolution: 'unresolved' } as const;
    assert.match(
      date(yearless, null),
      /^\*\*18 March, year not given\*\*.*The document bears no date to work it out from\. \[Set the document date…\]$/s,
    );
    const relative = { edtf: null, start: null, end: null, granularity: 'year', resolution: 'unresolved' } as const;
    assert.equal(date(relative, null), '**Year not known**  \nThe document bears no date to work it out from. [Set the document date…]');
  });

  it('offers it too where the document bears a month, and a day is needed', () => {
    const month: DateValue = { ...day('2024-03-01'), edtf: '2024-03', end: '2024-03-31', granularity: 'month' };
    const relative = { edtf: null, start: null, end: null, resolution: 'unresolved' } as const;
    assert.match(
      date(relative, month),
      /The date of the document, March 2024, is not exact enough to work it out from\. \[Set the document date…\]$/,
    );
  });

  it('does not offer it for a date that is worked out', () => {
    assert.doesNotMatch(date({ resolution: 'document-date' }), /Set the document date/);
    assert.doesNotMatch(date({}, null), /Set the document date/);
  });

  it('says for which document', () => {
    const mention = { ...annotation('d2'), value: { ...day('2024-11-18'), edtf: null, start: null, end: null, resolution: 'unresolved' } };
    const markdown = hover(mention as Annotation, { ...ANALYSIS, documentDate: null });
    const [, query = ''] = /\(command:fundlight\.setDocumentDate\?([^)]*)\)/.exec(markdown) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), [{ uri: URI }]);
  });

  it('names the item that it dates', () => assert.match(plain(hover(annotation('d2'))), /\[£4\.5m to Anvil College\] \(as its date\)/));
});
