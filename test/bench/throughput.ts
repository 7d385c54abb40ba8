import { analyse, findMentions } from '../../src/core/analyse';
import { readFunding } from '../../src/core/funding/fundingItems';
import { finish } from '../../src/core/steps';
import { documents, OPTIONS } from './corpus';
import { median, seconds } from './measure';

const MEGABYTES = 4;
const ROUNDS = 7;
const WARM_UP = 2;

const corpus = documents.join('\n\n');
const repeats = Math.ceil((MEGABYTES * 1e6) / Buffer.byteLength(corpus));

/** What is analysed; each gets through the same text in a round. */
const TASKS: Readonly<Record<string, readonly string[]>> = {
  'one long document': [`${corpus}\n\n`.repeat(repeats)],
  'one document after the other': Array.from({ length: repeats }, () => documents).flat(),
};

const analyseAll = (texts: readonly string[]) => texts.reduce((found, text) => found + analyse(text, OPTIONS).annotations.length, 0);

/** What the funding items of texts take, in hundredths of what the recognisers take. */
function fundingShare(texts: readonly string[]): number {
  let [mentions, funding] = [0, 0];
  for (const text of texts) {
    const started = performance.now();
    const { findings } = finish(findMentions(text, OPTIONS));
    const found = performance.now();
    finish(readFunding(findings.forFunding));
    mentions += found - started;
    funding += performance.now() - found;
  }
  return (100 * funding) / mentions;
}

/**
 * The measure of this machine at this moment: a fixed loop of integer arithmetic over an array, as much as the analysis does.
 * A ratio to it can be compared between machines, megabytes a second cannot.
 */
function calibrate(): number {
  const cells = new Uint16Array(1 << 20).map((_, index) => (index * 2654435761) >>> 16);
  let hash = 0x811c9dc5;
  for (let round = 0; round < 100; round++) for (const cell of cells) hash = Math.imul(hash ^ cell, 0x01000193);
  return hash;
}

/** Tasks and calibration take turns, so that what disturbs the machine disturbs them all. */
const measures = Object.entries(TASKS).map(([name, texts]) => ({
  name,
  texts,
  own: [] as number[],
  ratio: [] as number[],
  share: [] as number[],
}));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const unit = seconds(calibrate);
  for (const { texts, own, ratio, share } of measures) {
    const time = seconds(() => analyseAll(texts));
    const funding = fundingShare(texts);
    if (round < 0) continue;
    own.push(time);
    ratio.push(time / unit);
    share.push(funding);
  }
}

const size = (Buffer.byteLength(`${corpus}\n\n`) * repeats) / 1e6;
console.log(
  `${documents.length} documents of the test corpus, ${repeats} times: ${size.toFixed(1)} MB; processor time, median of ${ROUNDS} rounds`,
);
for (const { name, own, ratio, share } of measures) {
  const speed = `${(size / median(own)).toFixed(2)} MB/s`;
  const units = `${(median(ratio) / size).toFixed(3)} calibration units a MB`;
  console.log(`${name.padEnd(30)} ${speed}   ${units}   funding takes ${median(share).toFixed(0)} % of the time of the recognisers`);
}
