import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const DOCUMENT = 'connected-health-cities.txt';
/** Longer than it takes until a decision is written, in milliseconds. */
const A_MOMENT = 2000;

describe('a person whose disk is full', function () {
  this.timeout(120_000);
  const workspace = sampleWorkspace();
  const folder = join(workspace.folder, '.fundlight');
  const file = join(folder, 'decisions', `${DOCUMENT}.jsonl`);
  let disk: ReturnType<typeof smallDisk>;
  let workbench: Workbench;

  before(async () => {
    disk = smallDisk(folder);
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, DOCUMENT);
    await workbench.openSidebar();
    await workbench.page.locator('.sidebar .monaco-list-row').nth(1).waitFor();
    await workbench.page.locator('.editor-instance .view-line').first().click();
    await workbench.startReview('Mentions', 'In Reading Order');
  });

  const remove = () => {
    disk?.remove();
    workspace.remove();
  };
  tidyAfter({ remove }, () => workbench);

  it('is told where decisions are kept, and finds the former ones as they were', async () => {
    await accept('first');
    await untilKept(1);
    disk.fill();
    await accept('second');
    await accept('third');
    await workbench.page.locator('.notification-toast').filter({ hasText: 'until they can be written beside it' }).waitFor();
    await workbench.screenshot('disk-full');
    await workbench.page.waitForTimeout(A_MOMENT);
    assert.equal(kept(), 1);
  });

  it('finds all of them when the window is opened again', async () => {
    await workbench.reload();
    await decided(3).waitFor();
  });

  it('has them beside the document as soon as there is space', async () => {
    disk.free();
    await workbench.reload();
    await untilKept(3);
    await decided(3).waitFor();
  });

  /** Accepts the mention that the review is at, and waits until it counts. */
  async function accept(which: 'first' | 'second' | 'third'): Promise<void> {
    await workbench.page.keyboard.press('Alt+Enter');
    await decided({ first: 1, second: 2, third: 3 }[which]).waitFor();
  }

  function decided(count: number) {
    return workbench.page.locator('.sidebar .monaco-list-row').filter({ hasText: new RegExp(`\\b${count} of \\d+ decided`) });
  }

  function kept(): number {
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length - 1 : 0;
  }

  async function untilKept(count: number): Promise<void> {
    for (let tries = 0; tries < 100 && kept() < count; tries++) await workbench.page.waitForTimeout(100);
    assert.equal(kept(), count);
  }
});

/** A folder that can be made full: a disk of its own where one may be mounted, else one that can be made read-only. */
function smallDisk(folder: string) {
  mkdirSync(folder);
  const isMounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  const ballast = join(folder, 'ballast');
  const protect = (mode: number) => chmodSync(join(folder, 'decisions'), mode);
  console.log(`    on ${isMounted ? 'a disk of 64 KB' : 'a folder that is made read-only: no disk may be mounted here'}`);
  return {
    fill: () => (isMounted ? assert.throws(() => writeFileSync(ballast, Buffer.alloc(65_536, 1)), /ENOSPC/) : protect(0o555)),
    free: () => (isMounted ? rmSync(ballast) : protect(0o755)),
    remove: () => isMounted && spawnSync('umount', [folder]),
  };
}
