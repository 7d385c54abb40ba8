import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { type Theme, tidyAfter, Workbench } from './workbench';

const DOCUMENT = 'nhs-technology-budget.txt';
const LOOKED_AT: readonly Theme[] = ['Light High Contrast', 'Dark High Contrast', 'Dark Modern', 'Light Modern'];

describe('a person who reviews a document with keys alone', function () {
  this.timeout(120_000);
  const workspace = sampleWorkspace();
  const file = join(workspace.folder, '.fundlight', 'decisions', `${DOCUMENT}.jsonl`);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, DOCUMENT);
    await workbench.makeRoom();
    await workbench.openSidebar();
    await workbench.seeHighlighted('£1 billion');
    await workbench.page.locator('.editor-instance .view-line').first().click();
  });

  tidyAfter(workspace, () => workbench);

  it('starts, and is told how far the review is', async () => {
    await workbench.startReview('Mentions', 'In Reading Order');
    await progress(/\b0 of \d+ decided/).waitFor();
  });

  it('accepts, rejects, goes back and takes back', async () => {
    await workbench.page.keyboard.press('Alt+Enter');
    await progress(/\b1 of/).waitFor();
    await workbench.page.keyboard.press('Alt+Backspace');
    await progress(/\b2 of/).waitFor();
    await workbench.page.keyboard.press('Alt+z');
    await progress(/\b1 of/).waitFor();
  });

  it('looks the same way decided in every theme', async () => {
    for (const theme of LOOKED_AT) {
      await workbench.chooseTheme(theme);
      await workbench.screenshot(`review-${theme.toLowerCase().replaceAll(' ', '-')}`);
    }
    await workbench.page.locator('.editor-instance .view-line').first().click();
  });

  it('decides all that is left, and finds it kept in a file', async () => {
    const [, all] = /of (\d+)/.exec((await progress(/of \d+ decided/).textContent()) ?? '') ?? [];
    const done = workbench.page.locator('.notification-toast').filter({ hasText: 'All mentions of this document are decided' });
    // the first key goes back to the mentions: the cursor has left them
    for (let k = 0; k < 2 * Number(all) && !(await done.isVisible()); k++) {
      await workbench.page.keyboard.press('Alt+Enter');
      await workbench.page.waitForTimeout(80);
    }
    await done.waitFor();
    for (let tries = 0; tries < 50 && lines() < Number(all) + 1; tries++) await workbench.page.waitForTimeout(100);
    assert.equal(lines(), Number(all) + 1);
  });

  it('finds everything as it was left when the window is opened again', async () => {
    await workbench.reload();
    await workbench.page
      .locator('.sidebar .monaco-list-row')
      .filter({ hasText: /(\d+) of \1 decided/ })
      .waitFor();
  });

  function progress(text: RegExp) {
    return workbench.page.locator('.statusbar').getByText(text);
  }

  function lines(): number {
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
  }
});
