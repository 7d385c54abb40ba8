import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('words and names that are not months or weekdays', () => {
  const rows: readonly Row[] = [
    ['May I start by thanking the Committee?', ''],
    ['May we ask why?', ''],
    ['It may be revisited.', ''],
    ['Will it be different this time? It may.', ''],
    ['Theresa May promised more.', ''],
    ['Mrs May said no.', ''],
    ['a letter to May and her ministers', ''],
    ['March on, the sergeant said.', ''],
    ['We can March on without them.', ''],
    ['They may march in London.', ''],
    ['Fred March: I agree.', ''],
    ['Also there: Fred March; Ida Blythe.', ''],
    ['said April Quill of Truro', ''],
    ['Alderman April Stott asked', ''],
    ['by August Kent and June Smith', ''],
    ['Sir Augustus August waits', ''],
    ['the Sun and the Mail on Sunday reported it', ''],
    ['The Sunday Times and Sunday Mirror', ''],
    ['Black Friday and Good Friday sales', ''],
    ['Sheffield Wednesday won', ''],
    ['Sat in the rain, Mon ami, Sun King', ''],
    ['Ruby Tuesday sang', ''],
    ['20 March Street', ''],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('a day within its own month, which is no interval', () => {
  const rows: readonly Row[] = [
    ['May 2024 to 3 May 2024', 'May 2024 = 2024-05; 3 May 2024 = 2024-05-03'],
    ['May 2024 to 3 June 2024', 'May 2024 to 3 June 2024 = 2024-05/2024-06-03'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('hours, habits and ages', () => {
  const rows: readonly Row[] = [
    ['24/7 support', ''],
    ['open 24/7 all year round', ''],
    ['Time to read: 7 minutes', ''],
    ['at 10am on the day', ''],
    ['9:15 pm', ''],
    ['Tuesday to Saturday, 8am to 4pm', ''],
    ['Desk hours: Monday to Wednesday', ''],
    ['every Tuesday', ''],
    ['each Tuesday and every March', ''],
    ['aged 18 to 24', ''],
    ['16-18 year olds', ''],
    ['an 18-month-old child', ''],
    ['day by day, year on year', ''],
    ['the last year of the scheme', ''],
    ['the previous year', ''],
    ['closed the following September', ''],
    ['every March and each September', ''],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('numbers that are not years or days', () => {
  const rows: readonly Row[] = [
    ['after COVID-19 came', ''],
    ['version 2.1.2019-rc and 2024.1', ''],
    ['v2024.3', ''],
    ['scored 3-2 and 2-0', ''],
    ['Sections 7-9 of the Bill', ''],
    ['see 4-6 of Annex D', ''],
    ['paragraph 6.11 of the report', ''],
    ['page 2018', ''],
    ['p. 2018', ''],
    ['No. 2018', ''],
    ['2018 patients took part.', ''],
    ['Some 2000 people came.', ''],
    ['2,018 patients', ''],
    ['£2018', ''],
    ['$2,024 and 2024%', ''],
    ['2018kg', ''],
    ['Call 01422 555 2019 now', ''],
    ['Phone 020 7946 2019', ''],
    ['Our ABN is 12 345 678 901.', ''],
    ['Registered charity 1122334', ''],
    ['The Act 2003 applies.', ''],
    ['SI 2019/20', ''],
    ['Regulation (EU) 2016/679', ''],
    ['Directive 2014/24/EU', ''],
    ['https://example.org/2024/06/a-new-bridge', ''],
    ['report-2024.pdf', ''],
    ['/files/2024-05-06/bridge.pdf', ''],
    ['user2024@example.org', ''],
    ['#2024', ''],
    ['the ratio was 1/2 and 3/4', ''],
    ['a 2018-based projection', ''],
    ['Room 2019, Level 20', ''],
    ['H1N1 and Q41', ''],
    ['Q2 Chair: And then?', ''],
    ['Figure 3, page 20', ''],
    ['the A19 and the M2', ''],
    ['ISO 2022', ''],
    ['one of 2000 homes', ''],
    ['over 2019 jobs', ''],
    ['a further 2010 places', ''],
    ['Springfield, Winterbourne and Summerhill', ''],
    ['Level 3 course for 10 places', ''],
    ['4m people and 50m long', ''],
    ['50p and 10p', ''],
    ['Section 12B-4', ''],
    ['the first half ended 2-1', ''],
    ['in the first quarter of the alphabet', ''],
    ['autumn colours', ''],
    ['for 2018 patients and over 2019 jobs', ''],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('dates beside such words and numbers', () => {
  const rows: readonly Row[] = [
    ['grew by 1990 and shrank by 2', '1990 = 1990'],
    ['12 angry men, 5 May Queens', '5 May = XXXX-05-05'],
    ['yesterday’s men', 'yesterday = open'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('names and citations', () => {
  const rows: readonly Row[] = [
    ['Jones et al. 2019 found more.', '2019 = 2019'],
    ['well into 2026', '2026 = 2026'],
    ['USA Today and the Today programme', ''],
    ['Today the trust replied.', 'Today = open'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});
