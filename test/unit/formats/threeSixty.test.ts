import { strict as assert } from 'node:assert';
import type { FundingItem } from '../../../src/core/model';
import type { Omission } from '../../../src/formats/format';
import { beginThreeSixtyCsv, beginThreeSixtyJson, NoGrants } from '../../../src/formats/threeSixty';
import { type Grant, grantPackage } from '../../../src/formats/threeSixtySchema';
import { readCsv } from './readCsv';
import { ANALYSIS, body, DAY, DOCUMENT, documentWith, ITEM, POUNDS, YEAR } from './sample';
import { written } from './written';

const [FUNDER] = ITEM.funders;
const [RECIPIENT] = ITEM.recipients;
const NOBODY = { ...RECIPIENT!, organisation: null, name: '15 schools' };

function grantsOf(...items: Partial<FundingItem>[]): readonly Grant[] {
  return grantPackage.parse(JSON.parse(written(beginThreeSixtyJson, documentWith(...items)))).grants;
}

describe('the 360Giving JSON', () => {
  const [grant] = grantsOf({});

  it('has the ten fields that every grant needs', () => {
    const { id, title, description, currency, amountAwarded, awardDate, fundingOrganization, recipientOrganization } = grant!;
    assert.match(id, /^fundlight-[0-9a-f]{12}-f1$/);
    assert.deepEqual(
      { title, description, currency, amountAwarded, awardDate, fundingOrganization, recipientOrganization },
      {
        title: 'A library',
        description: 'Moorland Trust gave £2m to Hill College in Leeds for a library',
        currency: 'GBP',
        amountAwarded: 2_000_000,
        awardDate: '2017-09-05',
        fundingOrganization: [{ id: 'GB-CHC-1234567', name: 'Moorland Trust', charityNumber: '1234567' }],
        recipientOrganization: [{ id: 'fundlight-org-hill-college', name: 'Hill College' }],
      },
    );
  });

  const fields: [string, Partial<FundingItem>, Partial<Grant>][] = [
    ['where it is spent', {}, { beneficiaryLocation: [{ name: 'Leeds' }] }],
    ['the programme', { programme: { name: 'Books\nFirst', start: 0, end: 6 } }, { grantProgramme: [{ title: 'Books First' }] }],
    ['the period', { period: YEAR }, { plannedDates: [{ startDate: '2017-01-01', endDate: '2017-12-31' }] }],
    ['a title where there is no purpose', { purpose: null }, { title: 'Grant to Hill College' }],
  ];
  for (const [what, item, expected] of fields) {
    it(`tells ${what}`, () => {
      for (const [field, value] of Object.entries(expected)) assert.deepEqual(grantsOf(item)[0]?.[field as keyof Grant], value);
    });
  }

  it('says where the day is that of the document', () => {
    const [dated] = grantsOf({ date: null });
    assert.equal(dated?.awardDate, '2017-09-05');
    assert.match(dated?.description ?? '', /\(The award date is the date of the document\.\)$/);
  });

  it('says where the amount is approximate', () => {
    const [about] = grantsOf({ amount: { ...POUNDS, qualifier: 'approximate' } });
    assert.match(about?.description ?? '', /\(The amount is approximate\.\)$/);
  });

  it('cuts long titles between words', () => {
    const [cut] = grantsOf({ purpose: { text: 'repairing '.repeat(20).trim(), start: 0, end: 6 } });
    assert.match(cut?.title ?? '', /^Repairing (repairing )*repairing…$/);
    assert.ok((cut?.title.length ?? 0) < 140);
  });

  it('cuts a title without spaces between characters', () => {
    const [cut] = grantsOf({ purpose: { text: `x${'😀'.repeat(100)}`, start: 0, end: 6 } });
    assert.equal(cut?.title, `X${'😀'.repeat(68)}…`);
  });

  it('leads from a part to its whole', () => {
    const [whole, part] = grantsOf({}, { partOf: 'f1' });
    assert.deepEqual(part?.relatedActivity, [whole?.id]);
    assert.equal(whole?.relatedActivity, undefined);
  });

  it('makes a grant to each of several who get a sum each, and one of a sum for all', () => {
    const recipients = [RECIPIENT!, FUNDER!];
    const names = (item: Partial<FundingItem>) =>
      grantsOf(item).map(({ recipientOrganization }) => recipientOrganization.map(({ name }) => name).join());
    assert.deepEqual(names({ recipients, distribution: 'each' }), ['Hill College', 'Moorland Trust']);
    assert.deepEqual(names({ recipients }), ['Hill College,Moorland Trust']);
  });

  const omitted: [string, Partial<FundingItem>, Omission][] = [
    ['a proposal', { stage: 'proposed' }, 'proposed, requested or reduced'],
    ['a request', { stage: 'requested' }, 'proposed, requested or reduced'],
    ['a cut', { stage: 'reduced' }, 'proposed, requested or reduced'],
    ['a range', { amount: { ...POUNDS, amount: null, max: 5e6, qualifier: 'range' } }, 'without an exact amount'],
    ['an upper bound', { amount: { ...POUNDS, min: null, qualifier: 'at-most' } }, 'without an exact amount'],
    ['a sum without a currency', { amount: { ...POUNDS, currency: null } }, 'without a currency'],
    ['a sum a year', { amount: { ...POUNDS, per: 'year' } }, 'a rate or a share'],
    ['a share', { distribution: 'share' }, 'a rate or a share'],
    ['an item without a payer', { funders: [] }, 'without a named payer'],
    ['an item with a recipient that is no body', { recipients: [RECIPIENT!, NOBODY] }, 'without a named recipient'],
  ];
  for (const [what, item, omission] of omitted) {
    it(`leaves out ${what}`, () => {
      const writer = beginThreeSixtyJson();
      writer.add(documentWith({}, item));
      assert.deepEqual(writer.omissions, [omission]);
      assert.equal(grantPackage.parse(JSON.parse(writer.end())).grants.length, 1);
    });
  }

  it('leaves out an item without a day, in a document without one', () => {
    const writer = beginThreeSixtyJson();
    const undated = documentWith({ date: { ...DAY, end: '2017-09-30' } });
    writer.add({ ...undated, analysis: { ...undated.analysis, documentDate: YEAR } });
    assert.deepEqual(writer.omissions, ['without a day']);
  });

  it('is no file without a grant', () => {
    const isTold = ({ omissions }: NoGrants) => assert.deepEqual(omissions, ['without a named payer']) === undefined;
    assert.throws(
      () => written(beginThreeSixtyJson, documentWith({ funders: [] })),
      (error: unknown) => error instanceof NoGrants && isTold(error),
    );
    assert.throws(() => written(beginThreeSixtyCsv), NoGrants);
  });

  it('names a source on the web, and numbers of companies', () => {
    const organisations = [ANALYSIS.organisations[0]!, body('org2', 'Hill College', 'GB-COH-00445790')];
    const document = { ...DOCUMENT, uri: 'https://example.org/grants.txt', analysis: { ...ANALYSIS, organisations } };
    const [found] = grantPackage.parse(JSON.parse(written(beginThreeSixtyJson, document))).grants;
    assert.equal(found?.dataSource, 'https://example.org/grants.txt');
    assert.equal(found?.recipientOrganization[0]?.companyNumber, '00445790');
  });

  it('has identifiers that differ between documents', () => {
    const other = { ...DOCUMENT, uri: 'memfs:/other.txt' };
    const { grants } = grantPackage.parse(JSON.parse(written(beginThreeSixtyJson, DOCUMENT, other)));
    assert.equal(grants.length, 2);
  });
});

describe('the 360Giving CSV', () => {
  it('has the titles of the standard, and no empty columns', () => {
    const { columns, rows } = readCsv(written(beginThreeSixtyCsv, DOCUMENT));
    const id = grantsOf({})[0]?.id;
    assert.deepEqual(Object.entries(rows[0] ?? {}), [
      ['Identifier', id],
      ['Title', 'A library'],
      ['Description', 'Moorland Trust gave £2m to Hill College in Leeds for a library'],
      ['Currency', 'GBP'],
      ['Amount Awarded', '2000000'],
      ['Award Date', '2017-09-05'],
      ['Recipient Org:Identifier', 'fundlight-org-hill-college'],
      ['Recipient Org:Name', 'Hill College'],
      ['Funding Org:Identifier', 'GB-CHC-1234567'],
      ['Funding Org:Name', 'Moorland Trust'],
      ['Funding Org:Charity Number', '1234567'],
      ['Beneficiary Location:Name', 'Leeds'],
    ]);
    assert.equal(columns.length, 12);
  });

  it('numbers the columns of what a grant has several of', () => {
    const { rows } = readCsv(written(beginThreeSixtyCsv, documentWith({ recipients: [RECIPIENT!, FUNDER!] }, {})));
    const names = rows.map((row) => [row['Recipient Org:0:Name'], row['Recipient Org:1:Name']]);
    assert.deepEqual(names, [
      ['Hill College', 'Moorland Trust'],
      ['Hill College', ''],
    ]);
  });
});
