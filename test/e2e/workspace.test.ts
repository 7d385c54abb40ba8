import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

/** A name that is in one of the sample documents alone, and the document that is open at first. */
const FUNDER = 'NHS England';
const OPEN = 'connected-health-cities.txt';

describe('a person with a folder of documents', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    mkdirSync(join(workspace.folder, 'more'));
    writeFileSync(join(workspace.folder, 'more', 'scanned.txt'), `${FUNDER} has awarded £7.25m to the University of York for a library.\n`);
    writeFileSync(join(workspace.folder, 'more', 'old.txt'), Buffer.from([0xa3, 0x35, 0x6d]));
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, OPEN);
    await workbench.openSidebar();
  });

  tidyAfter(workspace, () => workbench);

  it('scans it, and sees all documents, and what was skipped', async () => {
    await workbench.command('Fundlight: Scan Workspace');
    await rows().filter({ hasText: 'scanned.txt' }).waitFor();
    const skipped = rows().filter({ hasText: '1 file skipped' });
    await skipped.click();
    await rows().filter({ hasText: 'it is not valid UTF-8 text' }).waitFor();
    await workbench.screenshot('scanned-light');
  });

  it('groups the items by who pays, the largest first', async () => {
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('Fundlight: Group Items');
    await workbench.choose('By Funder');
    await workbench.command('Fundlight: Sort Items');
    await workbench.choose('By Amount, Largest First');
    await rows().first().filter({ hasText: 'UK Government' }).waitFor(); // by name it is the last but one: rows move while they are sorted
    const group = rows().filter({ hasText: FUNDER }).first();
    await group.click();
    const item = rows().filter({ hasText: '£7.25m' }).first();
    await item.waitFor();
    await workbench.screenshot('grouped-light');
    await item.click();
    await workbench.page.locator('.statusbar').getByText('(6 selected)').waitFor();
    await workbench.seeHighlighted('£7.25m');
  });

  it('looks for words, sees how many there are, and clears the filter', async () => {
    await workbench.command('Fundlight: Filter Items');
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill('library york');
    await workbench.page.locator('.sidebar').getByText('Filter: “library york”').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.command('Preferences: Toggle between Light/Dark Themes');
    await workbench.page.locator('.monaco-workbench.vs-dark').waitFor();
    await workbench.screenshot('filtered-dark');
    await workbench.command('Fundlight: Clear Filter');
    await workbench.page.locator('.sidebar').getByText('Filter: “library york”').waitFor({ state: 'detached' });
    await workbench.screenshot('grouped-dark');
  });

  it('finds everything again in a window that is opened again', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.reload();
    await rows().filter({ hasText: FUNDER }).first().waitFor();
    await workbench.screenshot('kept-dark');
  });

  function rows() {
    return workbench.page.locator('.sidebar .monaco-list-row');
  }
});
