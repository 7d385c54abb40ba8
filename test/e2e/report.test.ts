import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { THEMES, tidyAfter, Workbench } from './workbench';

const OPEN = 'connected-health-cities.txt';

/** Names that would do something in a page or in a Markdown text that did not take them as words. */
const HOSTILE = `On 5 November 2024, the <img src=x onerror=alert(1)> Trust awarded £7.25m to the [University](command:workbench.action.quit) of York for a library.
`;

/** The themes besides the one that VS Code starts with. */
const LOOKED_AT = ['Dark Modern', 'Dark High Contrast', 'Light High Contrast'] as const;

/** What VS Code calls the themes' kinds in its own window, and in pages. */
const BODY_CLASSES = { 'vs-dark': 'vscode-dark', 'hc-black': 'vscode-high-contrast', 'hc-light': 'vscode-high-contrast-light' };

describe('a person who reads a funding report', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    writeFileSync(join(workspace.folder, 'hostile.txt'), HOSTILE);
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, OPEN);
    await workbench.openSidebar();
    await workbench.page.locator('.sidebar .monaco-list-row').filter({ hasText: OPEN }).waitFor();
  });

  tidyAfter(workspace, () => workbench);

  it('opens it for the whole workspace, and scans that from there', async () => {
    await workbench.command('Fundlight: Open Funding Report');
    await workbench.choose('Whole Workspace');
    await report().getByText('The workspace is not scanned yet.').waitFor();
    await workbench.screenshot('report-not-scanned-light');
    await report().getByRole('button', { name: 'Scan Workspace' }).click();
    await report().getByRole('heading', { name: 'Funding report: Whole Workspace' }).waitFor();
    await report().getByText('£3.174bn').first().waitFor();
    assert.equal(await report().getByText('The workspace is not scanned yet.').count(), 0);
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.screenshot('report-light');
  });

  it('sorts the table with the keyboard, and hears of it', async () => {
    const heading = report().getByRole('columnheader', { name: 'Sum' }).and(report().locator('[aria-sort]'));
    await heading.getByRole('button').press('Enter');
    await report().locator('th.sum[aria-sort="descending"]').waitFor();
    const first = report().locator('table.items tbody tr').first();
    await first.getByText('GBP 2,000,000,000').waitFor();
    await first.scrollIntoViewIfNeeded();
    await workbench.screenshot('report-sorted-light');
  });

  it('limits the table to a bar that is clicked', async () => {
    await report().locator('.chart[data-list="funders"] rect').nth(1).click();
    await report().getByText('Only: NHS England').waitFor();
    assert.equal(await report().locator('table.items tbody tr').count(), 2);
    await report().getByRole('button', { name: 'Show All' }).click();
  });

  it('goes from a sum to its words in the text', async () => {
    await report().getByRole('button', { name: 'GBP 20,000,000', exact: true }).first().click();
    await workbench.page.locator('.statusbar').getByText('(4 selected)').waitFor();
    await workbench.screenshot('report-beside-light');
  });

  it('sees it follow the text while it is edited', async () => {
    await workbench.page.keyboard.type('£21m');
    await report().getByRole('button', { name: 'GBP 21,000,000', exact: true }).first().waitFor();
    await workbench.page.keyboard.press('Control+Z');
    await report().getByRole('button', { name: 'GBP 20,000,000', exact: true }).first().waitFor();
  });

  it('sees names as they stand, whatever they hold', async () => {
    const row = report().locator('table.items tr').filter({ hasText: 'GBP 7,250,000' });
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /York|University|Trust/);
    assert.equal(await report().locator('img').count(), 0);
  });

  for (const theme of LOOKED_AT) {
    it(`sees it in ${theme}`, async () => {
      const kind = THEMES[theme];
      await workbench.chooseTheme(theme);
      await report().locator(`body.${BODY_CLASSES[kind]}`).waitFor();
      await report().locator('h2#totals').scrollIntoViewIfNeeded();
      await workbench.screenshot(`report-${kind}`);
    });
  }

  it('finds it again in a window that is loaded again, sorted as it was', async () => {
    await workbench.reopen();
    await workbench.page.getByRole('tab', { name: 'Funding Report: Whole Workspace' }).click();
    await report().locator('th.sum[aria-sort="descending"]').waitFor();
    await report().getByText('£3.174bn').first().waitFor();
  });

  function report(): FrameLocator {
    return workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }
});
