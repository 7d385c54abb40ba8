import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../src/core/model';
import { compileGazetteer } from '../../../src/tools/gazetteer/compileGazetteer.mjs';
import { foldedName } from '../../../src/tools/gazetteer/foldedName.mjs';

const inputs = 'src/tools/gazetteer/inputs';
const generated = readFileSync('src/core/organisations/data/gazetteer.txt', 'utf8');

interface Entry {
  name: string;
  kind: string;
  acronyms: string[];
  aliases: string[];
  identifiers: string[];
  parent: string;
  successors: string[];
  years: string;
}

const list = (cell = '') => (cell === '' ? [] : cell.split('|'));
const entries: Entry[] = generated
  .split('\n')
  .slice(1, -1)
  .map((line) => {
    const [name = '', kind = '', acronyms, aliases, identifiers, parent = '', successors, years = ''] = line.split('\t');
    const lists = { acronyms: list(acronyms), aliases: list(aliases), identifiers: list(identifiers), successors: list(successors) };
    return { name, kind, ...lists, parent, years };
  });
const plain = (form: string) => form.replace(/\?$/, '');
const byName = new Map(entries.map((entry) => [plain(entry.name), entry]));

describe('the generated gazetteer', () => {
  it('is what its inputs compile to', () => {
    const files = readdirSync(inputs).map((file) => ({ file, text: readFileSync(`${inputs}/${file}`, 'utf8') }));
    const { text, problems } = compileGazetteer(files);
    assert.deepEqual(problems, []);
    assert.ok(text === generated, 'run npm run build:gazetteer');
  });

  it('stays small enough to bundle', () => {
    assert.ok(Buffer.byteLength(generated) <= 900_000);
  });

  // Form -> the organisation that bears it as name, acronym or alias; `?` where the form needs evidence.
  const forms: [string, string, OrganisationKind][] = [
    ['Treasury', 'HM Treasury', 'government'],
    ['DHSC', 'Department of Health and Social Care', 'government'],
    ['Defra', 'Department for Environment, Food and Rural Affairs', 'government'],
    ['Llywodraeth Cymru', 'Welsh Government', 'government'],
    ['Riaghaltas na h-Alba', 'Scottish Government', 'government'],
    ['National Health Service', 'NHS', 'nhs'],
    ["Guy's and St Thomas' NHS Foundation Trust", "Guy's and St Thomas' NHS Foundation Trust", 'nhs'],
    ['NHS Sussex ICB', 'NHS Sussex Integrated Care Board', 'nhs'],
    ['Camden Council', 'London Borough of Camden', 'council'],
    ['Arts Council?', 'Arts Council England', 'public-body'],
    ['Mind?', 'Mind', 'charity'],
    ['EA?', 'Environment Agency', 'public-body'],
    ['CCS?', 'Crown Commercial Service', 'public-body'],
    ['NICE', 'National Institute for Health and Care Excellence', 'public-body'],
  ];
  for (const [form, name, kind] of forms) {
    it(`knows ${form} as ${name}`, () => {
      const entry = byName.get(name);
      assert.equal(entry?.kind, kind);
      assert.ok(entry && [entry.name, ...entry.acronyms, ...entry.aliases].includes(form));
    });
  }

  const identifiers: [string, string][] = [
    ['HM Treasury', 'GB-GOR:D15'],
    ['NHS England', 'GB-GOR:PB481'],
    ['Leeds Teaching Hospitals NHS Trust', 'GB-NHS:RR8'],
    ['Leeds City Council', 'GB-LAE:LDS'],
    ['Aberdeen City Council', 'GB-LAS:ABE'],
    ['Wellcome Trust', 'GB-CHC:210183'],
  ];
  for (const [name, identifier] of identifiers) {
    it(`gives ${name} the identifier ${identifier}`, () => assert.ok(byName.get(name)?.identifiers.includes(identifier)));
  }

  const former: [string, string, string[]][] = [
    ['Department of Health', '1988/2018', ['Department of Health and Social Care']],
    ['NHSX', '2019/2022', ['NHS England']],
    ['Public Health England', '2013/2021', ['UK Health Security Agency', 'Office for Health Improvement and Disparities']],
    [
      'Department for Business, Energy and Industrial Strategy',
      '2016/2023',
      [
        'Department for Science, Innovation and Technology',
        'Department for Energy Security and Net Zero',
        'Department for Business and Trade',
      ],
    ],
  ];
  for (const [name, years, successors] of former) {
    it(`tells when ${name} was, and what it became`, () => {
      assert.equal(byName.get(name)?.years, years);
      assert.deepEqual(byName.get(name)?.successors, successors);
    });
  }

  // What every line has to keep to: a message and the entries that break it.
  const known = new Set(entries.map((entry) => plain(entry.name)));
  const named = (entry: Entry) => [entry.name, ...entry.aliases];
  const rules: [string, (entry: Entry) => boolean][] = [
    ['a kind of the model', ({ kind }) => (ORGANISATION_KINDS as readonly string[]).includes(kind)],
    ['no leading article', ({ name }) => !/^the /i.test(name) || name.startsWith('The National Archives')],
    ['straight apostrophes and single spaces', (entry) => !named(entry).some((form) => /[’‘\u00a0]| {2}|^ | $/.test(form))],
    ['no acronym or code in brackets', ({ name }) => !/\([A-Z0-9 ]+\)/.test(name)],
    ['no name in capitals only, unless it is short', ({ name }) => !/^[A-Z '&,-]{9,}$/.test(name)],
    ['no parish council', ({ name }) => !/\bParish Council$/.test(name)],
    ['no repeated form', (entry) => new Set(named(entry).map(foldedName)).size === named(entry).length],
    ['identifiers with a register prefix', ({ identifiers: all }) => all.every((id) => /^[A-Z]{2}-[A-Z]+:[A-Z0-9-]+$/.test(id))],
    ['acronyms with a capital and without spaces at the edge', ({ acronyms }) => acronyms.every((form) => /^\S*[A-Z].*\S$/.test(form))],
    [
      'a parent and successors that are in the list',
      ({ parent, successors }) => [parent, ...successors].every((name) => name === '' || known.has(plain(name))),
    ],
    ['years in their order', ({ years }) => years === '' || years.startsWith('..') || years.slice(0, 4) < years.slice(5)],
  ];
  for (const [message, keeps] of rules) {
    it(`has ${message}`, () => {
      const broken = entries.filter((entry) => !keeps(entry)).map((entry) => entry.name);
      assert.deepEqual(broken, []);
    });
  }

  it('gives no full name or alias to two organisations', () => {
    const owners = new Map<string, string>();
    const shared = entries.flatMap((entry) =>
      named(entry).filter((form) => {
        const key = foldedName(form);
        const taken = owners.has(key);
        owners.set(key, entry.name);
        return taken;
      }),
    );
    assert.deepEqual(shared, []);
  });

  it('gives no identifier to two organisations', () => {
    const given = entries.flatMap((entry) => entry.identifiers);
    assert.deepEqual(
      given.filter((identifier, index) => given.indexOf(identifier) !== index),
      [],
    );
  });

  it('gives no unmarked acronym to two organisations', () => {
    const unmarked = entries.flatMap((entry) => entry.acronyms.filter((form) => !form.endsWith('?')));
    assert.deepEqual(
      unmarked.filter((form, index) => unmarked.indexOf(form) !== index),
      [],
    );
  });

  it('needs evidence for words and abbreviations that mean other things too', () => {
    const ordinary = new Set(
      (
        'IT AI UK US PM MP GP CEO DE DH ALL ACT CAT ARC CAN OR AND THE FOR GDP VAT R&D PR TV EA SEN PE PPE ICT ID IP ' +
        'Mind Shelter Scope Crisis Nature Which Next Boots Shell Apple Orange Sense Beat Bliss Monitor Tate Science Metro Amazon Visa'
      ).split(' '),
    );
    const unmarked = entries.flatMap((entry) => [...named(entry), ...entry.acronyms]).filter((form) => ordinary.has(form));
    assert.deepEqual(unmarked, []);
  });
});

describe('compileGazetteer', () => {
  const columns = 'name\tkind\tacronyms\taliases\tidentifiers\tparent\tsuccessors\tyears';
  const table = (file: string, ...rows: string[]) => ({ file, text: ['# Source', columns, ...rows, ''].join('\n') });
  const compiled = (...files: { file: string; text: string }[]) => compileGazetteer(files).text.split('\n').slice(1, -1);

  it('unites spellings of one name, and displays that of the better register', () => {
    assert.deepEqual(
      compiled(
        table('public-bodies-okfn.tsv', 'The Lamp and Oil Board\tpublic-body\tLOB?\t\tGB-COH:01234567'),
        table('government-2017.tsv', 'Lamp & Oil Board\tpublic-body\t\tLamps\tGB-GOR:X1'),
      ),
      ['Lamp & Oil Board\tpublic-body\tLOB?\tLamps\tGB-GOR:X1|GB-COH:01234567'],
    );
  });

  it('takes a register name that is a hand-made alias for the hand-made organisation', () => {
    assert.deepEqual(
      compiled(
        table('additions-lamps.tsv', 'Office for Lamps\tpublic-body\tOfL\tLamps Authority'),
        table('government-2017.tsv', 'Lamps Authority\tother\tLA?\t\tGB-GOR:X2'),
      ),
      ['Office for Lamps\tpublic-body\tOfL|LA?\tLamps Authority\tGB-GOR:X2'],
    );
  });

  it('marks an acronym that two registers give to two bodies', () => {
    assert.deepEqual(
      compiled(table('government-2017.tsv', 'Lamp Board\tpublic-body\tLB'), table('public-bodies-okfn.tsv', 'Lock Board\tpublic-body\tLB')),
      ['Lamp Board\tpublic-body\tLB', 'Lock Board\tpublic-body\tLB?'],
    );
  });

  it('drops an alias that is the name of another body', () => {
    assert.deepEqual(compiled(table('government-2017.tsv', 'Lamp Board\tpublic-body', 'Oil Board\tpublic-body\t\tLamp Board')), [
      'Lamp Board\tpublic-body',
      'Oil Board\tpublic-body',
    ]);
  });

  it('writes a parent under the name that is displayed', () => {
    assert.deepEqual(
      compiled(
        table('government-2017.tsv', 'Ministry of Lamps & Oil\tgovernment', 'Oil Board\tpublic-body\t\t\t\tMinistry of Lamps and Oil'),
      ),
      ['Ministry of Lamps & Oil\tgovernment', 'Oil Board\tpublic-body\t\t\t\tMinistry of Lamps & Oil'],
    );
  });

  it('keeps the successors of a former body, and its years', () => {
    assert.deepEqual(
      compiled(
        table(
          'additions-lamps.tsv',
          'Lamp Board\tpublic-body\t\t\t\t\tOil Board|Wick Board\t1990/2004',
          'Oil Board\tpublic-body',
          'Wick Board\tpublic-body',
        ),
      ),
      ['Lamp Board\tpublic-body\t\t\t\t\tOil Board|Wick Board\t1990/2004', 'Oil Board\tpublic-body', 'Wick Board\tpublic-body'],
    );
  });

  it('refuses years that are no interval', () => {
    assert.throws(
      () => compiled(table('additions-lamps.tsv', 'Lamp Board\tpublic-body\t\t\t\t\t\tuntil 2004')),
      /additions-lamps\.tsv:3: years/,
    );
  });

  const contradictions: [string, string[], RegExp][] = [
    [
      'an alias of two bodies',
      ['Lamp Board\tpublic-body\t\tThe Board', 'Oil Board\tpublic-body\t\tThe Board'],
      /The Board belongs to Lamp Board/,
    ],
    [
      'an unmarked acronym of two bodies',
      ['Lamp Board\tpublic-body\tLB', 'Lock Board\tpublic-body\tLB'],
      /LB is the acronym of Lamp Board too/,
    ],
    ['a successor that is not there', ['Lamp Board\tpublic-body\t\t\t\t\tBulb Board'], /unknown body Bulb Board/],
  ];
  for (const [what, rows, message] of contradictions) {
    it(`reports ${what} in a hand-made file`, () => {
      assert.match(compileGazetteer([table('additions-lamps.tsv', ...rows)]).problems.join(), message);
    });
  }

  it('refuses a file that is no register and no hand-made addition', () => {
    assert.throws(() => compileGazetteer([table('lamps.tsv')]), /lamps\.tsv: neither a register/);
  });
});
