import { DocumentReader, type Message, type ReadingOptions } from './documentReader';
import type { Found } from './findFiles';
import { type Answer, answerOf, type Line } from './records';
import { type TreatmentName, treatment } from './treatments';

/** What is to be done with many sources: plain data, so that another process can be told. */
export type Order = { readonly reading: ReadingOptions } & (
  | { readonly sources: 'files'; readonly treatment: TreatmentName; readonly settings: unknown }
  | { readonly sources: 'lines' }
);

/** What became of a file: what is to be told, and the result of the treatment where the file could be read. */
export interface Treated {
  readonly path: string;
  readonly messages: readonly Message[];
  readonly result?: unknown;
}

/** Makes what does an order, one source after the other. */
export function workOf(order: Order): (source: Found | Line) => Promise<Treated | Answer> {
  if (order.sources === 'lines') {
    const answer = answerOf(order.reading);
    return (source) => answer(source as Line);
  }
  const reader = new DocumentReader(order.reading);
  const treat = treatment(order.treatment, order.settings);
  return async (source) => {
    const { path } = source as Found;
    const { document, messages } = await reader.read(source as Found);
    return { path, messages, ...(document && { result: treat(document) }) };
  };
}
