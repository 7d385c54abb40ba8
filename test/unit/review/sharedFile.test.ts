import { strict as assert } from 'node:assert';
import { mentionDecision } from '../../../src/review/decide';
import type { Decision } from '../../../src/review/decision';
import { mergeDecisions } from '../../../src/review/mergeDecisions';
import { SETTLING, SharedFile } from '../../../src/review/sharedFile';
import { type Random, seeded } from './random';

const TEXT = 'The Hull Trust has received £20m from NHS England.';
const decide = (id: string, verdict: Decision['verdict'] = 'accepted'): Decision =>
  mentionDecision(id, TEXT, { start: 4, end: 14 }, verdict, { type: 'organisation', value: { name: 'Hull Trust' } });
const [A, B] = [decide('a'), decide('b')];

/** What a window has after it has read a file: its own, what was written by it at time 0, and theirs. */
function merged(before: readonly Decision[], written: readonly Decision[], ...reads: readonly (readonly [number, readonly Decision[]])[]) {
  const file = new SharedFile(before);
  file.written(written, before, 0);
  let ours: readonly Decision[] = written;
  for (const [now, read] of reads) {
    ours = mergeDecisions(file.baseFor(read), ours, read);
    file.read(read, now);
  }
  return ours;
}

/** What a window has that has written, then decided otherwise at once, and then finds in the file what it holds. */
function decidedSince(
  before: readonly Decision[],
  written: readonly Decision[],
  ours: readonly Decision[],
  read: readonly Decision[],
): readonly Decision[] {
  const file = new SharedFile(before);
  file.written(written, before, 0);
  return mergeDecisions(file.baseFor(read), ours, read);
}

describe('a file of decisions that two windows write', () => {
  const late = SETTLING + 100;
  const rows: readonly (readonly [what: string, ours: readonly Decision[], expected: readonly Decision[]])[] = [
    ['keeps what was written over at once', merged([], [A], [100, [B]]), [A, B]],
    ['keeps it though it was there for a moment', merged([], [A], [50, [A]], [100, [B]]), [A, B]],
    ['keeps it though nobody has looked for long', merged([], [A], [late, [B]]), [A, B]],
    ['loses what is taken back when it was there for long', merged([], [A], [late, [A]], [late + 50, []]), []],
    ['keeps gone what was taken back here, and written over', merged([A, B], [B], [100, [A, B]]), [B]],
    ['keeps a change that was written over', merged([A], [decide('a', 'rejected')], [100, [A, B]]), [decide('a', 'rejected'), B]],
    ['loses what others take back of their own', merged([B], [A, B], [100, [A]]), [A]],
  ];
  for (const [what, ours, expected] of rows) it(what, () => assert.deepEqual(idsOf(ours), idsOf(expected)));

  it('loses what is taken back here a moment after it was written', () => {
    assert.deepEqual(idsOf(decidedSince([B], [A, B], [B], [A, B])), idsOf([B]));
  });
  it('holds once what is changed here a moment after it was written', () => {
    const rejected = decide('a', 'rejected');
    assert.deepEqual(idsOf(decidedSince([], [A], [rejected], [A])), idsOf([rejected]));
  });
  it('has again what is made again here a moment after it was taken back', () => {
    assert.deepEqual(idsOf(decidedSince([A], [], [A], [])), idsOf([A]));
  });

  it('has lost something only where it holds what was there before', () => {
    const file = new SharedFile([]);
    file.written([A], [], 0);
    assert.equal(file.hasLost([A, B]), false);
    assert.equal(file.hasLost([B]), true);
    assert.equal(file.hasLost([decide('a', 'rejected')]), false);
  });
});

/** What a window that has read a file is about to put in its place. */
interface Writing {
  readonly over: readonly Decision[];
  readonly text: readonly Decision[];
  /** when it has seen that nobody else had written since it read; null before */
  readonly checked: number | null;
}

/** A window: it reads the file, a while later it looks whether anybody has written since, and a moment later it writes. */
class Window {
  decisions: readonly Decision[] = [];
  private readonly file = new SharedFile([]);
  private writing: Writing | undefined;

  look(disk: readonly Decision[], now: number): void {
    if (this.writing) return;
    this.decisions = mergeDecisions(this.file.baseFor(disk), this.decisions, disk);
    this.file.read(disk, now);
  }

  begin(disk: readonly Decision[], now: number): void {
    if (this.writing) return;
    this.look(disk, now);
    this.writing = { over: disk, text: this.decisions, checked: null };
  }

  check(disk: readonly Decision[], now: number): void {
    if (this.writing) this.writing = disk === this.writing.over ? { ...this.writing, checked: now } : undefined;
  }

  isSlow(now: number): boolean {
    return typeof this.writing?.checked === 'number' && now - this.writing.checked > 300;
  }

  /** @returns what stands on the disk then */
  end(disk: readonly Decision[], now: number): readonly Decision[] {
    if (typeof this.writing?.checked !== 'number') return disk;
    const { over, text } = this.writing;
    this.writing = undefined;
    this.file.written(text, over, now);
    return [...text];
  }
}

describe('windows that decide in one document at once', () => {
  it('lose nothing, however they read and write', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { disk, windows, decided } = play(seeded(seed));
      for (const window of windows) assert.deepEqual(idsOf(window.decisions), idsOf(decided), `seed ${seed}`);
      assert.deepEqual(idsOf(disk), idsOf(decided), `seed ${seed}, on the disk`);
    }
  });

  /** Three windows act by turns for a while, and then each looks and writes until all is quiet. */
  function play(random: Random) {
    const windows = [new Window(), new Window(), new Window()];
    const decided: Decision[] = [];
    let disk: readonly Decision[] = [];
    let now = 0;
    for (let step = 0; step < 90; step++) {
      now += random(200);
      for (const each of windows) if (each.isSlow(now)) disk = each.end(disk, now);
      const window = windows[random(windows.length)]!;
      const what = random(5);
      if (what === 0) {
        const decision = decide(`d${step}`);
        window.decisions = [...window.decisions, decision];
        decided.push(decision);
      } else if (what === 1) window.begin(disk, now);
      else if (what === 2) window.check(disk, now);
      else if (what === 3) disk = window.end(disk, now);
      else window.look(disk, now);
    }
    for (let turn = 0; turn < 3 * windows.length; turn++) {
      now += 100;
      const window = windows[turn % windows.length]!;
      disk = window.end(disk, now);
      window.begin(disk, now);
      window.check(disk, now);
      disk = window.end(disk, now);
    }
    return { windows, disk, decided };
  }
});

function idsOf(decisions: readonly Decision[]): string[] {
  return decisions.map(({ id, verdict }) => `${id} ${verdict}`).sort();
}
