import type { MoneyQualifier } from '../model';
import { isWord } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { Scope } from './scope';

/** What a bound is when its clause is denied: nobody who gets less than £5 gets £5 at least. */
const DENIED: Partial<Record<MoneyQualifier, MoneyQualifier>> = { 'more-than': 'at-most', 'less-than': 'at-least' };

/** They deny the verb after them. */
const NOT = wordSet(
  "not never cannot can't couldn't don't doesn't didn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't",
);
/** As subjects they deny their clause. */
const NOBODY = wordSet('no none nobody neither');
/** What a clause may begin with, besides the start of its block and a mark. */
const CLAUSE_OPENERS = wordSet('and but because while so though although as if since where when whether');
const THAT = wordSet('that');
/** Before `that` and a clause; after any other word `that` may tell of a noun: `costs that nobody foresaw exceed £5`. */
const SAYING = wordSet(
  'so said say says promised promises pledged confirmed agreed ensure ensures ensured means meant guarantee guarantees guaranteed decided rules',
);

/** What is between a denial and its bound: of these the clause has another subject, or the words belong to another clause or noun. */
const BARRIERS = wordSet(
  'a an the it they we he she you i who which that what this these those and but or nor if because as than every all each any longer fewer less ' +
    'more only just doubt to of on in at by for from with without about over under worth',
);
const OF = wordSet('of');
const DEFINITE = wordSet('the these those our their them us');

/** Verbs whose object is a sum, finite or after an auxiliary. */
const VERBS = wordSet(
  'get gets got receive receives received pay pays paid cost costs be is are was were been have has had earn earns earned spend spends spent ' +
    'raise raises raised need needs needed take takes took bring brings brought make makes made give gives gave charge charges charged ' +
    'contribute contributes contributed lend lends lent offer offers total totals reach reaches hold holds held owe owes owed win wins won fell falls fallen dropped drops rose rises risen',
);
/** Participles, which only deny with an auxiliary: `no club was awarded`, but `no club awarded less than £5 may appeal`. */
const PARTICIPLES = wordSet('given awarded granted offered allocated promised handed lent');
const AUXILIARIES = wordSet('be been being is are was were');
/** Bounds that are verbs themselves. */
const BOUND_VERBS = wordSet('exceed exceeds exceeded');

/** How far a denial stands before its bound, in tokens. */
const REACH = 7;

/**
 * The qualifier that a bound amounts to in a clause that denies it: `No village gets less than £5` is at least £5, and `the grant
 * will not exceed £5` at most.
 *
 * @param start the first token of the bound's words
 * @returns `qualifier` as it is where nothing denies it
 */
export function deniedBound(scope: Scope, start: number, qualifier: MoneyQualifier): MoneyQualifier {
  const denied = DENIED[qualifier];
  return denied !== undefined && isDenied(scope, start) ? denied : qualifier;
}

function isDenied(scope: Scope, start: number): boolean {
  const { tokens, first } = scope;
  const verb = BOUND_VERBS.has(tokens, start) ? start : start - 1;
  if (verb <= first) return false;
  if (verb < start && !VERBS.has(tokens, verb) && !(PARTICIPLES.has(tokens, verb) && AUXILIARIES.has(tokens, verb - 1))) return false;
  for (let i = verb - 1; i >= first && i >= start - REACH; i--) {
    if (NOT.has(tokens, i)) return true;
    const nobody = nobodyBefore(scope, i);
    if (nobody !== undefined) return opensClause(scope, nobody);
    if (!isWord(tokens, i) || BARRIERS.has(tokens, i)) return false;
  }
  return false;
}

/** Where `nobody`, or the whole `none of the`, stands that ends with token `i`. */
function nobodyBefore({ tokens, first }: Scope, i: number): number | undefined {
  let at = i;
  if (at > first && DEFINITE.has(tokens, at)) at--;
  if (at > first && OF.has(tokens, at)) at--;
  return NOBODY.has(tokens, at) ? at : undefined;
}

function opensClause({ tokens, first }: Scope, i: number): boolean {
  if (i - 2 >= first && THAT.has(tokens, i - 1)) return SAYING.has(tokens, i - 2);
  return i === first || !isWord(tokens, i - 1) || CLAUSE_OPENERS.has(tokens, i - 1);
}
