import { analyse } from '../../src/core/analyse';
import { documents, OPTIONS } from './corpus';
import { median, megabytes, seconds } from './measure';
import { PEERS, type Peer } from './peerLibraries';

const ROUNDS = 5;
const WARM_UP = 1;

/** Who reads the corpus, and how much of it; texts of the same documents for all. */
interface Reader {
  readonly name: string;
  readonly does: string;
  readonly texts: readonly string[];
  readonly read: (text: string) => unknown;
  /** megabytes a second, by round */
  readonly speeds: number[];
}

/** Texts of the corpus, again and again, up to so many characters: the beginning of it for those who read little. */
function textsOf(characters: number, byParagraph = false): string[] {
  const texts: string[] = [];
  let length = 0;
  for (;;) {
    for (const document of documents)
      for (const text of byParagraph ? document.split(/\n{2,}/) : [document]) {
        if (length >= characters) return texts;
        texts.push(text);
        length += text.length;
      }
  }
}

/** The peers that can be loaded; of others it is said why not. */
function load({ name, does, characters, byParagraph, load }: Peer): Reader[] {
  try {
    return [{ name, does, texts: textsOf(characters, byParagraph), read: load(), speeds: [] }];
  } catch (error) {
    console.log(`${name} is not measured: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return [];
  }
}

const own: Reader = {
  name: 'Fundlight',
  does: 'money, dates, organisations, funding items',
  texts: textsOf(2_000_000),
  read: (text) => analyse(text, OPTIONS),
  speeds: [],
};
const readers = [own, ...PEERS.flatMap(load)];

/** They take turns, so that what disturbs the machine disturbs them all. */
for (let round = -WARM_UP; round < ROUNDS; round++)
  for (const { texts, read, speeds } of readers) {
    const time = seconds(() => texts.forEach(read));
    if (round >= 0) speeds.push(megabytes(texts) / time);
  }

const figure = (value: number) => value.toPrecision(value < 1 ? 2 : value < 100 ? 3 : 4);
console.log(`\nTexts of the test corpus one after the other; processor time, median of ${ROUNDS} rounds`);
for (const { name, does, texts, speeds } of readers) {
  const ratio = speeds === own.speeds ? '' : ` ${figure(median(speeds.map((speed, round) => own.speeds[round] / speed)))}x`;
  console.log(`${(name + ratio).padEnd(42)} ${figure(median(speeds)).padStart(7)} MB/s   ${does} (${figure(megabytes(texts))} MB)`);
}
