import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('lengths of time', () => {
  const rows: readonly Row[] = [
    ['over five years', 'five years = P5Y'],
    ['a three-year deal', 'three-year = P3Y'],
    ['over 18 months', '18 months = P18M'],
    ['within 30 days', '30 days = P30D'],
    ['a six-week wait', 'six-week = P6W'],
    ['the next three years', 'next three years = P3Y'],
    ['the past decade', 'past decade = P10Y'],
    ['the next decade', 'next decade = P10Y'],
    ['over a decade', 'decade = P10Y'],
    ['the previous six years', 'previous six years = P6Y'],
    ['the next 20 years', 'next 20 years = P20Y'],
    ['two and a half years', 'two and a half years = P2Y6M'],
    ['2.5 years', '2.5 years = P2Y6M'],
    ['a year and a half, or half a decade', 'half a decade = P5Y'],
    ['two years and six months', 'two years and six months = P2Y6M'],
    ['a 10 year plan', '10 year = P10Y'],
    ['10-year', '10-year = P10Y'],
    ['twenty-five years', 'twenty-five years = P25Y'],
    ['a hundred years', 'hundred years = P100Y'],
    ['two decades', 'two decades = P20Y'],
    ['ten working days', 'ten working days = P10D'],
    ['two financial years', 'two financial years = P2Y'],
    ['in the past year', 'past year = P1Y'],
    ['over the last year', 'last year = P1Y'],
    ['three to five years', 'three to five years = open'],
    ['12-18 months', '12-18 months = open'],
    ['about five years', 'five years = P5Y approximate'],
    ['5yrs', '5yrs = P5Y'],
    ['a one-year promise', 'one-year = P1Y'],
    ['for one day only', 'one day = P1D'],
    ['a quarter of a century', 'quarter of a century = P25Y'],
    ['£500 million two-year fund', 'two-year = P2Y'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('ages, frequencies, rates and clock times are no lengths', () => {
  const rows: readonly Row[] = [
    ['One day this will change.', ''],
    ['every four years', ''],
    ['three days a week', ''],
    ['five days per week', ''],
    ['£9,250 a year and £4 a day', ''],
    ['a five-year-old boy, two year olds and 20 years old', ''],
    ['children aged 12 years', ''],
    ['two hours, 40 minutes', ''],
    ['for decades and within weeks', ''],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});
