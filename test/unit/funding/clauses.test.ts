import { table } from './itemTable';

const LEEDS = 'Leeds City Council';
const DURHAM = 'Durham University';

table('a sum that is the means to something', [
  [
    'With £2m from Nesta, Leeds City Council will insulate terraced houses.',
    { amount: 2e6, funders: 'Nesta', recipients: LEEDS, purpose: 'insulate terraced houses' },
  ],
  [
    'Leeds City Council will insulate terraced houses with £2m from Nesta.',
    { amount: 2e6, funders: 'Nesta', recipients: LEEDS, purpose: 'insulate terraced houses' },
  ],
  [
    'Thanks to a £2m grant from Nesta, Leeds City Council can open a hostel.',
    { amount: 2e6, funders: 'Nesta', recipients: LEEDS, purpose: 'open a hostel' },
  ],
  [
    'Using £2m from the Treasury, Network Rail will mend bridges.',
    { amount: 2e6, funders: 'HM Treasury', recipients: 'Network Rail', purpose: 'mend bridges' },
  ],
  ['The lido was restored with £2m from Nesta.', { amount: 2e6, funders: 'Nesta', purpose: 'The lido was restored' }],
]);

table('a sum that lets somebody do something', [
  ['The £3m will allow Durham University to build a lab.', { amount: 3e6, recipients: DURHAM, purpose: 'build a lab' }],
  [
    'A £3m Nesta grant means Durham University can build a lab.',
    { amount: 3e6, funders: 'Nesta', recipients: DURHAM, purpose: 'build a lab' },
  ],
  ['The £8m programme, backed by Nesta, will study tides.', { amount: 8e6, funders: 'Nesta', purpose: 'study tides' }],
  [
    'The £8m given to Durham University by Nesta will pay for a lab.',
    { amount: 8e6, funders: 'Nesta', recipients: DURHAM, purpose: 'a lab' },
  ],
  ['Nesta gave £8m. The £8m will not save the lab.', { amount: 8e6, purpose: null }],
]);

table('whose sum it is', [
  ["Nesta's gift of £2m to Leeds City Council was a surprise.", { amount: 2e6, funders: 'Nesta', recipients: LEEDS }],
  ["Leeds City Council's share of £2m will arrive in June.", { amount: 2e6, funders: '', recipients: LEEDS }],
  ["Leeds City Council's bid for £2m was turned down.", { amount: 2e6, funders: '', recipients: LEEDS, stage: 'requested' }],
  [
    'The Department for Transport approved a request for £2m from Leeds City Council.',
    { amount: 2e6, funders: 'Department for Transport', recipients: LEEDS },
  ],
  ['Durham University, whose £2m must be used for a boathouse, was pleased.', { amount: 2e6, recipients: DURHAM }],
  ['Network Rail will have £2m from the Treasury for bridges.', { amount: 2e6, funders: 'HM Treasury', recipients: 'Network Rail' }],
]);

table('what somebody else is urged to do', [
  [
    'Leeds City Council urged the Department for Transport to provide £8m for trams.',
    { amount: 8e6, funders: 'Department for Transport', stage: 'requested' },
  ],
  ['Unison wants Leeds City Council to spend £8m on school meals.', { amount: 8e6, funders: LEEDS, stage: 'requested' }],
]);

table('parties in a row', [
  [
    'Nesta, together with Sport England, is giving £5m to Durham University.',
    { amount: 5e6, funders: 'Nesta; Sport England', recipients: DURHAM },
  ],
  ['A £5m gift from Nesta, Sport England and Tesco will help.', { amount: 5e6, funders: 'Nesta; Sport England; Tesco' }],
  [
    'Keele University got £2m from Nesta and Durham University got £1m from Tesco.',
    { amount: 2e6, funders: 'Nesta' },
    { amount: 1e6, funders: 'Tesco', recipients: DURHAM },
  ],
  ['Durham University gets £9m, followed by Keele University.', { amount: 9e6, funders: '', recipients: DURHAM }],
]);

table('when it was spent', [
  ['Leeds City Council spent £8m on trams in 2022.', { amount: 8e6, period: '2022', stage: 'spent' }],
  [
    'Nesta gave £8m in 2022 and it will give £9m in 2025/26.',
    { amount: 8e6, date: '2022' },
    { amount: 9e6, period: '2025-04-01/2026-03-31' },
  ],
  [
    'Nesta confirmed £8m in 2025/26, against £9m in 2024/25.',
    { amount: 8e6, period: '2025-04-01/2026-03-31' },
    { amount: 9e6, period: '2024-04-01/2025-03-31' },
  ],
  ['The five-year, £8m programme is run by Nesta.', { amount: 8e6, period: 'P5Y' }],
]);

table('sums that no verb governs', [
  [
    'Keele University, with £2m for a telescope, is the main winner.',
    { amount: 2e6, recipients: 'Keele University', purpose: 'a telescope' },
  ],
  ['Some £4m was already on offer from Nesta.', { amount: 4e6, funders: 'Nesta' }],
  ['The £60,000 that Nesta risked on tides has paid off.', { amount: 60_000, funders: 'Nesta' }],
  ['Acme Ltd raised £4m from Nesta to build kilns.', { amount: 4e6, funders: 'Nesta', purpose: 'build kilns' }],
  ['Fines of £9m were issued, £2m of which has been collected.'],
  ['About £76m has been protected for choirs.', { amount: 7.6e7, purpose: 'choirs' }],
  ['Keele University must make do with £4m less.', { amount: 4e6, stage: 'reduced' }],
  ['£76m was needed for choirs.'],
  ['A kiln costs £70,000 to buy and £9,000 to heat.'],
]);

table('round figures', [
  ['Nesta gave £50m for labs. Tesco said that £46.7m had been given to farms.', { amount: 5e7 }, { amount: 4.67e7 }],
]);

table('bounds say nothing of who gets a sum', [
  ['Village halls will get no more than £60,000 each.', { amount: 60_000, recipients: 'Village halls', each: true }],
  ['Nesta gave £9m for grants of up to £4,000 to clubs.', { amount: 9e6, purpose: 'grants' }, { amount: 4_000, each: true, of: 9e6 }],
]);

table('taken back', [
  [
    'The £5m that Nesta had pledged to Durham University has been withdrawn.',
    { amount: 5e6, funders: 'Nesta', recipients: DURHAM, stage: 'reduced' },
  ],
  [
    'The grant that Nesta pays Durham University falls from £9m to £5m.',
    { amount: 9e6 },
    { amount: 5e6, funders: 'Nesta', recipients: DURHAM, stage: 'reduced' },
  ],
  ['The £5m will help to end hunger.', { amount: 5e6, stage: 'announced' }],
]);

table('what is paid with a sum', [
  ['Nesta met the wages of two cooks with a grant of £85,000.', { amount: 85_000, funders: 'Nesta', purpose: 'the wages of two cooks' }],
  ['Nesta backs tide studies with £5m.', { amount: 5e6, funders: 'Nesta', purpose: 'tide studies' }],
]);

table('who a relative clause speaks of', [
  ['The hall comes courtesy of Nesta, which handed Durham University £480,000.', { amount: 480_000, funders: 'Nesta', recipients: DURHAM }],
  ['Keele University, where two labs flooded, is to have £2m.', { amount: 2e6, recipients: 'Keele University' }],
  ['Nesta, from which Durham University received £1m in 2022, has closed.', { amount: 1e6, funders: 'Nesta', recipients: DURHAM }],
  ['Durham University, to which Nesta gave £2m, is pleased.', { amount: 2e6, funders: 'Nesta', recipients: DURHAM }],
  ['The Treasury has let Network Rail have £3m.', { amount: 3e6, funders: 'HM Treasury', recipients: 'Network Rail' }],
  ['A grant of £14m has been secured by Leeds City Council.', { amount: 1.4e7, funders: '', recipients: LEEDS }],
]);

table('lists told by their lead-in', [
  [
    'Nesta has approved these grants:\n\n- Cloonmore Tidy Towns: £48,500, window boxes\n- Keele University, a gift of £2,000 to buy a boat',
    { amount: 48_500, funders: 'Nesta', recipients: 'Cloonmore Tidy Towns' },
    { amount: 2_000, funders: 'Nesta', recipients: 'Keele University', purpose: 'buy a boat' },
  ],
]);

table('whose own money it is', [
  [
    'Leeds City Council will find £195,000 from its own reserves so that Durham University can study tides.',
    { amount: 195_000, funders: LEEDS, recipients: DURHAM, purpose: 'Durham University can study tides' },
  ],
  ['Nesta gave £2m to Age UK and to Durham University.', { amount: 2e6, funders: 'Nesta', recipients: 'Age UK; Durham University' }],
]);

table('names with sums in brackets', [
  [
    'Smaller sums are on their way to Keele University (£312,500) and Harwick Rowing Club (£188,000), which will put £50,000 into oars.',
    { amount: 312_500, funders: '', recipients: 'Keele University' },
    { amount: 188_000, funders: '', recipients: 'Harwick Rowing Club' },
    { amount: 50_000 },
  ],
]);

table('several sums, each with its own recipient', [
  [
    'Keele University takes £22m, with £9m going to Durham University and £5m to Age UK.',
    { amount: 2.2e7, recipients: 'Keele University' },
    { amount: 9e6, recipients: DURHAM },
    { amount: 5e6, recipients: 'Age UK' },
  ],
  [
    'Cabinet makes grants of £25,000 each, £50,000 in all, to Ludlow Town Council and Oswestry Town Council for repairs.',
    { amount: 25_000, recipients: 'Ludlow Town Council; Oswestry Town Council', purpose: 'repairs', each: true },
    { amount: 50_000, recipients: 'Ludlow Town Council; Oswestry Town Council', purpose: 'repairs', each: false },
  ],
]);

table('bids that are lodged', [
  [
    'A bid for £2.2m to repair the kiln was lodged with the National Lottery Heritage Fund on 29 May.',
    { amount: 2.2e6, funders: 'National Lottery Heritage Fund', purpose: 'repair the kiln', stage: 'requested', date: '2024-05-29' },
  ],
]);

table('what a noun is told to be', [
  ['Nesta’s grant to Durham University for 2025 is £738,000.', { amount: 738_000, funders: 'Nesta', recipients: DURHAM }],
  ['The grant from Nesta to Durham University was £2m.', { amount: 2e6, funders: 'Nesta', recipients: DURHAM }],
  ['Durham University’s allocation is £3m.', { amount: 3e6, funders: '', recipients: DURHAM }],
]);

table('a subject right behind the sum', [
  ['Nesta has written off the £3.6m it advanced for a road.', { amount: 3.6e6, funders: 'Nesta' }],
  ['Few recall the £2m Nesta gave Durham University.', { amount: 2e6, funders: 'Nesta', recipients: DURHAM }],
]);

table('approval that is sought', [
  ['This report seeks approval to commit £11m to the plan.', { amount: 1.1e7, stage: 'proposed' }],
  ['2.0 Recommendations\n\nThat Cabinet:\n\n2.1 approves the use of £2m for the square;', { amount: 2e6, stage: 'proposed' }],
]);

table('what something falls to or by', [
  [
    'Funding for Sport England is reduced from £9m in 2023 to £7m in 2024.',
    { amount: 9e6, stage: 'announced' },
    { amount: 7e6, stage: 'reduced' },
  ],
  ['Leeds City Council will see its allocation shrink by £3m.', { amount: 3e6, stage: 'reduced' }],
  [
    'Leeds City Council forfeits £2m and Kent County Council £3m.',
    { amount: 2e6, funders: '', recipients: LEEDS, stage: 'reduced' },
    { amount: 3e6, funders: '', recipients: 'Kent County Council', stage: 'reduced' },
  ],
]);

table('who chooses gives', [
  [
    'Innovate UK has selected eleven cities to receive £2m for pipes.',
    { amount: 2e6, funders: 'Innovate UK', recipients: 'cities', purpose: 'pipes' },
  ],
  [
    'Leeds City Council and Durham University were selected to receive £2m.',
    { amount: 2e6, funders: '', recipients: `${LEEDS}; ${DURHAM}` },
  ],
]);

table('who pays in brackets is not paid', [
  [
    'Building work is being met by the Welsh Government (£350,000) and Nesta (£150,000).',
    { amount: 350_000, funders: 'Welsh Government', recipients: '' },
    { amount: 150_000, funders: 'Nesta', recipients: '' },
  ],
]);

table('calls for proposals', [
  [
    'Nesta will open two calls for proposals with a budget of £9m. Of this, £4m is foreseen for sensors.',
    { amount: 9e6, stage: 'committed' },
    { amount: 4e6, purpose: 'sensors', stage: 'committed', of: 9e6 },
  ],
]);

table('groups that are described by more than their kind', [
  ['By last night supporters had pledged £61,000 to Leeds City Council.', { amount: 61_000, funders: 'supporters' }],
  ['Forty-one village halls shared £980,000.', { amount: 980_000, recipients: 'village halls' }],
]);

table('who is named behind the verb', [
  [
    'In May £15m was pledged by the European Commission and £3m by Nesta.',
    { amount: 1.5e7, funders: 'European Commission' },
    { amount: 3e6, funders: 'Nesta' },
  ],
  ['£5m will be channelled through UNICEF.', { amount: 5e6, recipients: 'UNICEF' }],
  ['Durham University, awarded £2m by Nesta, opens in May.', { amount: 2e6, funders: 'Nesta', recipients: DURHAM }],
  [
    'Oxford Nanopore raised £38m in a Series A round led by Barclays.',
    { amount: 3.8e7, funders: 'Barclays', recipients: 'Oxford Nanopore' },
  ],
]);

table('what is yet to be spent', [
  ['Leeds City Council plans to build homes and spend £3m on parks.', { amount: 3e6, purpose: 'parks', stage: 'committed' }],
  ['Leeds City Council built homes and spent £3m on parks.', { amount: 3e6, purpose: 'parks', stage: 'spent' }],
]);

table('what is not there yet', [
  ['Leeds City Council wants to raise £850,000 from its residents.', { amount: 850_000, stage: 'requested' }],
  ['Durham University looked for £900,000 for a lab.', { amount: 900_000, recipients: DURHAM, stage: 'requested' }],
]);

table('how long it lasts', [
  [
    'Leeds City Council pays £150,000 annually into the Harbour Fund for a period of 15 years.',
    { amount: 150_000, purpose: null, period: 'P15Y' },
  ],
  ['Nesta gave £2m for a term of three years.', { amount: 2e6, purpose: null, period: 'P3Y' }],
]);

table('who decides for who writes', [
  ['Nesta\n\nTrustees have agreed a grants budget of £13m.', { amount: 1.3e7, funders: 'Nesta' }],
  ['Trustees have agreed a grants budget of £13m.', { amount: 1.3e7, funders: 'Trustees' }],
]);

table('who writes in the papers of a parliament', [
  [
    'House of Commons\n\nDepartment for Transport\n\nIn March we gave Network Rail £7m.',
    { amount: 7e6, funders: 'Department for Transport' },
  ],
  ['Department for Transport\n\nIn March we gave Network Rail £7m.', { amount: 7e6, funders: 'Department for Transport' }],
]);

table('people of a body', [
  ['Some £640,000 has been secured from Nesta by a team at Durham University.', { amount: 640_000, funders: 'Nesta', recipients: DURHAM }],
  ['A £5m grant to scientists from Durham University was announced.', { amount: 5e6, funders: '', recipients: DURHAM }],
]);

table('whose fund it is', [
  [
    'Nesta’s Digital Fund is worth £703,000 to Kent County Council.',
    { amount: 703_000, funders: 'Nesta', recipients: 'Kent County Council' },
  ],
  ['The Wolfson Foundation’s Museum Scheme has a budget of £5m.', { amount: 5e6, funders: 'Wolfson Foundation' }],
  ['Durham University’s library is worth £5m.'],
]);

table('whose a sum is that is told to compare', [
  [
    'Kent County Council got just £2m, compared with £9m for Surrey County Council.',
    { amount: 2e6, recipients: 'Kent County Council' },
    { amount: 9e6, recipients: 'Surrey County Council' },
  ],
]);

table('a clause right behind a sum', [
  [
    'Durham University praised the £10m it was given by Nesta in 2023.',
    { amount: 1e7, funders: 'Nesta', recipients: DURHAM, date: '2023', stage: 'awarded' },
  ],
]);

table('what is lost of a grant, and lent', [
  ['Durham University will lose £3m of its grant.', { amount: 3e6, stage: 'reduced' }],
  [
    'Leeds City Council agreed to lend Tesco £750,000, to be repaid over ten years.',
    { amount: 750_000, recipients: 'Tesco', purpose: null },
  ],
  ['With an endowment of £20m, Nesta gives away £3m a year.', { amount: 2e7, purpose: null }, { amount: 3e6 }],
]);

table('who pays is not who is paid', [
  [
    'Investors including Barclays and Legal & General have put £30m into the firm.',
    { amount: 3e7, funders: 'Barclays; Legal & General', recipients: '' },
  ],
  [
    'The biggest award, at £22,500, was the one to Durham University, which will reopen a kitchen and serve lunch from it.',
    { amount: 22_500, funders: '', recipients: DURHAM },
  ],
  ['Nesta’s offer of £9m was turned down by Tesco.', { amount: 9e6, funders: 'Nesta' }],
]);

table('what a verb in its bare form does', [
  ['Ministers will give councils an extra £600m.', { amount: 6e8, recipients: 'councils' }],
  ['Nesta is to lend farmers £6m.', { amount: 6e6, funders: 'Nesta', recipients: 'farmers' }],
]);

table('what has arrived, and what went back', [
  [
    'Nesta announced £8m in March. Of this, only £2m has reached Kent County Council.',
    { amount: 8e6 },
    { amount: 2e6, recipients: 'Kent County Council', of: 8e6 },
  ],
  [
    'Nesta gave Durham University £9m, but it has handed £1m of it back.',
    { amount: 9e6, stage: 'awarded' },
    { amount: 1e6, stage: 'reduced' },
  ],
]);

table('words for how it is given say not what for', [
  ['Nesta’s annual grant of £88,000 to Durham University was praised.', { amount: 88_000, recipients: DURHAM, purpose: null }],
  ['Match funding of £88,000 comes from Nesta.', { amount: 88_000, funders: 'Nesta', purpose: null }],
]);
