import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const DOCUMENT = 'connected-health-cities.txt';

/** What a folder asks for: nothing is to be annotated, values are to be shown in the text, and words that are no locale are to act. */
const SETTINGS = {
  'fundlight.languages': [],
  'fundlight.maxFileSize': 1,
  'fundlight.inlayHints.enabled': true,
  'fundlight.locale': '[en-GB](command:workbench.action.closeAllEditors)',
};

describe('a person who does not trust a folder', function () {
  this.timeout(90_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    mkdirSync(join(workspace.folder, '.vscode'));
    writeFileSync(join(workspace.folder, '.vscode', 'settings.json'), JSON.stringify(SETTINGS));
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, DOCUMENT, { asksForTrust: true });
  });

  tidyAfter(workspace, () => workbench);

  it('says so, and works in Restricted Mode', async () => {
    await workbench.refuseTrust();
  });

  it('is told of a setting that cannot be as the folder has it, and nothing in it can act', async () => {
    const message = workbench.page.locator('.notification-toast').filter({ hasText: 'The setting fundlight.locale cannot be' });
    await message.getByText('so "en-GB" holds').waitFor();
    assert.equal(await message.locator('a[href^="command:"], .notification-list-item-message a').count(), 0);
    await workbench.screenshot('wrong-setting');
    await workbench.command('Notifications: Clear All Notifications');
    await message.waitFor({ state: 'hidden' });
  });

  it('sees the document annotated whatever the folder asks for', async () => {
    await workbench.makeRoom();
    await workbench.seeHighlighted('£20m');
    await (await workbench.hover('£20m')).filter({ hasText: 'GBP 20,000,000' }).waitFor();
    await workbench.leave();
    await workbench.screenshot('not-trusted-light');
  });

  it('sees what the folder asks for where that does no harm', async () => {
    await workbench.page.locator('.view-lines').getByText('GBP\u00a020,000,000').first().waitFor();
  });

  it('trusts the folder at last, and its settings hold', async () => {
    await workbench.trust();
    await workbench.page.locator('.editor-instance .view-line').first().waitFor();
    await workbench.page.locator('.view-overlays [class*="ced-"]').first().waitFor({ state: 'detached' });
    assert.equal(await workbench.page.locator('.view-overlays [class*="ced-"]').count(), 0);
  });
});
