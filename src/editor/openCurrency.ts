import type { SettingName } from './settings';

/** What currencies of one name share, as it stands in a text, and the setting that decides between them. */
interface CurrencyFamily {
  readonly words: RegExp;
  readonly name: string;
  /** What stands before an amount; empty where there is no sign that all of them share. */
  readonly sign: string;
  readonly setting: SettingName | null;
}

const FAMILIES: readonly CurrencyFamily[] = [
  { words: /\$|dollar/i, name: 'dollar', sign: '$', setting: 'money.dollar' },
  { words: /\bkr\b|\dkr\b|\bkr\d|kron|krón/i, name: 'krone or krona', sign: 'kr ', setting: 'money.krone' },
  { words: /\bcents?\b/i, name: 'dollar or euro', sign: '', setting: 'money.dollar' },
  { words: /\brs\b|\brs\.?\d|rupee|lakh|crore/i, name: 'rupee', sign: 'Rs ', setting: null },
  { words: /peso/i, name: 'peso', sign: '', setting: null },
  { words: /franc/i, name: 'franc', sign: '', setting: null },
  { words: /dinar/i, name: 'dinar', sign: '', setting: null },
  { words: /dirham/i, name: 'dirham', sign: '', setting: null },
  { words: /riyal|rial/i, name: 'riyal or rial', sign: '', setting: null },
  { words: /shilling/i, name: 'shilling', sign: '', setting: null },
  { words: /kwacha/i, name: 'kwacha', sign: '', setting: null },
];

/** Why a sum has no currency, in a sentence, and the setting that decides it; null where there is none. */
export interface OpenCurrency {
  readonly reason: string;
  readonly setting: SettingName | null;
}

/** @param covered the words of a sum whose currency the text does not tell */
export function openCurrency(covered: string): OpenCurrency {
  const family = familyOf(covered);
  if (!family) return { reason: 'The text does not say which currency this is.', setting: null };
  return { reason: `The text does not say which ${family.name} this is.`, setting: family.setting };
}

/** The sign that a sum without a currency has in any of those that it may be in: `$`, `kr `; empty where there is none. */
export function openSign(covered: string): string {
  return familyOf(covered)?.sign ?? '';
}

/** Whether the words name a currency by no more than what several share: `$500`, `500 dollars`, and not `US$500`, `500 US dollars`. */
export function isSharedName(covered: string): boolean {
  const family = familyOf(covered);
  return family !== undefined && !/\p{Lu}/u.test(covered.replace(family.words, ''));
}

function familyOf(covered: string): CurrencyFamily | undefined {
  return FAMILIES.find(({ words }) => words.test(covered));
}
