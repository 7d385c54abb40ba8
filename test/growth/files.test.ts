import { analyse } from '../../src/core/analyse';
import { directoryOf } from '../../src/core/organisations/directory';
import { importMarkup } from '../../src/import/markup';
import { withMerged, withSplit } from '../../src/review/listChanges';
import { readOrganisationList } from '../../src/review/organisationList';
import { growsInAStraightLine } from '../support/growth';
import { framed, type HostileText, nested, numbered, repeat } from '../support/hostileTexts';
import { docx, paragraph, table } from '../unit/import/files';

const rows = numbered((number) => `Body ${number} Trust,charity,B${number},Other ${number}|Thing ${number}\n`);

const LISTS: Readonly<Record<string, HostileText>> = {
  'a list': (length) => `name,kind,acronyms,aliases\n${rows(length)}`,
  'a list of one name': framed('name\n', 'Body Trust\n'),
  'a list of bad rows': framed('name,kind\n', 'Body,x,y,z\n'),
  'a list of quotation marks in cells': framed('name\n', '"Body" Trust\n'),
  'a list of quotation marks': framed('name\n', '"\n'),
  'a list in a quotation that stays open': framed('name\n"', 'Body Trust\n'),
  'a list of comments': framed('name\n', '# Body\n'),
  comments: repeat('# Body\n'),
  'blank lines': repeat('\n'),
  'a list of many names for one': framed('name,aliases\nBody,', 'Other|'),
  'a list of many columns': (length) => `name,${'x,'.repeat(length / 4)}\nBody,${'x,'.repeat(length / 4)}\n`,
  'a list of one long name': framed('name\nBody ', 'Trust '),
};

const PAGES: Readonly<Record<string, HostileText>> = {
  paragraphs: repeat('<p>£5m'),
  text: repeat('The Trust gave £5m. '),
  lines: repeat('£5m<br>'),
  headings: repeat('<h2>Grants</h2>'),
  links: repeat('<a href="https://example.org/">Grants</a> '),
  formatting: repeat('<b>£5m</b> <i>to</i> '),
  'list items': framed('<ul>', '<li>£5m', '</ul>'),
  lists: repeat('<ul><li>£5m</ul>'),
  'a table': framed('<table>', '<tr><td>Kent<td>£5m', '</table>'),
  'a table of one row': framed('<table><tr>', '<td>Kent'),
  'a table with cells that span': framed('<table>', '<tr><td colspan=9>Kent<td rowspan=3>£5m'),
  tables: repeat('<table><tr><td>£5m</table>'),
  attributes: numbered((number) => (number ? ` a${number}=1` : '<p')),
  comments: repeat('<!-- -->'),
  'comments that stay open': repeat('<!--'),
  entities: repeat('&pound;5m '),
  ampersands: repeat('&'),
  'less-than signs': repeat('<'),
  spaces: framed('<p>a', ' ', 'b'),
  scripts: repeat('<script>x</script>'),
  'marks of Markdown': repeat('*_`[x](y) # '),
  titles: repeat('<title>x</title>'),
  'meta elements': repeat('<meta name=date content=2024-05-01>'),
  'marks without words': repeat('<i></i>'),
  'marks around blanks': repeat('<x-y> </x-y>'),
  'brackets of ruby': repeat('<rp>(</rp>'),
  elements: nested('<i>', '</i>'),
};

const BODIES: Readonly<Record<string, HostileText>> = {
  paragraphs: repeat(paragraph('The Trust gave £5m.')),
  headings: repeat(paragraph('Grants', 'heading1')),
  'one paragraph': (length) => paragraph('The Trust gave £5m. '.repeat(length / 20)),
  runs: framed('<w:p>', '<w:r><w:t>x</w:t></w:r>', '</w:p>'),
  'a table': (length) => table(Array.from({ length: length / 160 }, () => ['Kent', '£5m'])),
  'a table of one row': (length) => table([Array.from({ length: length / 80 }, () => '£5m')]),
  'empty paragraphs': repeat('<w:p/>'),
};

const KIB = 1_024;

describe('a list of organisations takes time in proportion to its size', function () {
  this.timeout(0);
  for (const [title, text] of Object.entries(LISTS))
    it(title, () =>
      growsInAStraightLine((length) => {
        const file = text(length);
        return () => readOrganisationList(file);
      }, 30 * KIB),
    );

  const listOf = (length: number) => readOrganisationList(LISTS['a list']!(length));
  it('to be looked up', () =>
    growsInAStraightLine((length) => {
      const organisations = listOf(length).rows.map(({ organisation }) => organisation);
      return () => directoryOf([...organisations]);
    }, 60 * KIB));
  it('to read a text with, where all its organisations have one name in common', () =>
    growsInAStraightLine((length) => {
      const list = readOrganisationList(`name,aliases\n${numbered((number) => `Body ${number},Common Trust?\n`)(length)}`);
      const organisations = list.rows.map(({ organisation }) => organisation);
      const text = 'The Common Trust gave £5m to schools.\n\n'.repeat(length / 40);
      return () => analyse(text, { organisations });
    }, 40 * KIB));
  it('to have a name taken out of all its rows', () =>
    growsInAStraightLine((length) => {
      const list = readOrganisationList(`name,aliases\n${numbered((number) => `Body ${number},Common\n`)(length)}`);
      return () => withSplit(list, ['Common'], 'charity');
    }, 60 * KIB));
  it('to have many rows made one', () =>
    growsInAStraightLine((length) => {
      const list = listOf(length);
      const [first, ...rest] = list.rows.map(({ organisation }) => ({ name: organisation.name, kind: 'charity' as const }));
      return () => withMerged(list, first!, rest);
    }, 10 * KIB));
});

describe('an import takes time in proportion to the size of the file', function () {
  this.timeout(0);
  for (const [title, text] of Object.entries(PAGES))
    it(`HTML: ${title}`, () =>
      growsInAStraightLine((length) => {
        const bytes = new TextEncoder().encode(text(length));
        return () => importMarkup('html', bytes);
      }, 15 * KIB));
  for (const [title, text] of Object.entries(BODIES))
    it(`Word: ${title}`, () =>
      growsInAStraightLine((length) => {
        const bytes = docx(text(length));
        return () => importMarkup('docx', bytes);
      }, 40 * KIB));
});
