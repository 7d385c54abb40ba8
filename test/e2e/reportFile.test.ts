import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.mjs';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';

/** Items of all balances, in two currencies and several years, and a name that is markup. */
const MORE = `5 November 2024

NHS England awarded £7.25m to the University of York in 2023/24 for a library.
Marlby Council asked the Treasury for £900m in 2024/25 for flood defences.
The Treasury cut the budget of Marlby Council by £250m in 2025/26.
The <img src=x onerror=alert(1)> Trust awarded €3m to Hull City Council in 2024/25 for a pool.
`;

describe('a report that was saved as a file', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  const file = join(workspace.folder, 'report.html');
  let browser: Browser;

  before(async () => {
    writeFileSync(join(workspace.folder, 'more notes.txt'), MORE);
    const { status, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), 'report', '.', '--out', 'report.html'], {
      cwd: workspace.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    workspace.remove();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read in a browser without a network, ${colorScheme}`, async () => {
      const { page, asked, complaints } = await open(colorScheme);
      assert.ok(await page.locator('.chart[data-list="funders"][data-currency="GBP"] svg rect').count());
      assert.ok(await page.locator('.chart[data-list="years"] svg rect').count());
      await page.screenshot({ path: `.screenshots/report-file-${colorScheme}.png`, fullPage: true });
      assert.deepEqual([asked, complaints], [[pathToFileURL(file).href], []]);
      assert.equal(await page.locator('img').count(), 0);
      await page.close();
    });
  }

  it('sorts, and leads to the documents', async () => {
    const { page } = await open('light');
    await page.getByRole('columnheader', { name: 'Sum' }).and(page.locator('[aria-sort]')).getByRole('button').click();
    await page.locator('th.sum[aria-sort="descending"]').waitFor();
    const link = page.getByRole('link', { name: 'more notes.txt, line 3' });
    assert.equal(await link.getAttribute('href'), './more%20notes.txt');
    await link.click();
    await page.getByText('NHS England awarded £7.25m').waitFor();
    await page.close();
  });

  it('can be read without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    assert.match((await page.locator('noscript').textContent()) ?? '', /Scripts are switched off/);
    assert.ok(await page.locator('table.items tbody tr').count());
    await context.close();
  });

  it('is black on white on paper, without buttons and with all that is folded', async () => {
    const { page } = await open('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const style = (of: string, name: string) =>
      page
        .locator(of)
        .first()
        .evaluate((node, key) => getComputedStyle(node).getPropertyValue(key), name);
    assert.equal(await style('body', 'background-color'), 'rgb(255, 255, 255)');
    assert.equal(await style('body', 'color'), 'rgb(0, 0, 0)');
    assert.equal(await style('table.items thead', 'display'), 'table-header-group');
    assert.equal(await page.locator('details:not([open])').count(), 0);
    assert.equal(await page.locator('summary:visible, .pages button:visible, header button:visible').count(), 0);
    await page.screenshot({ path: '.screenshots/report-file-print.png', fullPage: true });
    await page.close();
  });

  async function open(colorScheme: 'light' | 'dark'): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, colorScheme });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await page.locator('.chart svg').first().waitFor();
    return { page, asked, complaints };
  }
});
