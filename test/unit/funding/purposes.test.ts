import { table } from './itemTable';

table('an aim behind the sum or its verb', [
  ['Nesta gave £2m in support of a tidal study.', { amount: 2e6, purpose: 'a tidal study' }],
  ['Nesta gave £2m, asked for in May, to widen a canal.', { amount: 2e6, purpose: 'widen a canal' }],
  ['Nesta gave £2m so that kilns could be fired again, a potter said.', { amount: 2e6, purpose: 'kilns could be fired again' }],
  ['Another £2m, for the treatment plant, comes from Nesta.', { amount: 2e6, funders: 'Nesta', purpose: 'the treatment plant' }],
  ['Nesta gave £2m to be shared by 14 hospices for night nurses.', { amount: 2e6, purpose: 'night nurses' }],
  ['Support for ferries was cut from £9m to £2m.', { amount: 9e6 }, { amount: 2e6, purpose: 'ferries' }],
]);

table('what those who are paid are to do', [
  [
    'Nesta gave £2m to Durham University, which will breed oysters.',
    { amount: 2e6, recipients: 'Durham University', purpose: 'breed oysters' },
  ],
  [
    'Nesta gave £2m to Recovery Ridge, a charity that plans to open hostels.',
    { amount: 2e6, recipients: 'Recovery Ridge', purpose: 'open hostels' },
  ],
]);

table('what is done with it', [
  [
    'Durham University will receive £2m, with which it will build a lab near Sedgefield.',
    { amount: 2e6, recipients: 'Durham University', purpose: 'build a lab near Sedgefield' },
  ],
  [
    'Nesta gave Durham University £2m, with which it will keep three museums open until 2027.',
    { amount: 2e6, recipients: 'Durham University', purpose: 'keep three museums open' },
  ],
]);

table('behind who is paid', [
  [
    'The other £2m goes to Durham University to turn a creamery into a hub.',
    { amount: 2e6, recipients: 'Durham University', purpose: 'turn a creamery into a hub' },
  ],
  [
    'A grant of £2m goes to Durham University for the repair of its roof.',
    { amount: 2e6, recipients: 'Durham University', purpose: 'the repair of its roof' },
  ],
]);

table('no purpose', [
  [
    'Grants of £10,000 and £15,000 went to Durham University and Keele University.',
    { amount: 10_000, purpose: null },
    { amount: 15_000, purpose: null },
  ],
  ['A further £1m will follow in 2026, Nesta said.', { amount: 1e6, purpose: null }],
]);

table('the thing that is paid for', [
  ['Tesco will contribute £2m of kitchen equipment.', { amount: 2e6, purpose: 'kitchen equipment' }],
  ['A fellowship worth £2m was paid for by Nesta.', { amount: 2e6, purpose: 'fellowship' }],
  ['Its report, for which Nesta paid £20,000, is out.', { amount: 20_000, purpose: 'Its report' }],
]);

table('a topic in a sentence of its own, behind a number', [
  ['1. Highways. Nesta gave £2m.', { amount: 2e6, purpose: 'Highways' }],
  ['1.  . Nesta gave £2m.', { amount: 2e6, purpose: null }],
  ['– . Nesta gave £2m.', { amount: 2e6, purpose: null }],
]);

table('no aim', [
  ['The Culture Secretary announced £2m on a visit to Hull.', { amount: 2e6, purpose: null }],
  ['Nesta gave £2m to spend.', { amount: 2e6, purpose: null }],
]);

table('initials are no pronouns', [
  ['Nesta gave £2m for IT systems in hospices.', { amount: 2e6, purpose: 'IT systems in hospices' }],
  ['Nesta gave US firms £2m.', { amount: 2e6, funders: 'Nesta' }],
]);

table('by other words than `for` and `to`', [
  ['Nesta has put £750,000 behind a study of virtual wards.', { amount: 750_000, purpose: 'a study of virtual wards' }],
  ['Nesta gave £5m meant for mending roads.', { amount: 5e6, purpose: 'mending roads' }],
  ['Nesta is donating $1.5m worth of equipment.', { amount: 1.5e6, purpose: 'equipment' }],
  ['Nesta scrapped a £60m advertising drive on apprenticeships.', { amount: 6e7, purpose: 'advertising drive on apprenticeships' }],
  ['It follows a study, on which Nesta spent £310,000.', { amount: 310_000, purpose: 'It follows a study' }],
  ['Nesta makes one-off grants of £25,000.', { amount: 25_000, purpose: null }],
  ['The council will hand over its £550,000 once the hall is built.', { amount: 550_000, purpose: null }],
]);

table('what is sold by the measure is no funding', [
  ['Re-wetting peat costs us, and Nesta pays £1,650 a hectare.'],
  ['We use gas at €400 a barrel.'],
]);

table('what is no aim, and what holds a question', [
  ['Nesta gave £2m to Keele University to find out what is killing bees.', { amount: 2e6, purpose: 'find out what is killing bees' }],
  ['Nesta gave £2m for this purpose.', { amount: 2e6, purpose: null }],
  ['Nesta gave £2m to existing schools for swings.', { amount: 2e6, recipients: 'existing schools', purpose: 'swings' }],
  ['Nesta will give £41,500 to the operator.', { amount: 41_500, purpose: null }],
  ['Nesta fell short of the £9m for which the union had called.', { amount: 9e6, stage: 'requested', purpose: null }],
]);

table('costs that somebody meets', [
  ['Nesta will meet the cost of a nurse, £38,000 a year.', { amount: 38_000, funders: 'Nesta' }],
  ['Nesta will cover the £5m cost of the survey.', { amount: 5e6, funders: 'Nesta' }],
]);
