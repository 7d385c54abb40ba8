import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { Workbench } from './workbench';

const DOCUMENT = 'connected-health-cities.txt';
/** What each window decides; a little longer apart than the pause after which a decision is written. */
const EACH = 6;
const PAUSE = 330;

describe('two windows that decide in one document at once', function () {
  this.timeout(120_000);
  const workspace = sampleWorkspace();
  const folder = join(workspace.folder, '.fundlight', 'decisions');
  const file = join(folder, `${DOCUMENT}.jsonl`);
  const windows: Workbench[] = [];

  before(async () => {
    const first = await Workbench.open('fundlight.vsix', workspace.folder, DOCUMENT);
    windows.push(first, await first.another(workspace.folder, DOCUMENT));
    for (const { page } of windows) await page.locator('.activitybar').getByRole('tab', { name: 'Fundlight' }).click();
    for (const window of windows) await window.page.locator('.sidebar .monaco-list-row').nth(1).waitFor();
  });

  after(async () => {
    await windows[0]?.close();
    workspace.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      for (const [k, window] of windows.entries()) await window.keepEvidence(`${this.currentTest.title} ${k + 1}`);
  });

  it('keep every decision of both', async () => {
    await startAt(windows[0]!, 1);
    await startAt(windows[1]!, 19); // the second half
    await Promise.all(windows.map(({ page }) => accept(page)));
    for (const window of windows) await decided(window, 2 * EACH).waitFor();
    await untilKept(2 * EACH);
  });

  it('and find every one of them when they are opened again', async () => {
    for (const window of windows) await window.reload();
    for (const window of windows) await decided(window, 2 * EACH).waitFor();
    assert.equal(lines().length, 2 * EACH + 1);
  });

  it('lose nothing that was decided before they were killed while one of them wrote', async () => {
    const [window] = windows;
    const before = lines();
    const half = `${file}.left.tmp`;
    writeFileSync(half, before.join('\n').slice(0, 700));
    utimesSync(half, 0, 0);
    await startAt(window!, 1);
    await window!.page.keyboard.press('Alt+Enter');
    await window!.page.waitForTimeout(PAUSE - 30);
    assert.equal(window!.killExtensions(), 2);
    for (const each of windows) await each.reload();
    const after = lines();
    assert.deepEqual(
      before.filter((line) => !after.includes(line)),
      [],
    );
    for (const each of windows) await decided(each, after.length - 1).waitFor();
    for (let tries = 0; tries < 50 && existsSync(half); tries++) await window!.page.waitForTimeout(100);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name === `${DOCUMENT}.jsonl.left.tmp`),
      [],
    );
  });

  /** Reviews from a line on. */
  async function startAt(window: Workbench, line: number): Promise<void> {
    await window.command('Go to Line/Column...');
    const box = window.page.locator('.quick-input-widget input[type="text"]');
    await box.fill(`:${line}`);
    await box.press('Enter');
    await window.startReview('Mentions', 'In Reading Order');
  }

  async function accept(page: Workbench['page']): Promise<void> {
    for (let k = 0; k < EACH; k++) {
      await page.keyboard.press('Alt+Enter');
      await page.waitForTimeout(PAUSE);
    }
  }

  function decided({ page }: Workbench, count: number) {
    return page.locator('.sidebar .monaco-list-row').filter({ hasText: new RegExp(`\\b${count} of \\d+ decided`) });
  }

  async function untilKept(count: number): Promise<void> {
    for (let tries = 0; tries < 50 && lines().length < count + 1; tries++) await windows[0]!.page.waitForTimeout(100);
    assert.equal(lines().length, count + 1);
  }

  /** The lines of the file; at every moment it is a whole one. */
  function lines(): string[] {
    if (!existsSync(file)) return [];
    const found = readFileSync(file, 'utf8').trim().split('\n');
    for (const line of found) JSON.parse(line);
    return found;
  }
});
