import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('days and weekdays, on Thursday 5 September 2024', () => {
  const rows: readonly Row[] = [
    ['The board agreed on Tuesday to pay.', 'Tuesday = 2024-09-03'],
    ['The board will agree it on Tuesday.', 'Tuesday = 2024-09-10'],
    ['The full council votes on 26 September.', '26 September = 2024-09-26'],
    ['In March we learned that it is to close.', 'March = 2024-03'],
    ['Members met on Thursday.', 'Thursday = 2024-09-05'],
    ['Tuesday’s vote was close.', 'Tuesday = 2024-09-03'],
    ['The mayor said Monday it would pay.', 'Monday = 2024-09-02'],
    ['By Friday the money must be spent.', 'Friday = 2024-09-06'],
    ['last Thursday’s meeting', 'last Thursday = 2024-08-29'],
    ['next Tuesday', 'next Tuesday = 2024-09-10'],
    ['this Friday', 'this Friday = 2024-09-06'],
    ['today', 'today = 2024-09-05'],
    ['this morning', 'this morning = 2024-09-05'],
    ['yesterday afternoon', 'yesterday afternoon = 2024-09-04'],
    ['tomorrow', 'tomorrow = 2024-09-06'],
    ['the day after tomorrow', 'day after tomorrow = 2024-09-07'],
    ['last night', 'last night = 2024-09-04'],
    ['ten days ago', 'ten days ago = 2024-08-26'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-09-05'), dates));
});

describe('weeks, months, seasons and years, on 5 September 2024', () => {
  const rows: readonly Row[] = [
    ['this week', 'this week = 2024-09-02/2024-09-08'],
    ['last week', 'last week = 2024-08-26/2024-09-01'],
    ['next week', 'next week = 2024-09-09/2024-09-15'],
    ['this weekend', 'this weekend = 2024-09-07/2024-09-08'],
    ['last month', 'last month = 2024-08'],
    ['next month', 'next month = 2024-10'],
    ['this quarter', 'this quarter = 2024-07/2024-09'],
    ['last quarter', 'last quarter = 2024-04/2024-06'],
    ['last year', 'last year = 2023'],
    ['this year', 'this year = 2024'],
    ['next year', 'next year = 2025'],
    ['early next year', 'early next year = 2025-01/2025-04 early'],
    ['late last year', 'late last year = 2023-09/2023-12 late'],
    ['later this year', 'this year = 2024'],
    ['the end of the year', 'end of the year = 2024-12'],
    ['by the end of next year', 'end of next year = 2025-12'],
    ['this financial year', 'this financial year = 2024-04-01/2025-03-31'],
    ['the current financial year', 'current financial year = 2024-04-01/2025-03-31'],
    ['last financial year', 'last financial year = 2023-04-01/2024-03-31'],
    ['next academic year', 'next academic year = 2025-09-01/2026-08-31'],
    ['the end of the financial year', 'end of the financial year = 2025-03'],
    ['the rest of the decade', 'rest of the decade = 202X'],
    ['this decade', 'this decade = 202X'],
    ['last century', 'last century = 19XX'],
    ['two years ago', 'two years ago = 2022'],
    ['three months ago', 'three months ago = 2024-06'],
    ['a year ago', 'year ago = 2023'],
    ['a decade ago', 'decade ago = 2014'],
    ['last summer', 'last summer = 2023-22'],
    ['Voters turned down a levy last fall.', 'last fall = 2023-23'],
    ['This fall, the county will plant oaks, and next fall elms.', 'This fall = 2024-23; next fall = 2025-23'],
    ['Since its last fall the rate has held.', ''],
    ['This fall in the rate, and should this fall short', ''],
    ['this summer', 'this summer = 2024-22'],
    ['last winter', 'last winter = 2023-24'],
    ['next winter', 'next winter = 2024-24'],
    ['this winter', 'this winter = 2024-24'],
    ['next spring', 'next spring = 2025-21'],
    ['this spring', 'this spring = 2024-21'],
    ['last autumn', 'last autumn = 2023-23'],
    ['last March', 'last March = 2024-03'],
    ['last October', 'last October = 2023-10'],
    ['this July', 'this July = 2024-07'],
    ['next April', 'next April = 2025-04'],
    ['first half of this year', 'first half of this year = 2024-01/2024-06'],
    ['the third quarter of the financial year', 'third quarter of the financial year = 2024-10/2024-12'],
    ['Q3 next year', 'Q3 next year = 2025-07/2025-09'],
    ['the beginning of this month', 'beginning of this month = 2024-09 early'],
    ['the year after next', 'year after next = 2026'],
    ['the financial year before last', 'financial year before last = 2022-04-01/2023-03-31'],
    ['in the forthcoming academic year', 'forthcoming academic year = 2025-09-01/2026-08-31'],
    ['the upcoming year', 'upcoming year = P1Y'],
    ['six years from now', 'six years from now = 2030'],
    ['three and a half years ago', 'three and a half years ago = 2021-03'],
    ['two years and three months ago', 'two years and three months ago = 2022-06'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-09-05'), dates));
});

describe('the tense of the sentence finds the year, on 5 September 2024', () => {
  const rows: readonly Row[] = [
    ['In March the trust refused.', 'March = 2024-03'],
    ['In October they closed it.', 'October = 2023-10'],
    ['It will open in October.', 'October = 2024-10'],
    ['Bids will be heard in March.', 'March = 2025-03'],
    ['The scheme ended in July.', 'July = 2024-07'],
    ['Replies are due by the end of March.', 'end of March = 2025-03 late'],
    ['Schools were asked in April whether they could help.', 'April = 2024-04'],
    ['Schools will be asked in April.', 'April = 2025-04'],
    ['The plan is to be published in May.', 'May = 2025-05'],
    ['It could be reopened in May.', 'May = 2025-05'],
    ['On 2 January the pump broke.', '2 January = 2024-01-02'],
    ['On 30 October the mayor spoke.', '30 October = 2023-10-30'],
    ['From 1 October a nurse will call.', '1 October = 2024-10-01'],
    ['The desk opens on 6 January and shuts on 3 March.', '6 January = 2025-01-06; 3 March = 2025-03-03'],
    ['Entries close on 9 April.', '9 April = 2025-04-09'],
    ['The crews start work on 9 April.', '9 April = 2025-04-09'],
    ['Entries did not close on 9 April.', '9 April = 2024-04-09'],
    ['Deadline: 31 December', '31 December = 2024-12-31'],
    ['The mayor is speaking on 12 September.', '12 September = 2024-09-12'],
    ['It has stood empty since January.', 'January = 2024-01'],
    ['until the end of November', 'end of November = 2024-11 late'],
    ['by Christmas, or by 20 December', '20 December = 2024-12-20'],
    ['BaldyPete 6th Sep 9:15 pm', '6th Sep = 2024-09-06'],
    ['Monday 18 November', 'Monday 18 November = 2024-11-18'],
    ['30 April to 3 May', '30 April to 3 May = 2024-04-30/2024-05-03'],
    ['from November to March', 'November to March = 2023-11/2024-03'],
    ['work will run from November to March', 'November to March = 2024-11/2025-03'],
    ['It will report in the autumn.', 'autumn = 2024-23'],
    ['It reported in the spring.', 'spring = 2024-21'],
    ['the year to March', 'year to March = 2023-04/2024-03'],
    ['We’ll reopen in March.', 'March = 2025-03'],
    ["They'll be paid on 2 January.", '2 January = 2025-01-02'],
    ['Consultation: 1 September to 20 September', '1 September to 20 September = 2024-09-01/2024-09-20'],
    ['Term dates: 4 November to 20 January', '4 November to 20 January = 2023-11-04/2024-01-20'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-09-05'), dates));
});

describe('a leap day, on 15 March 2023', () => {
  const rows: readonly Row[] = [
    ['They met on 29 February.', '29 February = 2020-02-29'],
    ['They will meet on 29 February.', '29 February = 2024-02-29'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2023-03-15'), dates));
});

describe('a winter that is over, on 15 March 2023', () => {
  const rows: readonly Row[] = [['last winter', 'last winter = 2022-24']];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2023-03-15'), dates));
});

describe('in January', () => {
  const rows: readonly Row[] = [
    ['this winter', 'this winter = 2023-24'],
    ['last winter', 'last winter = 2022-24'],
    ['last summer', 'last summer = 2023-22'],
    ['last month', 'last month = 2023-12'],
    ['this financial year', 'this financial year = 2023-04-01/2024-03-31'],
    ['last week', 'last week = 2024-01-01/2024-01-07'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-01-10'), dates));
});

describe('without the document’s date', () => {
  const rows: readonly Row[] = [
    ['On 18 June the college replied.', '18 June = XXXX-06-18'],
    ['On Tuesday the council met.', 'Tuesday = open'],
    ['last year', 'last year = open'],
    ['early next year', 'early next year = open early'],
    ['the end of the financial year', 'end of the financial year = open late'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('verbs that look ahead and back, on 20 March 2025', () => {
  const rows: readonly Row[] = [
    ['The second half follows in September.', 'September = 2025-09'],
    ['Bids were invited in January and approved in February.', 'January = 2025-01; February = 2025-02'],
    ['Bids are invited until 16 May.', '16 May = 2025-05-16'],
    ['The next meeting is on 12 June.', '12 June = 2025-06-12'],
    ['The election is in May.', 'May = 2025-05'],
    ['In May the trustees are to choose.', 'May = 2025-05'],
    ['In April, May and June it rained.', 'April = 2024-04; May = 2024-05; June = 2024-06'],
    ['It rained in the month of May.', 'May = 2024-05'],
    ['Grants announced on Monday will be paid on Friday.', 'Monday = 2025-03-17; Friday = 2025-03-21'],
    ['The third Sunday of each month', ''],
    ['She would have gone in May.', 'May = 2025-05'],
    ['The plan failed to open in April.', 'April = 2024-04'],
    ['Fares are to fall by 5p from 2 June.', '2 June = 2025-06-02'],
    ['Rent is set to double in January.', 'January = 2026-01'],
    ['The atlas is launched on 4 July.', '4 July = 2025-07-04'],
    ['The letter is dated 4 July and is recorded in July.', '4 July = 2024-07-04; July = 2024-07'],
    ['Wages are paid in April and October.', 'April = 2024-04; October = 2024-10'],
    ['Owners have until 2 July to reply.', '2 July = 2025-07-02'],
    ['Owners had until 2 July to reply.', '2 July = 2024-07-02'],
    ['Entries close at 5.30 pm on 2 July.', '2 July = 2025-07-02'],
    ['Doors open at noon on 2 July.', '2 July = 2025-07-02'],
    ['With this pump we can start in November.', 'November = 2025-11'],
    ['It will rebuild the pier that the December storm broke.', 'December = 2024-12'],
    ['They will sue the builder, who in May refused to pay.', 'May = 2024-05'],
    ['It will be rebuilt, for a survey in June found it rotten.', 'June = 2024-06'],
    ['They mean to appeal, though a hearing on 3 July went badly.', '3 July = 2024-07-03'],
    ['He is said to have sold it in April.', 'April = 2024-04'],
    ['They are understood to have met on 9 June.', '9 June = 2024-06-09'],
    ['It will not repeat the week in July when the river rose.', 'July = 2024-07'],
    ['The club, whose August fete lost money, will move.', 'August = 2024-08'],
    ['Staff say that in June the proposed wing will open.', 'June = 2025-06'],
    ['She hopes that in May the pool will be full.', 'May = 2025-05'],
    ['The board voted 5-2 Monday to sell the mill.', 'Monday = 2025-03-17'],
    ['Trustees approved $12,500 Wednesday for the mill.', 'Wednesday = 2025-03-19'],
    ['The desk is open 9-5 Monday to Friday.', ''],
    ['His March statement cut it, and the mayor’s April letter said so.', 'March = 2025-03; April = 2024-04'],
    ['They are trying to raise £40,000 for a lift by the end of May.', 'end of May = 2025-05 late'],
    ['We forecast a shortfall of £2m at 30 June.', '30 June = 2025-06-30'],
    ['Officers anticipate another flood in November.', 'November = 2025-11'],
    ['The projected balance at 30 September is £3m.', '30 September = 2025-09-30'],
    ['They did not foresee a flood in November.', 'November = 2024-11'],
    ['The forecast in November was wrong.', 'November = 2024-11'],
    ['We hope to ride it again in summer.', 'summer = 2025-22'],
    ['Ringers are asked to tune it in June, and owners are urged to move by November.', 'June = 2025-06; November = 2025-11'],
    ['Ringers are asked to note the tuning in June.', 'June = 2024-06'],
    ['Ringers were asked to tune it in June.', 'June = 2024-06'],
    ['We look forward to seeing you in August.', 'August = 2025-08'],
    ['The owners aim to double the tolls in May.', 'May = 2025-05'],
    ['They did not expect to lose it in November.', 'November = 2024-11'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2025-03-20'), dates));
});

describe('what somebody is told to do lies ahead, on 20 March 2025', () => {
  const rows: readonly Row[] = [
    ['2. **note** a paper on tolls in December.', 'December = 2025-12'],
    ['(b) send the bill to the owner in May;', 'May = 2025-05'],
    ['Give it back, minister, in your speech on 9 April.', '9 April = 2025-04-09'],
    ['The pier is safe. Cut the toll in July, mayor.', 'July = 2025-07'],
    ['Look out for the badgers in May.', 'May = 2025-05'],
    ['Check our figures in November.', 'November = 2025-11'],
    ['Check the November figures.', 'November = 2024-11'],
    ['If you saw it, please tell us the day in June.', 'June = 2025-06'],
    ['1. approve the minutes of 14 January', '14 January = 2025-01-14'],
    ['* Cut the toll in July', 'July = 2024-07'],
    ['The trustees give the prize in July.', 'July = 2024-07'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2025-03-20'), dates));
});

describe('a month of last year, on 20 March 2025', () => {
  const rows: readonly Row[] = [
    ['It began in March last year.', 'March last year = 2024-03'],
    ['It ends in June next year.', 'June next year = 2026-06'],
    ['On 18 May this year it closes.', '18 May this year = 2025-05-18'],
    ['by the end of April next year', 'end of April next year = 2026-04 late'],
    ['in spring of last year', 'spring of last year = 2024-21'],
    ['from March to May last year', 'March to May last year = 2024-03/2024-05'],
    ['from November last year to February this year', 'November last year to February this year = 2024-11/2025-02'],
    ['May last year', 'May last year = 2024-05'],
    ['Between November 15th through the 19th it rained.', 'November 15th through the 19th = 2024-11-15/2024-11-19'],
    ['from Nov. 15 to 19, 2023', 'Nov. 15 to 19, 2023 = 2023-11-15/2023-11-19'],
    ['29 February last year', '29 February last year = 2024-02-29'],
    ['In March of last year’s campaign', 'March of last year = 2024-03'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2025-03-20'), dates));

  it('keeps its year open without the document’s date', () => assert.equal(readDates('in March last year'), 'March last year = XXXX-03'));
});
