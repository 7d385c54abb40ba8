import { phrase } from '../formats/phrases';
import { t } from './localise';
import type { SettingName } from './settings';

/** What currencies of one name share, as it stands in a text, and the setting that decides between them. */
interface CurrencyFamily {
  readonly words: RegExp;
  /** Why the currency is open, in a sentence. */
  readonly reason: string;
  /** What stands before an amount; empty where there is no sign that all of them share. */
  readonly sign: string;
  readonly setting: SettingName | null;
}

const FAMILIES: readonly CurrencyFamily[] = [
  { words: /\$|dollar/i, reason: phrase('The text does not say which dollar this is.'), sign: '$', setting: 'money.dollar' },
  {
    words: /\bkr\b|\dkr\b|\bkr\d|kron|krón/i,
    reason: phrase('The text does not say which krone or krona this is.'),
    sign: 'kr ',
    setting: 'money.krone',
  },
  { words: /\bcents?\b/i, reason: phrase('The text does not say which dollar or euro this is.'), sign: '', setting: 'money.dollar' },
  { words: /\brs\b|\brs\.?\d|rupee|lakh|crore/i, reason: phrase('The text does not say which rupee this is.'), sign: 'Rs ', setting: null },
  { words: /peso/i, reason: phrase('The text does not say which peso this is.'), sign: '', setting: null },
  { words: /franc/i, reason: phrase('The text does not say which franc this is.'), sign: '', setting: null },
  { words: /dinar/i, reason: phrase('The text does not say which dinar this is.'), sign: '', setting: null },
  { words: /dirham/i, reason: phrase('The text does not say which dirham this is.'), sign: '', setting: null },
  { words: /riyal|rial/i, reason: phrase('The text does not say which riyal or rial this is.'), sign: '', setting: null },
  { words: /shilling/i, reason: phrase('The text does not say which shilling this is.'), sign: '', setting: null },
  { words: /kwacha/i, reason: phrase('The text does not say which kwacha this is.'), sign: '', setting: null },
];

/** Why a sum has no currency, in a sentence, and the setting that decides it; null where there is none. */
export interface OpenCurrency {
  readonly reason: string;
  readonly setting: SettingName | null;
}

/** @param covered the words of a sum whose currency the text does not tell */
export function openCurrency(covered: string): OpenCurrency {
  const family = familyOf(covered);
  if (!family) return { reason: t('The text does not say which currency this is.'), setting: null };
  return { reason: t(family.reason), setting: family.setting };
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
