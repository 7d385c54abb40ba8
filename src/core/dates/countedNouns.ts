import { unitAt } from '../text/characters';
import { Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { goesOn, type Passage } from './passage';

/** What is counted or measured, singular in form: after a number they make it a count. */
const COUNTED = wordSet(
  'people men women children staff personnel police cattle sheep aircraft homes new more other others additional extra further full per ' +
    'percent pc cent km kg mph mm cm metre mile tonne tons hectare acre sq square ft feet gb mb mw gw kw kwh mwh gwh hundred thousand ' +
    'million billion trillion m mn bn tn k x odd pence quid am pm',
);

/** Words that end in s and count nothing. */
const NO_PLURAL = wordSet(
  'was is as this us has its plus thus yes does goes becomes remains sees marks brings says shows means seems looks comes makes takes ' +
    'gives gets begins starts opens ends closes runs needs wants across perhaps always versus towards afterwards besides unless less ' +
    'whereas whilst his hers ours theirs cross press process access onwards backwards forwards onward ages progress business success loss class mass bus gas plans used',
);

/** Things that one dates with a year: `2030 targets`, `2015 levels`. */
const YEARLY = wordSet(
  'target targets deadline deadlines budget budgets election elections review reviews census strategy strategies report reports figure ' +
    'figures price prices level levels agreement settlement settlements accounts edition season baseline baselines goal goals plan ' +
    'conference summit manifesto act white green paper results data survey surveys estimates forecast forecasts projections statistics ' +
    'round intake cohort allocation allocations autumn spring summer winter financial fiscal academic tax calendar commitment ' +
    'commitments pledge pledges vintage version update',
);

/** What is counted even after an article: `the 2018 patients`, but not `the 2019 reforms`. */
const HEADS = wordSet(
  'patients pupils students children adults families households homes beds places schools hospitals trusts members respondents participants ' +
    'cases deaths jobs apprentices teachers nurses doctors officers soldiers workers employees residents voters farmers firms companies ' +
    'businesses organisations applicants applications projects schemes sites houses dwellings tonnes miles metres hours days weeks words ' +
    'volunteers visitors passengers vehicles trees seats councillors responses',
);

const S = 0x73;

/** Whether token `i` is a lower-case noun that the number before it counts: `2018 patients`, `2000 people`, `15 trusts`. */
export function isCountedNoun(p: Passage, i: number): boolean {
  if (!goesOn(p, i) || p.tokens.kind[i] !== Kind.Lower || YEARLY.has(p.tokens, i)) return false;
  if (COUNTED.has(p.tokens, i)) return true;
  const { tokens } = p;
  const plural = tokens.end[i] - tokens.start[i] > 3 && unitAt(tokens.text, tokens.end[i] - 1) === S;
  return plural && !NO_PLURAL.has(tokens, i);
}

/** Whether token `i` is a noun that only a count can stand before, also after an article. */
export function isHeadcount(p: Passage, i: number): boolean {
  return goesOn(p, i) && p.tokens.kind[i] === Kind.Lower && (COUNTED.has(p.tokens, i) || HEADS.has(p.tokens, i));
}

/** Whether token `i` is a noun that goes with a year: `2030 target`. */
export function isYearlyNoun(p: Passage, i: number): boolean {
  return goesOn(p, i) && YEARLY.has(p.tokens, i);
}
