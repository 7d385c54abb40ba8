import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/core/analyse';
import type { Span } from '../../../src/core/model';
import { anchorAt } from '../../../src/review/anchor';
import { findAnchors } from '../../../src/review/findAnchors';
import { CHANGES, type EditedText, hasTakenPlace, unedited, whereIs } from './editedText';
import { type Random, seeded } from './random';

const CORPUS = join('test', 'accuracy', 'corpus');
const ANCHORS = 20;

/** What became of the anchors after many scripts of edits. */
interface Tally {
  /** whose words are still there */
  intact: number;
  /** of these: found where they are */
  right: number;
  /** found where they are not: on other characters, equal or not */
  readonly wrong: string[];
  /** found on equal words that have taken the place of theirs, which are gone from there */
  standIns: number;
}

/** Real texts with the mentions in them. */
const DOCUMENTS = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(join(CORPUS, name), 'utf8');
    return { text, mentions: analyse(text).annotations };
  });

/** Some of the mentions of a text. */
function someOf(mentions: readonly Span[], random: Random): Span[] {
  const left = [...mentions];
  return Array.from({ length: Math.min(ANCHORS, left.length) }, () => left.splice(random(left.length), 1)[0]);
}

/** One script of edits for each seed, from `first` on. */
function tally(seeds: number, script: (random: Random) => readonly string[], first = 1): Tally {
  const sum: Tally = { intact: 0, right: 0, wrong: [], standIns: 0 };
  for (let seed = first; seed < first + seeds; seed++) {
    const random = seeded(seed);
    const { text, mentions } = DOCUMENTS[random(DOCUMENTS.length)];
    const spans = someOf(mentions, random);
    const changes = script(random);
    const edited = changes.reduce<EditedText>((done, name) => CHANGES[name](done, random), unedited(text));
    const found = findAnchors(
      edited.text,
      spans.map((span) => anchorAt(text, span)),
    );
    spans.forEach((span, k) => {
      const truth = whereIs(text, span, edited);
      const place = found[k];
      if (truth) sum.intact++;
      if (!place) return;
      if (truth?.start === place.start && truth.end === place.end) sum.right++;
      else if (hasTakenPlace(text, span, place, edited)) sum.standIns++;
      else sum.wrong.push(`seed ${seed}: “${text.slice(span.start, span.end)}” of ${span.start} at ${place.start}: ${changes.join(', ')}`);
    });
  }
  return sum;
}

function assertFound({ intact, right, wrong, standIns }: Tally, least: number): void {
  assert.deepEqual(wrong, []);
  assert.ok(standIns <= intact / 10_000, `${standIns} found on words that have taken their place, of ${intact}`);
  const share = (100 * right) / intact;
  assert.ok(share >= least, `${share.toFixed(2)} % of ${intact} found, not ${least} %`);
}

// The original of a copied paragraph is what was there before, and lines that are moved are what they were. No place is better
// than a wrong one: an anchor with a copy elsewhere is lost unless what is around it tells it apart, and so are some that have moved.
describe('after edits no anchor is in a wrong place', () => {
  const names = Object.keys(CHANGES);

  it('nothing changes: all are found', () =>
    assertFound(
      tally(500, () => []),
      100,
    )).timeout(60_000);

  // One change, and how many of the anchors whose words are still there are found, in per cent.
  const single: readonly (readonly [change: string, least: number])[] = [
    ['words are put in', 99.5],
    ['words are taken out', 99.5],
    ['lines are moved', 97.5],
    ['a paragraph is copied', 96],
    ['line endings change', 100],
    ['a paragraph is wrapped anew', 99.5],
  ];
  for (const [change, least] of single)
    it(`${change}: ${least} % are found`, () =>
      assertFound(
        tally(500, () => [change]),
        least,
      )).timeout(60_000);

  // Several changes in a row, of all kinds alike, from one to so many.
  const mixed: readonly (readonly [most: number, least: number])[] = [
    [2, 98.5],
    [4, 98],
  ];
  for (const [most, least] of mixed) {
    const script = (random: Random) => Array.from({ length: 1 + random(most) }, () => names[random(names.length)]);
    it(`up to ${most} changes: ${least} % are found`, () => assertFound(tally(2_000, script), least)).timeout(60_000);
  }

  it('up to 4 changes, no paragraph copied: 98.5 % are found', () => {
    const kinds = names.filter((name) => name !== 'a paragraph is copied');
    const script = (random: Random) => Array.from({ length: 1 + random(4) }, () => kinds[random(kinds.length)]);
    assertFound(tally(2_000, script), 98.5);
  }).timeout(60_000);

  // Where an original has lost its words and a copy is whole, no trace may be left of which it was.
  it('up to 4 changes, five times as many scripts: 98 % are found each time, and one in 10,000 is wrong', () => {
    const script = (random: Random) => Array.from({ length: 1 + random(4) }, () => names[random(names.length)]);
    const tallies = [1, 2, 3, 4, 5].map((k) => tally(2_000, script, k * 10_000 + 1));
    for (const { right, intact } of tallies) assert.ok(right >= 0.98 * intact, `${right} of ${intact} found`);
    const all = tallies.reduce((sum, { intact }) => sum + intact, 0);
    const wrong = tallies.flatMap((each) => each.wrong);
    assert.ok(wrong.length <= all / 10_000, `${wrong.length} of ${all} are wrong:\n${wrong.join('\n')}`);
  }).timeout(120_000);
});
