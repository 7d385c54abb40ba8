import type { MoneyValue } from '../model';
import { afterDigits } from '../numbers/numerals';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { Kind } from '../text/tokens';
import { isBareNumber } from './bareNumbers';
import { Confidence } from './confidence';
import { currencyOf, type MoneyOptions, type Unit } from './families';
import { readSharingList } from './lists';
import type { MoneyMention } from './mentions';
import { withMinorPart } from './minorPart';
import { isAccountingNegative, minusBefore } from './negative';
import { isPartOfName, isWholeOfFraction } from './plausibility';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import { type MoneyRange, readRange } from './ranges';
import { readRate } from './rates';
import type { Scope } from './scope';
import { readPlainSum, readPrefixedSum, type Sum, sumValue } from './sum';
import { mayBeginCode, Trigger, triggerAt } from './triggers';
import { isPlural, readSignedVagueSum, readVagueSum, type VagueSum } from './vague';
import { pointValue, rangeValue, vagueValue } from './value';

export type { MoneyOptions } from './families';

/**
 * Finds the sums of money in one block.
 *
 * @param options what a bare `$`, `kr` and the like stand for in this document
 * @returns mentions in reading order, not overlapping; values in the currency's major unit, with a null currency where the text
 *   and the options do not tell it
 */
export function recogniseMoney(source: SourceText, block: Block, options: MoneyOptions): MoneyMention[] {
  return new BlockReader(source, block, options).read();
}

class BlockReader {
  private readonly scope: Scope;
  private readonly mentions: MoneyMention[] = [];
  /** The token after the last mention: none before it belongs to the next. */
  private floor: number;

  constructor(
    { tokens }: SourceText,
    block: Block,
    private readonly options: MoneyOptions,
  ) {
    this.scope = { tokens, first: block.firstToken, end: block.endToken, row: block.kind === 'row' };
    this.floor = block.firstToken;
  }

  read(): MoneyMention[] {
    const { tokens, end } = this.scope;
    for (let i = this.scope.first; i < end; ) {
      const kind = tokens.kind[i];
      if (kind === Kind.Number || kind === Kind.Symbol) i = this.readNumber(i);
      else if (kind === Kind.Currency) i = this.readSign(i);
      else if (kind <= Kind.Mixed) i = this.readWord(i, kind);
      else i++;
    }
    return this.mentions;
  }

  private readSign(i: number): number {
    const vague = readSignedVagueSum(this.scope, i, this.floor);
    if (vague) return this.addVague(vague);
    const sum = readPrefixedSum(this.scope, i, this.floor);
    return sum ? this.addSums(sum) : i + 1;
  }

  private readNumber(i: number): number {
    if (this.scope.tokens.kind[i] === Kind.Number && isBareNumber(this.scope, i)) return i + 1;
    if (isPartOfName(this.scope, i)) return afterDigits(this.scope.tokens, i, this.scope.end);
    const sum = readPlainSum(this.scope, i);
    if (sum === undefined) return this.scope.tokens.kind[i] === Kind.Number ? afterDigits(this.scope.tokens, i, this.scope.end) : i + 1;
    return this.addPlain(sum) ?? this.addFound(readVagueSum(this.scope, i)) ?? sum.quantity.next;
  }

  private readWord(i: number, kind: Kind): number {
    const trigger = triggerAt(this.scope.tokens, i);
    if (trigger & Trigger.Letters || mayBeginCode(this.scope.tokens, i, kind)) {
      const sum = readPrefixedSum(this.scope, i, this.floor);
      if (sum) return this.addSums(sum);
    }
    if (trigger & Trigger.Vague) {
      const next = this.addFound(readVagueSum(this.scope, i));
      if (next !== undefined) return next;
    }
    if (!(trigger & Trigger.Number) || isWholeOfFraction(this.scope, i)) return i + 1;
    const sum = readPlainSum(this.scope, i);
    if (sum === undefined) return i + 1;
    return this.addPlain(sum) ?? sum.quantity.next;
  }

  /** Adds a sum that begins with its number, if it has a currency or is the beginning of a range that has one. */
  private addPlain(sum: Sum): number | undefined {
    if (sum.unit !== null) return this.addSums(sum);
    const range = readRange(this.scope, sum);
    return range && !('changed' in range) ? this.addRange(range) : undefined;
  }

  private addSums(sum: Sum): number {
    const list = sum.prefixed ? readSharingList(this.scope, sum) : undefined;
    if (list) {
      let next = sum.endToken;
      for (const item of list) next = this.addPoint(item);
      return next;
    }
    const range = readRange(this.scope, sum);
    if (range === undefined) return this.addPoint(withMinorPart(this.scope, sum));
    return 'changed' in range ? this.addPoint(range.changed) : this.addRange(range);
  }

  private addPoint(sum: Sum): number {
    const { scope } = this;
    const minus = minusBefore(scope, sum.firstToken, this.floor);
    const first = minus ?? sum.firstToken;
    const amount = sumValue(sum);
    const negative = minus !== undefined || isAccountingNegative(scope, sum.firstToken, sum.endToken);
    if (isPlural(scope, sum.endToken)) return this.addVague(sum);
    const after = qualifierAfter(scope, sum.endToken);
    const before = qualifierBefore(scope, first);
    const bound = before === 'approximate' ? (after?.qualifier ?? before) : before;
    const rate = readRate(scope, after?.next ?? sum.endToken);
    const qualifier = bound ?? after?.qualifier ?? sum.infix ?? 'exact';
    const value = pointValue(this.currency(sum.unit), negative ? -amount : amount, qualifier, rate?.rate ?? null);
    return this.add(first, sum.endToken, value, sum.confidence);
  }

  private addRange(range: MoneyRange): number {
    const after = qualifierAfter(this.scope, range.endToken);
    const rate = readRate(this.scope, after?.next ?? range.endToken);
    const value = rangeValue(this.currency(range.unit), range.min, range.max, rate?.rate ?? null);
    return this.add(range.firstToken, range.endToken, value, range.confidence);
  }

  private addFound(vague: VagueSum | undefined): number | undefined {
    return vague && this.addVague(vague);
  }

  private addVague(vague: VagueSum): number {
    const rate = readRate(this.scope, vague.endToken);
    return this.add(vague.firstToken, vague.endToken, vagueValue(this.currency(vague.unit), rate?.rate ?? null), Confidence.vague);
  }

  private currency(unit: Unit | null): string | null {
    return unit && currencyOf(unit, this.options);
  }

  private add(firstToken: number, endToken: number, value: MoneyValue, confidence: number): number {
    const { tokens } = this.scope;
    const sure = value.currency === null ? confidence * Confidence.withoutCurrency : confidence;
    this.mentions.push({
      start: tokens.start[firstToken],
      end: tokens.end[endToken - 1],
      firstToken,
      endToken,
      value,
      confidence: Math.round(sure * 100) / 100,
    });
    this.floor = endToken;
    return endToken;
  }
}
