import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const TEXT = `Funding for the coast

The Harwick Trust has awarded £2m to Bright Tomorrow for a new pier. Public Health England welcomed the award,
and so did the Harwick and District Trust.
`;

describe('a person who knows the organisations better', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  const list = join(workspace.folder, '.fundlight', 'organisations.csv');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(join(workspace.folder, 'coast.txt'), TEXT);
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, 'coast.txt');
    await workbench.makeRoom();
    await workbench.openSidebar();
  });

  tidyAfter(workspace, () => workbench);

  it('adds a name that is selected, and sees it at once', async () => {
    await workbench.seeHighlighted('Harwick Trust');
    await workbench.select('Bright Tomorrow');
    await workbench.command('Fundlight: Add Organisation to Workspace List');
    await workbench.confirm('Bright Tomorrow');
    await workbench.page.locator('.quick-input-list').getByText('A new organisation').waitFor();
    await workbench.screenshot('add-organisation');
    await workbench.choose('Charity');
    await workbench.seeHighlighted('Bright Tomorrow');
    await organisations().filter({ hasText: 'Bright Tomorrow' }).waitFor();
    await workbench.screenshot('added-organisation');
  });

  it('takes it back', async () => {
    await workbench.page.locator('.notification-toast').getByRole('button', { name: 'Undo' }).click();
    await organisations().filter({ hasText: 'Bright Tomorrow' }).waitFor({ state: 'detached' });
    if (existsSync(list)) throw new Error(`the list is still there:\n${readFileSync(list, 'utf8')}`);
  });

  it('merges two organisations in the sidebar', async () => {
    await organisations().filter({ hasText: 'Harwick Trust' }).click();
    await organisations()
      .filter({ hasText: 'Harwick and District Trust' })
      .click({ modifiers: ['ControlOrMeta'] });
    await organisations().filter({ hasText: 'Harwick and District Trust' }).click({ button: 'right' });
    await workbench.screenshot('merge-menu');
    await workbench.page.locator('.context-view').getByText('Merge Organisations…').click();
    await workbench.choose('Harwick Trust');
    await organisations().filter({ hasText: 'Harwick and District Trust' }).waitFor({ state: 'detached' });
    await organisations().filter({ hasText: '2 mentions' }).waitFor();
  });

  it('reads of a former body what became of it', async () => {
    await workbench.command('Notifications: Clear All Notifications');
    const hover = await workbench.hover('Public Health England');
    await hover.filter({ hasText: 'succeeded by UK Health Security Agency' }).waitFor();
    await workbench.screenshot('former-organisation');
    await workbench.leave();
  });

  function organisations() {
    return workbench.page.locator('.sidebar .pane').filter({ hasText: 'Organisations' }).last().locator('.monaco-list-row');
  }
});
