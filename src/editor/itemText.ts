import type { Analysis, DateValue, FundingItem, Party, Rate, Span, Stage } from '../core/model';
import { escapeMarkdown } from '../formats/escapeMarkdown';
import { repeatsOfSum, spanOfDate, spanOfSum } from '../formats/itemPlaces';
import { RATES } from '../formats/moneyText';
import { passages } from '../formats/passages';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { listed, t } from './localise';
import { shortMoney } from './shortMoney';
import { dateText, moneyText } from './valueText';

/** An item in one line: `£6.4m to Sheffield Teaching Hospitals`, or what it is for where nobody is told to get it. */
export function itemLabel(item: FundingItem, analysis: Analysis, text: string): string {
  const { start, end } = spanOfSum(item, analysis);
  return itemLabelBy(item, text.slice(start, end));
}

/** The same where only the words of the sum are at hand. */
export function itemLabelBy(item: FundingItem, words: string): string {
  const sum = itemAmount(item, words);
  if (item.recipients.length) return t('{sum} to {recipients}', { sum, recipients: names(item.recipients) });
  const subject = item.purpose?.text ?? item.programme?.name;
  return subject ? `${sum} · ${visibleLine(subject)}` : sum;
}

/** `up to £5m a year`, `a share of £2m`, `£5,000 each`; `words` are those of the text, for a sum without a number. */
export function itemAmount(item: FundingItem, words: string): string {
  const sum = t(RHYTHMS[rateOf(item)], { sum: shortMoney(item.amount, words) });
  return item.distribution === 'share' ? t('a share of {sum}', { sum }) : sum;
}

/** What stands beside the label: who pays, and what stage the money has reached. */
export function itemDescription(item: FundingItem): string {
  const stage = stageText(item.stage);
  return item.funders.length ? `${t('from {funders}', { funders: names(item.funders) })} · ${stage}` : stage;
}

/** The item in whole sentences' words, for a screen reader. */
export function itemSpoken(item: FundingItem): string {
  const fields = itemFields(item).map(([name, value]) => `${name.toLowerCase()} ${value}`);
  return [t('Funding item'), ...fields].join(', ');
}

/** The item as Markdown: its sum, then one line a field; of a suggested one how sure it is. */
export function itemMarkdown(item: FundingItem): string {
  const [, ...fields] = itemFields(item);
  const lines = [`**${escapeMarkdown(itemSum(item))}**`, ...fields.map(([name, value]) => `${name}: ${escapeMarkdown(value)}`)];
  if (item.review === 'suggested') lines.push(t('How sure: {percent} %', { percent: Math.round(item.confidence * 100) }));
  return lines.join('  \n');
}

/** The sum in full, with how it is handed out: `GBP 5,000 each`. */
export function itemSum({ amount, distribution }: FundingItem): string {
  const sum = moneyText(amount);
  if (distribution === 'share') return t('a share of {sum}', { sum });
  return distribution === 'each' && amount.per !== 'each' ? t('{sum} each', { sum }) : sum;
}

/** How far the money is: `announced` */
export function stageText(stage: Stage): string {
  return t(STAGES[stage]);
}

/** `HM Treasury (“the Chancellor”)` */
function partyText({ name, via }: Party): string {
  return via === null ? visibleLine(name) : `${visibleLine(name)} (“${visibleLine(via)}”)`;
}

export type DetailKind =
  | 'sum'
  | 'funder'
  | 'recipient'
  | 'purpose'
  | 'programme'
  | 'place'
  | 'date'
  | 'period'
  | 'stage'
  | 'in-all'
  | 'elsewhere'
  | 'left-over'
  | 'excess';

/** One field of an item, with the words of the text that it was read from; null where the text has no words for it. */
export interface Detail {
  readonly kind: DetailKind;
  readonly name: string;
  readonly value: string;
  readonly span: Span | null;
}

/** All that is known of an item, one field after the other. */
export function itemDetails(item: FundingItem, analysis: Analysis, text: string): readonly Detail[] {
  const covered = ({ start, end }: Span) => visibleLine(text.slice(start, end));
  const when = (kind: 'date' | 'period', name: string, value: DateValue | null): Detail[] =>
    value ? [{ kind, name, value: dateText(value), span: spanOfDate(value, item, analysis) }] : [];
  const again = repeatsOfSum(item, analysis);
  return [
    { kind: 'sum', name: t('Sum'), value: itemSum(item), span: spanOfSum(item, analysis) },
    ...(item.impliedTotal
      ? [{ kind: 'in-all', name: t('In all'), value: t('{sum} (implied)', { sum: moneyText(item.impliedTotal) }), span: null } as const]
      : []),
    ...again.map((span): Detail => ({ kind: 'sum', name: t('Repeated'), value: covered(span), span })),
    ...item.funders.map((party): Detail => ({ kind: 'funder', name: t('Funder'), value: partyText(party), span: party.span })),
    ...item.recipients.map((party): Detail => ({ kind: 'recipient', name: t('Recipient'), value: partyText(party), span: party.span })),
    ...(item.purpose ? [{ kind: 'purpose', name: t('Purpose'), value: visibleLine(item.purpose.text), span: item.purpose } as const] : []),
    ...(item.programme
      ? [{ kind: 'programme', name: t('Programme'), value: visibleLine(item.programme.name), span: item.programme } as const]
      : []),
    ...item.places.map((place): Detail => ({ kind: 'place', name: t('Place'), value: visibleLine(place.name), span: place })),
    ...when('date', t('Date'), item.date),
    ...when('period', t('Period'), item.period),
    { kind: 'stage', name: t('Stage'), value: stageText(item.stage), span: null },
  ];
}

/** The passages of the text that tell of an item, but for those that are the words of one of its fields and no more. */
export function itemEvidence(item: FundingItem, fields: readonly Detail[], text: string): readonly Span[] {
  const isShown = ({ start, end }: Span) => fields.some(({ span }) => span?.start === start && span.end === end);
  return passages(item.evidence, text).filter((passage) => !isShown(passage));
}

type Rhythm = Rate | 'once';

const RHYTHMS: Readonly<Record<Rhythm, string>> = { once: '{sum}', ...RATES };

const STAGES: Readonly<Record<Stage, string>> = {
  proposed: phrase('proposed'),
  requested: phrase('requested'),
  announced: phrase('announced'),
  committed: phrase('committed'),
  awarded: phrase('awarded'),
  spent: phrase('spent'),
  reduced: phrase('reduced'),
};

function rateOf({ amount, distribution }: FundingItem): Rhythm {
  return distribution === 'each' ? 'each' : (amount.per ?? 'once');
}

function names(parties: readonly Party[]): string {
  const [first = '', ...others] = parties.map(({ name }) => visibleLine(name));
  return others.length < 2 ? listed([first, ...others]) : t('{first} and {count} others', { first, count: others.length });
}

/** The fields that have a value, named. The first one is the sum. */
function itemFields(item: FundingItem): [name: string, value: string][] {
  const fields: [string, string | undefined | null][] = [
    [t('Sum'), itemSum(item)],
    [t('From'), item.funders.map(partyText).join('; ')],
    [t('To'), item.recipients.map(partyText).join('; ')],
    [t('For'), item.purpose && visibleLine(item.purpose.text)],
    [t('Programme'), item.programme && visibleLine(item.programme.name)],
    [t('Place'), item.places.map(({ name }) => visibleLine(name)).join('; ')],
    [t('Date'), item.date && dateText(item.date)],
    [t('Period'), item.period && dateText(item.period)],
    [t('Stage'), stageText(item.stage)],
  ];
  return fields.filter((field): field is [string, string] => Boolean(field[1]));
}
