import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import type { FundingItem } from '../../../src/core/model';

/** What a row says of one item; what it leaves out is not looked at. */
export interface Expected {
  readonly amount: number | null;
  readonly funders?: string;
  readonly recipients?: string;
  readonly purpose?: string | null;
  readonly programme?: string;
  readonly date?: string | null;
  readonly period?: string | null;
  readonly stage?: string;
  readonly each?: boolean;
  /** the amount of the whole */
  readonly of?: number | null;
}

export function items(text: string): FundingItem[] {
  return [...analyse(text, { documentDate: '2024-06-05' }).fundingItems];
}

export function check(text: string, expected: readonly Expected[]): void {
  const found = items(text);
  assert.deepEqual(
    found.map((item) => item.amount.amount ?? item.amount.max),
    expected.map((item) => item.amount),
    text,
  );
  expected.forEach((want, i) => {
    const item = found[i];
    const whole = found.find((other) => other.id === item.partOf);
    const got: Record<string, unknown> = {
      funders: item.funders.map((party) => party.name).join('; '),
      recipients: item.recipients.map((party) => party.name).join('; '),
      purpose: item.purpose?.text ?? null,
      programme: item.programme?.name ?? null,
      date: item.date?.edtf ?? null,
      period: item.period?.edtf ?? item.period?.duration ?? null,
      stage: item.stage,
      each: item.distribution === 'each',
      of: whole?.amount.amount ?? null,
    };
    const { amount: _, ...fields } = want;
    for (const [field, value] of Object.entries(fields)) assert.equal(got[field], value, `${field} of item ${i + 1} in: ${text}`);
  });
}

/** A group of rows: a text and what each of its items says. */
export function table(title: string, rows: readonly (readonly [text: string, ...items: Expected[]])[]): void {
  describe(title, () => {
    for (const [text, ...expected] of rows) it(text.replace(/\s+/g, ' '), () => check(text, expected));
  });
}
