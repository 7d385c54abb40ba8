import type { DateValue, MoneyValue } from '../../src/core/model';

/** Whether a value is among the accepted ones: `wanted` holds them separated by `||`. */
function isAccepted(wanted: string, accepts: (alternative: string) => boolean): boolean {
  return wanted.split('||').some((alternative) => alternative.trim() === '*' || accepts(alternative.trim()));
}

/**
 * Compares a sum with the gold's way of writing it: `GBP 50000000`, `GBP 2000000..7000000`, `GBP <=10000000`, `GBP >=1000000`,
 * `GBP ~400000000`, `GBP ?` for a sum without a number; `*` for any currency. A plain number accepts an approximate sum too.
 */
export function moneyMatches(wanted: string, value: MoneyValue | null): boolean {
  return isAccepted(wanted, (alternative) => {
    if (!value) return false;
    const [currency, figure] = alternative.split(' ');
    if (currency !== '*' && currency !== value.currency) return false;
    if (figure === '?') return value.amount === null;
    const range = /^([\d.]+)\.\.([\d.]+)$/.exec(figure);
    if (range) return isClose(value.min, range[1]) && isClose(value.max, range[2]);
    const point = /^(<=|>=|<|>|~)?([\d.]+)$/.exec(figure);
    if (!point) throw new Error(`'${alternative}' is no sum`);
    const [, mark, number] = point;
    switch (mark) {
      case '<=':
      case '<':
        return isClose(value.max, number) && (value.qualifier === 'at-most' || value.qualifier === 'less-than');
      case '>=':
      case '>':
        return isClose(value.min, number) && (value.qualifier === 'at-least' || value.qualifier === 'more-than');
      case '~':
        return isClose(value.amount, number) && value.qualifier === 'approximate';
      default:
        return isClose(value.amount, number) && (value.qualifier === 'exact' || value.qualifier === 'approximate');
    }
  });
}

function isClose(value: number | null, wanted: string): boolean {
  return value !== null && Math.abs(value - Number(wanted)) <= Number(wanted) * 1e-9;
}

/** Compares a date's EDTF or its ISO 8601 duration. */
export function dateMatches(wanted: string, value: DateValue | null): boolean {
  return isAccepted(wanted, (alternative) => alternative === value?.edtf || alternative === value?.duration);
}

/** Compares names without case, punctuation and a leading `the`. */
export function nameMatches(wanted: string, name: string | undefined): boolean {
  return isAccepted(wanted, (alternative) => plain(alternative) === plain(name ?? ''));
}

/** Whether one of the accepted names is among those found and nothing else is; `wanted` is a list in `;`, `*` in it tolerates others. */
export function partiesMatch(wanted: string, found: readonly { readonly name: string }[]): boolean {
  const list = wanted.split(';').map((name) => name.trim());
  const accepted = list.filter((name) => name !== '*');
  if (!accepted.length) return true;
  const isAmong = ({ name }: { readonly name: string }) => accepted.some((each) => nameMatches(each, name));
  return found.some(isAmong) && (list.includes('*') || found.every(isAmong));
}

/** Whether the words found hold at least half of the key words, without being a whole paragraph. */
export function purposeMatches(wanted: string, found: string | undefined): boolean {
  const got = keyWords(found ?? '');
  const need = [...keyWords(wanted)];
  return got.size <= 60 && need.filter((word) => got.has(word)).length >= need.length / 2;
}

function keyWords(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(' ')
      .filter((word) => word.length > 2),
  );
}

export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019']/g, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
