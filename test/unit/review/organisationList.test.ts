import { strict as assert } from 'node:assert';
import { withMerged, withOrganisation, withOtherName, withSplit } from '../../../src/review/listChanges';
import { readOrganisationList } from '../../../src/review/organisationList';

const HEADER = 'name,kind,acronyms,aliases,identifiers,parent,successors,years\n';

describe('a list of organisations', () => {
  it('holds one organisation a line', () => {
    const text = `${HEADER}"Housing, Water and Light Fund",charity,HWL|HWLF,Light Fund,GB-CHC:1126980,Marlby Council,Lamp Trust,1990/2004\n`;
    const { rows, problems } = readOrganisationList(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      rows.map(({ organisation }) => organisation),
      [
        {
          name: 'Housing, Water and Light Fund',
          kind: 'charity',
          acronyms: ['HWL', 'HWLF'],
          aliases: ['Light Fund'],
          identifiers: ['GB-CHC:1126980'],
          parent: 'Marlby Council',
          successors: ['Lamp Trust'],
          years: '1990/2004',
        },
      ],
    );
  });

  // A text, and the names that are read from it.
  const read: [string, string, string[]][] = [
    ['needs no column but the name', 'name\nLamp Trust\nOil Board\n', ['Lamp Trust', 'Oil Board']],
    ['may have its columns in any order', 'Kind,Name\ncharity,Lamp Trust\n', ['Lamp Trust']],
    ['may be saved with semicolons', 'name;kind\nLamp Trust;charity\n', ['Lamp Trust']],
    [
      'may have semicolons in its header only',
      'name;kind\nLamp Trust\nOil Board\nHill College\n',
      ['Lamp Trust', 'Oil Board', 'Hill College'],
    ],
    ['may have tabs in its header only', '# ours\r\nkind\t"name"\r\n\tLamp, Light\r\n', ['Lamp, Light']],
    ['may be saved with tabs', 'name\tkind\nLamp Trust\tcharity\n', ['Lamp Trust']],
    [
      'may have line ends of two kinds',
      'name,kind\r\nLamp Trust,"charity"\r\nOil Board,\n"Hill, College",\r\n',
      ['Lamp Trust', 'Oil Board', 'Hill, College'],
    ],
    ['may have the line ends of old', 'name,kind\rLamp Trust,charity\r"Oil ""B"" Board",\r', ['Lamp Trust', 'Oil "B" Board']],
    ['may have the line ends of Windows', 'name,kind\r\nLamp Trust,charity\r\nOil Board,\r\n', ['Lamp Trust', 'Oil Board']],
    ['may have comments and empty lines', '# ours\n\nname,kind\n# first\nLamp Trust,\n\nOil Board,\n', ['Lamp Trust', 'Oil Board']],
    ['may end without a line break', 'name\nLamp Trust', ['Lamp Trust']],
    ['does without leading articles and spaces', 'name\n  the Lamp   Trust \n', ['Lamp Trust']],
    ['may be empty', '', []],
    ['may be a comment only', '# nothing yet\n', []],
  ];
  for (const [what, text, names] of read) {
    it(what, () => {
      const { rows, problems, isDamaged } = readOrganisationList(text);
      assert.deepEqual([problems, isDamaged], [[], false]);
      assert.deepEqual(
        rows.map(({ organisation }) => organisation.name),
        names,
      );
    });
  }

  // A text, and what is wrong with it: the line and the beginning of the message.
  const wrong: [string, string, number, RegExp][] = [
    ['no column of names', '# ours\ntitle,kind\nLamp Trust,charity\n', 2, /The first line names the columns/],
    ['a column that is not known', 'name,colour\nLamp Trust,red\n', 1, /The column “colour” is not read/],
    ['a line without a name', 'name,kind\n\n,charity\n', 3, /no name/],
    ['an unknown kind', 'name,kind\nLamp Trust,charitable\n', 2, /“charitable” is no kind .*public-body/],
    ['an identifier without its register', 'name,identifiers\nLamp Trust,1126980\n', 2, /“1126980” is no identifier/],
    ['years that are none', 'name,years\nLamp Trust,until 2004\n', 2, /“until 2004” are no years/],
    ['a name that comes twice', 'name\nLamp Trust\nOil Board\nLamp Trust\n', 4, /stands in line 2 already/],
    ['a comma in a name without quotes', 'name,kind\nHousing, Water and Light Fund,charity\n', 2, /more cells than the header/],
    ['a quotation mark and nothing else', 'name\nOil Board\n"', 3, /quotation mark/],
    ['a quotation mark that is not closed', 'name,kind\nOil Board,\n"Lamp Trust,charity\n', 3, /quotation mark/],
  ];
  for (const [what, text, line, message] of wrong) {
    it(`tells of ${what}`, () => {
      const { problems } = readOrganisationList(text);
      assert.ok(
        problems.some((each) => each.line === line && message.test(each.message)),
        JSON.stringify(problems),
      );
    });
  }

  it('has no names that are nothing but a question mark', () => {
    const { rows } = readOrganisationList('name,acronyms,aliases\nLamp Trust,?|LT?,The Lamp|? \n');
    assert.deepEqual(
      rows.map(({ organisation: { acronyms, aliases } }) => [acronyms, aliases]),
      [[['LT?'], ['Lamp']]],
    );
  });
  it('is not to be changed by a program where its lines cannot be told apart', () => {
    assert.equal(readOrganisationList('name\n"Lamp Trust\nOil Board\n').isDamaged, true);
    assert.equal(readOrganisationList('title\nLamp Trust\n').isDamaged, true);
    assert.equal(readOrganisationList('name,kind\nLamp Trust,charitable\n').isDamaged, false);
  });

  it('is read in a time that grows with its length', () => {
    const { rows } = readOrganisationList(HEADER + Array.from({ length: 5000 }, (_, k) => `Trust ${k},charity\n`).join(''));
    assert.equal(rows.length, 5000);
  });
  it('names each of two hundred thousand columns that it does not know', () => {
    const { problems } = readOrganisationList(`name,${'x,'.repeat(200_000)}\nLamp Trust\n`);
    assert.equal(problems.length, 200_001);
  });
});

describe('changes to a list of organisations', () => {
  const LAMP = { name: 'Lamp Trust', kind: 'charity' } as const;
  const OIL = { name: 'Oil Board', kind: 'public-body' } as const;

  it('begins with the columns', () =>
    assert.equal(withOrganisation(readOrganisationList(''), LAMP), `${HEADER}Lamp Trust,charity,,,,,,\n`));
  it('keeps what stands in it, to the letter', () => {
    const text = '# ours\r\n"name";note;kind\r\n\r\n"Oil Board" ;"a;b";\r\n# end';
    assert.equal(withOrganisation(readOrganisationList(text), LAMP), `${text}\r\nLamp Trust;;charity\r\n`);
  });
  it('leaves rows apart where lines end in several ways', () => {
    const list = readOrganisationList('name,kind,succe"ssor\rLamp\nTrust of "B"\rOil\n"');
    const changed = readOrganisationList(withOrganisation(list, OIL));
    assert.ok(list.isDamaged || !changed.isDamaged);
  });
  it('takes a name that runs over lines in one, or the file would be read by another kind of line end', () => {
    const list = readOrganisationList('name,kind\rOil Board,\r');
    const changed = readOrganisationList(withOtherName(list, OIL, 'Board of\nOil'));
    assert.deepEqual([changed.isDamaged, changed.rows.map(({ organisation }) => organisation.aliases)], [false, [['Board of Oil']]]);
  });
  it('adds the columns that it needs', () => {
    const list = readOrganisationList('name,note\nOil Board,see file\n');
    assert.equal(withOtherName(list, OIL, 'Board of Oil'), 'name,note,aliases\nOil Board,see file,Board of Oil\n');
  });
  it('keeps a row of empty cells before a row that it changes', () => {
    const list = readOrganisationList('name,kind\n,\nlamp trust,\n');
    assert.equal(withOrganisation(list, LAMP), 'name,kind\n,\nlamp trust,charity\n');
  });
  it('sets the kind of an organisation that it has, in any spelling', () => {
    assert.equal(withOrganisation(readOrganisationList('name,kind\nlamp trust,\n'), LAMP), 'name,kind\nlamp trust,charity\n');
  });
  it('puts names with commas in quotes', () => {
    const list = readOrganisationList('name,kind\n');
    assert.equal(withOrganisation(list, { name: 'Lamps, Oil and Co', kind: 'company' }), 'name,kind\n"Lamps, Oil and Co",company\n');
  });
  it('gives a body another name, an acronym among the acronyms', () => {
    const list = readOrganisationList(HEADER);
    assert.equal(withOtherName(list, LAMP, 'Lamps'), `${HEADER}Lamp Trust,charity,,Lamps,,,,\n`);
    assert.equal(withOtherName(list, LAMP, 'LTX'), `${HEADER}Lamp Trust,charity,LTX,,,,,\n`);
  });
  it('does not give the same name twice', () => {
    const text = `${HEADER}Lamp Trust,charity,,Lamps,,,,\n`;
    assert.equal(withOtherName(readOrganisationList(text), LAMP, 'The Lamps'), text);
  });
  it('makes one of two, with the names that both had', () => {
    const list = readOrganisationList(`${HEADER}Oil Board,public-body,OB,Oilers,,,,\nLamp Trust,charity,,Lamps,,,,\nWick Fund,,,,,,,\n`);
    assert.equal(withMerged(list, LAMP, [OIL]), `${HEADER}Lamp Trust,charity,OB,Lamps|Oil Board|Oilers,,,,\nWick Fund,,,,,,,\n`);
  });
  it('makes two of one, and undoes what made them one', () => {
    const merged = withMerged(readOrganisationList(HEADER), LAMP, [OIL]);
    assert.equal(
      withSplit(readOrganisationList(merged), ['Oil Board', 'OBX'], 'public-body'),
      `${HEADER}Lamp Trust,charity,,,,,,\nOil Board,public-body,OBX,,,,,\n`,
    );
  });
});
