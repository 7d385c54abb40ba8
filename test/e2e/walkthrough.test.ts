import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

/** What the pictures of the walkthrough show of the window: the text, and the sidebar with it. */
const EDITOR = { x: 0, y: 35, width: 800, height: 290 };
const BOX_AND_EDITOR = { ...EDITOR, y: 0, height: 325 };
const REVIEW = { ...EDITOR, height: 445 };
const SIDEBAR_AND_EDITOR = { x: 48, y: 35, width: 1000, height: 385 };

/** What the words of the text do not tell. */
const HINTS = ['GBP 70,000,000', 'October 2024', 'GBP 1,500,000', 'April 2024 to March 2025'];

const TEXT = `A new harbour

18 November 2024

Harwick is to have a harbour again, the first since 1953.

The Harwick Trust awarded £70m to Harwick Borough Council last month for a new harbour. Of this, £1.5m goes to the University of Leeds for a study of the tides in 2024/25.
`;

for (const theme of ['light', 'dark'] as const) {
  describe(`a person who is new to Fundlight, in a ${theme} theme`, function () {
    this.timeout(90_000);
    const workspace = sampleWorkspace();
    let workbench: Workbench;

    before(async () => {
      writeFileSync(join(workspace.folder, 'harbour.txt'), TEXT);
      workbench = await Workbench.open('fundlight.vsix', workspace.folder, 'harbour.txt');
      if (theme === 'dark') await workbench.chooseTheme('Dark Modern');
      await workbench.makeRoom();
      await workbench.seeHighlighted('£70m');
    });

    tidyAfter(workspace, () => workbench, ` ${theme}`);

    it('does what the pictures of the walkthrough show', async () => {
      const { page } = workbench;
      await page.setViewportSize({ width: 800, height: 480 });
      await workbench.command('View: Toggle Primary Side Bar Visibility');
      await workbench.seeHighlighted('£70m');
      await page.locator('.minimap').waitFor({ state: 'hidden' });
      await workbench.screenshot(`picture-marks-${theme}`, EDITOR);
      await (await workbench.hover('£70m')).filter({ hasText: 'GBP 70,000,000' }).waitFor();
      await workbench.screenshot(`picture-value-${theme}`, EDITOR);
      await workbench.leave();
      await workbench.startReview('Mentions', 'In Reading Order');
      await page
        .locator('.statusbar')
        .getByText(/0 of \d+ decided/)
        .waitFor();
      for (const decided of [1, 2, 3]) {
        await page.keyboard.press('Alt+Enter');
        await page
          .locator('.statusbar')
          .getByText(new RegExp(`${decided} of \\d+ decided`))
          .waitFor();
      }
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget').getByText('Accept “£70m”').waitFor();
      await workbench.screenshot(`picture-review-${theme}`, REVIEW);
      await page.keyboard.press('Escape');
      for (let k = 0; k < 3; k++) await page.keyboard.press('Alt+z');
      await page
        .locator('.statusbar')
        .getByText(/0 of \d+ decided/)
        .waitFor();
      await workbench.command('Fundlight: End Review');
      await workbench.command('Fundlight: Export Funding Items');
      await page.locator('.quick-input-list').getByText('Whole Workspace').waitFor();
      await workbench.screenshot(`picture-export-${theme}`, BOX_AND_EDITOR);
      await workbench.leave();

      await page.setViewportSize({ width: 1048, height: 620 });
      await workbench.openSidebar();
      const rows = page.locator('.sidebar .monaco-list-row');
      const item = rows.filter({ hasText: '£70m to Harwick Borough Council' });
      await item.click();
      await item.locator('.monaco-tl-twistie').click();
      await rows.filter({ hasText: 'Recipient' }).waitFor();
      await page.locator('.breadcrumbs-control').getByText('£70m').waitFor();
      await workbench.screenshot(`picture-items-${theme}`, SIDEBAR_AND_EDITOR);
    });

    it('sees the funding items in the outline and the breadcrumbs', async () => {
      await workbench.command('Explorer: Focus on Outline View');
      const rows = workbench.page.locator('.outline-pane .monaco-list-row');
      await rows.filter({ hasText: '£70m to Harwick Borough Council' }).waitFor();
      await rows.filter({ hasText: '£1.5m' }).waitFor();
      await workbench.select('£1.5m');
      await workbench.page.locator('.breadcrumbs-control').getByText('£1.5m').waitFor();
      await workbench.screenshot(`outline-${theme}`);
    });

    it('switches inlay hints on', async () => {
      await workbench.command('Fundlight: Toggle Inlay Hints');
      for (const hint of HINTS) await workbench.page.locator('.view-lines').getByText(hint.replace(/ /g, '\u00a0')).first().waitFor();
      await workbench.screenshot(`inlay-hints-${theme}`);
      await workbench.command('Fundlight: Toggle Inlay Hints');
    });

    it('opens the walkthrough and sees a picture at every step', async () => {
      await workbench.page.setViewportSize({ width: 1280, height: 800 });
      await workbench.command('View: Close Primary Side Bar'); // where there is less room it shows no pictures
      await workbench.command('Fundlight: Open Walkthrough');
      const steps = workbench.page.locator('.getting-started-step');
      await workbench.page.locator('.getting-started-step.expanded').waitFor(); // it opens the first step by itself
      for (const step of ['marks', 'value', 'items', 'review', 'export']) {
        const title = steps.and(workbench.page.locator(`[data-step-id$="#${step}"]`)).locator('.step-title');
        await title.click(); // in the middle of an open step there may be a button
        const picture = workbench.page.locator('.getting-started-media img');
        await picture.and(workbench.page.locator(`[srcset*="${step}-${theme}"]`)).waitFor();
        assert.ok(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), `${step} is packed`);
        await workbench.screenshot(`walkthrough-${step}-${theme}`);
      }
    });

    it('does what a step says, and has it ticked off', async () => {
      await workbench.page.locator('[data-step-id$="#value"]').first().click();
      await workbench.page.getByRole('button', { name: 'Show the Value of a Sum' }).click();
      await workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'GBP 70,000,000' }).waitFor();
      await workbench.page.locator('[data-step-id$="#value"][aria-checked="true"]').waitFor();
      await workbench.page.locator('[data-step-id$="#marks"][aria-checked="true"]').waitFor();
      await workbench.screenshot(`walkthrough-hover-${theme}`);
      await workbench.page.keyboard.press('Escape');
    });

    it('exports from the walkthrough', async () => {
      await workbench.command('View: Close Other Editors in Group'); // of the text: the walkthrough stays in the other group
      await workbench.page.locator('[data-step-id$="#export"]').first().click();
      await workbench.page.getByRole('button', { name: 'Export Funding Items…' }).click();
      const choices = workbench.page.locator('.quick-input-list');
      await choices.getByText('Whole Workspace').waitFor();
      await workbench.page.waitForTimeout(1000); // the walkthrough takes the keyboard back in the meantime
      await choices.getByText('Open Documents').waitFor();
      await workbench.screenshot(`walkthrough-export-box-${theme}`);
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('[data-step-id$="#export"][aria-checked="true"]').waitFor();
    });
  });
}
