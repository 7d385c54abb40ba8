import assert from 'node:assert/strict';
import { type DocumentDateOptions, findDocumentDate } from '../../../src/core/dates/documentDate';
import { anchorOf } from '../../../src/core/dates/resolve';
import { readText } from '../../../src/core/text/sourceText';
import { mentionsOf } from './readings';

const PROSE =
  'The council has agreed to pay for the repair of three bridges over the river, and the work is expected to take most of the winter ' +
  'because the stone has to be brought from a quarry in the north.';

function find(text: string, options: DocumentDateOptions = {}) {
  const source = readText(text);
  return findDocumentDate(source, mentionsOf(source), options);
}

const dated = (text: string, options?: DocumentDateOptions) => find(text, options)?.value.edtf ?? null;

describe('document date', () => {
  const found: readonly (readonly [rule: string, head: string])[] = [
    ['a line of its own', 'Repairs to start\n\n5 May 2024'],
    ['Published', 'Repairs to start\n\nPublished 5 May 2024'],
    ['a label on the line above', 'Repairs to start\n\nPublished\n5 May 2024'],
    ['a label in the paragraph above', 'Repairs to start\n\nPublished:\n\n5 May 2024'],
    ['publication before update', 'Repairs to start\n\nFrom: Department of Bridges\nPublished 5 May 2024\nLast updated 7 June 2024'],
    ['also where the update stands first', 'Repairs to start\n\nLast updated 7 June 2024\nPublished 5 May 2024'],
    ['an update where there is nothing else', 'Repairs to start\n\nPage last updated: 5 May 2024'],
    ['an update with the time', 'Updated: 5 May 2024 10:15'],
    ['publication below the publisher', 'Repairs to start\n\nFrom: Office for Bridges and Fords\nPublished 5 May 2024'],
    ['issue above a reference', 'Repairs to start\n\nNotice of works on the old bridge\nIssued 5 May 2024\nReference BR 7'],
    ['what a page is filed under', 'Repairs to start\n\nPosted on 5 May 2024 in Roads and rivers'],
    ['several things that it is filed under', 'Repairs to start\n\nPublished: 5 May 2024 under News, Bridges & Fords'],
    ['a byline', 'Repairs to start\n\nBy Jane Doe, 5 May 2024'],
    ['a byline with what somebody is', 'Repairs to start\n\nPosted by Jane Doe, senior bridge inspector, 5 May 2024'],
    ['a meeting in the first line of several', 'Repairs to start\n\nMeeting in public: Sunday 5 May 2024\nItem 7: bridges\nFor: approval'],
    ['a label in the first line of several', 'Repairs to start\n\nDate: 5 May 2024\nSubject: bridges\nFor: approval'],
    ['a byline with bars', 'Repairs to start\n\nJane Doe | 5 May 2024 | News'],
    ['a byline after the date', 'Repairs to start\n\n5 May 2024   By Jane Doe'],
    ['a newspaper’s stamp', 'Repairs to start\n\nJane Doe Bridges editor\nSun 5 May 2024 06.00 BST'],
    ['Posted by', 'Repairs to start\n\nPosted by Jane Doe on May 5, 2024'],
    ['Written by', 'Repairs to start\n\nWritten by Jane Doe on 5 May 2024'],
    ['a letter', 'Leeds, 5 May 2024\n\nDear Minister'],
    ['metadata of a report', 'Report to: Cabinet\nDate: 05/05/2024\nSubject: Bridges'],
    ['a meeting', 'Meeting date: 5 May 2024'],
    ['the record of a council', 'At a meeting of the Bridges Panel held on Sunday 5 May 2024 at the Old Forge, Leeds\n\nPresent'],
    ['a meeting’s time and place', 'Bridges Panel\n\nSunday 5 May 2024 at 2.00 p.m. in the Old Forge'],
    [
      'publication and update on one line',
      'Repairs to start\n\nBy Jane Doe | Staff Writer\nPUBLISHED: May 5, 2024 at 5:00 a.m. | UPDATED: May 7, 2024 at 6:12 p.m.',
    ],
    ['an update with its time first', 'Repairs to start\n\nUpdated 5:14 p.m. May 5, 2024'],
    ['minutes', 'Bridges Panel\n\nMinutes of the meeting held on Sunday 5 May 2024 at 10.00 am in the Old Forge, Leeds'],
    ['front matter', '---\ntitle: Bridges of the county and who is to pay for them\ndate: 2024-05-05\n---\n\n# Bridges'],
    ['answers to members', 'Written answers received on Sunday 5 May 2024\n\nBridges'],
    ['questions answered', 'House of Keys\n\nAnswered on 5 May 2024'],
    ['a debate', 'Bridges: Funding\n\nVolume 612: debated on Sunday 5 May 2024'],
    ['a paper of the House', 'HC 77   5 May 2024'],
    ['a press release', 'For immediate release: 5 May 2024'],
    ['an embargo', 'Embargoed until 00:01 5 May 2024'],
    ['a decision in front of its title', '05/05/2024 - Repair of three bridges - grant acceptance'],
  ];
  for (const [rule, head] of found) it(rule, () => assert.equal(dated(`${head}\n\n${PROSE}`), '2024-05-05'));

  const datelines: readonly (readonly [rule: string, text: string])[] = [
    ['a dateline', `LONDON, 5 May 2024 – ${PROSE}`],
    ['a dateline with an agency', `LONDON, May 5, 2024 (PA) — ${PROSE}`],
    ['a dateline in brackets', `EAST PARK, Ohio (May 5, 2024) – ${PROSE}`],
  ];
  for (const [rule, text] of datelines) it(rule, () => assert.equal(dated(text), '2024-05-05'));

  const none: readonly (readonly [rule: string, text: string])[] = [
    ['no text', ''],
    ['no date', PROSE],
    ['a date in a sentence', `${PROSE} It was agreed on 5 May 2024.`],
    ['a date in the first sentence', `The grant agreement of 5 May 2024 ends soon.\n\n${PROSE}`],
    ['a closing date', `Closing date: 5 May 2024\n\n${PROSE}`],
    ['a deadline', `Deadline 5 May 2024\n\n${PROSE}`],
    ['a start date', `Start date: 5 May 2024\n\n${PROSE}`],
    ['a verb', `Applications close 5 May 2024\n\n${PROSE}`],
    ['a limit', `Reply by 5 May 2024\n\n${PROSE}`],
    ['an event of some days', `Conference, 5–7 May 2024\n\n${PROSE}`],
    ['no year', `5 May\n\n${PROSE}`],
    ['no day', `Published in May by the council\n\n${PROSE}`],
    ['a comment at the end', `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nComments\n\nJane Doe 5 May 2024\n\nNonsense.`],
  ];
  for (const [rule, text] of none) it(`is not told by ${rule}`, () => assert.equal(dated(text), null));

  it('is a month where the head has no day', () => {
    const month = find(`BRIDGES REPORT\n\nMay 2024\n\n${PROSE}`);
    assert.equal(month?.value.edtf, '2024-05');
    assert.deepEqual(anchorOf(month?.value ?? null), { year: 2024, month: 5, day: null });
  });

  it('points to its words', () => assert.deepEqual(find('Bridges\n\nPublished 5 May 2024')?.span, { start: 19, end: 29 }));

  it('is the caller’s, where he gives one', () => {
    assert.deepEqual(find('Published 5 May 2024', { documentDate: '2023-01-02' }), {
      value: {
        edtf: '2023-01-02',
        start: '2023-01-02',
        end: '2023-01-02',
        duration: null,
        granularity: 'day',
        qualifier: 'exact',
        resolution: 'explicit',
      },
      span: null,
    });
  });

  it('is not later than today', () => assert.equal(dated('Bridges\n\n5 May 2024\n\n3 May 2024', { today: '2024-05-04' }), '2024-05-03'));
  it('may be later where it is a dateline', () =>
    assert.equal(dated(`YORK, 5 May 2024 – ${PROSE}`, { today: '2024-05-04' }), '2024-05-05'));

  const names: readonly (readonly [fileName: string, date: string | null])[] = [
    ['2024-05-05-bridges.txt', '2024-05-05'],
    ['bridges_20240505.md', '2024-05-05'],
    ['bridges 2024.05.05', '2024-05-05'],
    ['bridges-2024-13-05.txt', null],
    ['000_47802024050556297.txt', null],
    ['bridges.txt', null],
  ];
  for (const [fileName, date] of names) it(`file ${fileName}`, () => assert.equal(dated(PROSE, { fileName }), date));
  it('is the text’s before the file name’s', () =>
    assert.equal(dated('Published 5 May 2024', { fileName: '2023-01-02.txt' }), '2024-05-05'));
});
