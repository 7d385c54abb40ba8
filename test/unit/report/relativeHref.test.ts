import { strict as assert } from 'node:assert';
import { relativeHref } from '../../../src/report/relativeHref';

describe('a link from a report to a document', () => {
  const table: readonly [from: string, to: string, href: string | null][] = [
    ['/a/report.html', '/a/b.txt', './b.txt'],
    ['/a/report.html', '/a/b/c.txt', './b/c.txt'],
    ['/a/out/report.html', '/a/b/c.txt', '../b/c.txt'],
    ['/a/out/deep/report.html', '/a/c.txt', '../../c.txt'],
    ['/a/report.html', '/a/javascript:alert(1).txt', './javascript%3Aalert(1).txt'],
    ['/a/report.html', '/a/100% & "more"?#1.txt', './100%25%20%26%20%22more%22%3F%231.txt'],
    ['/a/report.html', '/a/\ud83d.txt', './%EF%BF%BD.txt'],
    ['C:/a/report.html', 'C:/b/c.txt', '../b/c.txt'],
    ['C:/a/report.html', 'D:/b/c.txt', null],
  ];
  for (const [from, to, href] of table) it(`${from} -> ${to}`, () => assert.equal(relativeHref(from, to), href));
});
