import type { SettingName } from './settings';

/** What currencies of one name share, as it stands in a text, and the setting that decides between them. */
interface CurrencyFamily {
  readonly words: RegExp;
  readonly name: string;
  readonly setting: SettingName | null;
}

const FAMILIES: readonly CurrencyFamily[] = [
  { words: /\$|dollar/i, name: 'dollar', setting: 'money.dollar' },
  { words: /\bkr\b|\dkr\b|\bkr\d|kron|krón/i, name: 'krone or krona', setting: 'money.krone' },
  { words: /\bcents?\b/i, name: 'dollar or euro', setting: null },
  { words: /\brs\b|\brs\.?\d|rupee|lakh|crore/i, name: 'rupee', setting: null },
  { words: /peso/i, name: 'peso', setting: null },
  { words: /franc/i, name: 'franc', setting: null },
  { words: /dinar/i, name: 'dinar', setting: null },
  { words: /dirham/i, name: 'dirham', setting: null },
  { words: /riyal|rial/i, name: 'riyal or rial', setting: null },
  { words: /shilling/i, name: 'shilling', setting: null },
  { words: /kwacha/i, name: 'kwacha', setting: null },
];

/** Why a sum has no currency, in a sentence, and the setting that decides it; null where there is none. */
export interface OpenCurrency {
  readonly reason: string;
  readonly setting: SettingName | null;
}

/** @param covered the words of a sum whose currency the text does not tell */
export function openCurrency(covered: string): OpenCurrency {
  const family = FAMILIES.find(({ words }) => words.test(covered));
  if (!family) return { reason: 'The text does not say which currency this is.', setting: null };
  return { reason: `The text does not say which ${family.name} this is.`, setting: family.setting };
}
