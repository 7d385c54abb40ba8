import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { isCapitalised, isMark, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { withOwnStop } from './abbreviationStop';
import { actingAcronymAt, actsAsBody, dealsWithMoney, describedAt, glossedAt } from './apposition';
import { adjoins, type BlockReading, isInAddress, Setting, settingOf } from './blockReading';
import { coinedWordAt } from './coinedWords';
import { companyAt } from './companyNames';
import { namesInLists } from './coordination';
import { definitionsIn } from './definitions';
import type { Directory } from './directory';
import { employerAt } from './employers';
import type { GazetteerMatch } from './gazetteer';
import { investorsAt } from './investors';
import { indexBeginningAt, ListedNames } from './listedNames';
import { localBranchAt } from './localBranches';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { nameAround } from './nameGrammar';
import { Role, roleOf } from './nameWords';
import { nationalBodyAt } from './nationNames';
import { outermost } from './outermost';
import { isFirstName } from './personalNames';
import { smallLettersAt } from './smallLetters';

/**
 * The organisations that one block may name, from its tokens alone: listed names, names that the grammar builds, acronyms with
 * their definitions.
 *
 * @param directory where names are looked up
 * @returns candidates in reading order, none within another; those with a confidence below {@link ENOUGH_EVIDENCE} need to be
 *   borne out by the rest of the document, which is what linking does
 */
export function recogniseOrganisations(source: SourceText, block: Block, directory: Directory): OrganisationMention[] {
  const { tokens } = source;
  const setting = settingOf(tokens, block);
  const listed = fixedNames(tokens, block, setting, directory);
  const reading: BlockReading = { tokens, block, setting, listed: new ListedNames(listed.every(isSure) ? listed : listed.filter(isSure)) };
  const found: OrganisationMention[] = [];
  for (const mention of listed) found.push(weigh(reading, mention));
  addBuiltNames(reading, found);
  const names = outermost(found);
  const defined = definitionsIn(reading, names);
  const shared = namesInLists(reading, names);
  return defined.length + shared.length === 0 ? names : outermost([...defined, ...shared, ...names]);
}

/** Whether a listed name needs no evidence. */
function isSure({ confidence, kind, firstToken, endToken }: OrganisationMention): boolean {
  return confidence >= ENOUGH_EVIDENCE && !(kind === 'party' && endToken === firstToken + 1);
}

const THE = wordSet('the');
const ADDRESS = wordSet('my noble');
const NHS = wordSet('nhs');

/** Names that a list tells: listed names, and local branches of listed beginnings. */
function fixedNames(tokens: Tokens, block: Block, setting: Setting, directory: Directory): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = block.contentToken; i < block.endToken; i++) {
    if (!mayBegin(tokens, i) && !directory.beginsOwn(tokens.hash[i])) continue;
    const match = directory.match(tokens, i, block.endToken);
    const branch = localBranchAt(tokens, i, block.endToken);
    if (branch !== undefined && (match === undefined || branch.endToken > match.end)) {
      found.push(branch);
      i = branch.endToken - 1;
      continue;
    }
    if (match === undefined || isInAddress(tokens, i, match.end) || (match.ambiguous && isAddressed(tokens, i, block))) continue;
    const end = withOwnStop(tokens, match.end, block.endToken);
    const isOwn = directory.isOwn(match.entry) && !match.ambiguous;
    const source = isOwn ? 'own-list' : 'gazetteer';
    const confidence = isOwn ? CONFIDENCE.own : confidenceOf(tokens, i, match, setting);
    found.push(mentionOf(tokens, i, end, { source, entry: match.entry, kind: directory.kindOf(match.entry), confidence }));
    i = end - 1;
  }
  return found;
}

/** `My Lords`: whether token `i` is whom somebody speaks to. */
function isAddressed(tokens: Tokens, i: number, block: Block): boolean {
  return i > block.contentToken && ADDRESS.has(tokens, i - 1) && adjoins(tokens, i);
}

/** Whether a listed name may begin at token `i`: with a capital, a figure, or a sign (`£ave our`). */
function mayBegin(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  return isCapitalised(tokens, i) || kind === Kind.Number || kind === Kind.Currency;
}

function confidenceOf(tokens: Tokens, i: number, match: GazetteerMatch, setting: Setting): number {
  if (match.ambiguous) return CONFIDENCE.open;
  if (!match.single) return CONFIDENCE.listedName;
  const short = tokens.end[i] - tokens.start[i] <= 4;
  if (setting === Setting.AllCapitals && short && !NHS.has(tokens, i)) return CONFIDENCE.open;
  return CONFIDENCE.listedWord;
}

/** Looks around a listed single word: `the charity Mind`, `Mind said`; but `Barclays Road`, `David Philips`. */
function weigh(reading: BlockReading, mention: OrganisationMention): OrganisationMention {
  const { tokens, block } = reading;
  const { firstToken: first, endToken: end, confidence } = mention;
  if (mention.source === 'own-list') return mention;
  if (end - first === 1 && isFirstName(reading, first)) return { ...mention, confidence: CONFIDENCE.open };
  if (confidence < ENOUGH_EVIDENCE) {
    const supported =
      actsAsBody(reading, first, end) || dealsWithMoney(reading, end) || (mention.kind === 'party' && isAfterThe(reading, first));
    return supported ? { ...mention, confidence: CONFIDENCE.supported } : mention;
  }
  if (end - first > 1 || tokens.kind[first] !== Kind.Title) return mention;
  const before =
    first > block.contentToken && tokens.kind[first - 1] === Kind.Title && adjoins(tokens, first) && roleOf(tokens, first - 1) === 0;
  return before || isWithinThing(reading, end) ? { ...mention, confidence: CONFIDENCE.open } : mention;
}

/** Whether capitals go on to a thing: `Barclays Road`, `Treasury Management Strategy`. */
function isWithinThing({ tokens, block }: BlockReading, end: number): boolean {
  const limit = Math.min(block.endToken, end + 5);
  for (let i = end; i < limit && isCapitalised(tokens, i) && adjoins(tokens, i); i++) if (roleOf(tokens, i) & Role.NotBody) return true;
  return false;
}

/** `the Greens` */
function isAfterThe({ tokens, block }: BlockReading, i: number): boolean {
  return i > block.contentToken && tokens.kind[i - 1] === Kind.Lower && THE.has(tokens, i - 1);
}

/** Adds the names that the words themselves tell to be bodies. */
function addBuiltNames(reading: BlockReading, found: OrganisationMention[]): void {
  const { tokens, block } = reading;
  const built = new BuiltNames(found);
  for (let i = block.contentToken; i < block.endToken; i++) {
    if (isCapitalised(tokens, i)) {
      built.add(nameAround(reading, i));
      built.add(nationalBodyAt(reading, i));
      built.add(describedAt(reading, i));
      built.add(glossedAt(reading, i));
      built.add(actingAcronymAt(reading, i));
      built.add(companyAt(reading, i));
      built.add(employerAt(reading, i));
      built.add(coinedWordAt(reading, i));
      for (const investor of investorsAt(reading, i)) built.add(investor);
    } else if (follows(tokens, i)) {
      built.add(companyAt(reading, i));
      built.add(smallLettersAt(reading, i));
    }
  }
}

/** Puts names that the words tell to be bodies beside the listed ones. */
class BuiltNames {
  private readonly listed: number;
  /** where the ambiguous listed names are that were borne out */
  private borneOut: Set<number> | null = null;

  /** @param found listed names in reading order, to which others are added */
  constructor(private readonly found: OrganisationMention[]) {
    this.listed = found.length;
  }

  add(mention: OrganisationMention | undefined): void {
    if (mention === undefined) return;
    const { found } = this;
    const k = mention.confidence < ENOUGH_EVIDENCE ? -1 : indexBeginningAt(found, this.listed, mention.firstToken);
    const same = k >= 0 && found[k].endToken === mention.endToken;
    if (same && found[k].confidence < ENOUGH_EVIDENCE) {
      // an ambiguous listed name that the words tell to be a body
      found[k] = { ...found[k], confidence: CONFIDENCE.supported };
      this.borneOut ??= new Set();
      this.borneOut.add(k);
    } else if (!(same && this.borneOut?.has(k))) found.push(mention);
  }
}

/** Whether token `i` may be the end of a name in small letters, or begin one with a mark. */
function follows(tokens: Tokens, i: number): boolean {
  return i > 0 && (tokens.kind[i] === Kind.Lower || isMark(tokens, i, '&')) && tokens.kind[i - 1] !== Kind.Lower;
}
