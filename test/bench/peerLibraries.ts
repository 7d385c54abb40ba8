import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** A library that does a part of what Fundlight does. */
export interface Peer {
  /** its package */
  readonly name: string;
  readonly does: string;
  /** How much text it reads in a round: about a second's work, since what is compared is megabytes a second. */
  readonly characters: number;
  /** Whether it is given paragraphs one by one: it takes minutes for a document in one go. */
  readonly byParagraph?: true;
  /**
   * Loads it.
   *
   * @returns what reads one text, with all that the library can tell of money, bodies and dates
   * @throws where the package is not installed
   */
  load(): (text: string) => unknown;
}

/** They have a package file of their own. */
const require = createRequire(resolve('test/bench/package.json'));

export const PEERS: readonly Peer[] = [
  {
    name: 'wink-nlp',
    does: 'sentences, parts of speech, entities (no organisations, no pounds)',
    characters: 400_000,
    load() {
      const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
      const { its } = nlp;
      return (text) => nlp.readDoc(text).entities().out(its.detail);
    },
  },
  {
    name: 'chrono-node',
    does: 'dates alone',
    characters: 400_000,
    load() {
      const { Chrono, en } = require('chrono-node');
      const chrono = new Chrono(en.configuration.createCasualConfiguration(true)); // day before month, and `last week` too
      const today = new Date('2026-12-31');
      return (text) => chrono.parse(text, today);
    },
  },
  {
    name: 'compromise',
    does: 'parts of speech, organisations, money',
    characters: 60_000,
    load() {
      const nlp = require('compromise');
      return (text) => {
        const read = nlp(text);
        return [read.organizations().out('offset'), read.money().out('offset')];
      };
    },
  },
  {
    name: '@microsoft/recognizers-text-suite',
    does: 'dates and sums of money',
    characters: 8_000,
    byParagraph: true,
    load() {
      const { Culture, recognizeCurrency, recognizeDateTime } = require('@microsoft/recognizers-text-suite');
      const today = new Date('2026-12-31');
      return (text) => [recognizeDateTime(text, Culture.English, 0, today), recognizeCurrency(text, Culture.English)];
    },
  },
];
