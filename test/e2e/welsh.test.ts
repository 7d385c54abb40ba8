import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const DOCUMENT = 'connected-health-cities.txt';

describe('a person whose editor is in Welsh', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, DOCUMENT, { language: 'cy' });
  });

  tidyAfter(workspace, () => workbench);

  it('reads in the status bar what the document holds', async () => {
    await workbench.page
      .locator('.statusbar')
      .getByText(/\d+ eitem · \d+ swm · \d+ sefydliad/)
      .waitFor();
  });

  it('finds the funding items in the sidebar', async () => {
    await workbench.openSidebar();
    const sidebar = workbench.page.locator('.sidebar');
    await sidebar.getByText('Eitemau ariannu').first().waitFor();
    await sidebar.locator('.monaco-list-row').filter({ hasText: 'dyfarnwyd' }).first().waitFor();
    await workbench.screenshot('welsh');
  });

  it('reads the hover of a sum', async () => {
    await workbench.leave();
    const hover = await workbench.hover('£20m');
    await hover.filter({ hasText: /GBP 20,000,000.*Eitem ariannu/s }).waitFor();
    await hover.filter({ hasText: '18 Mawrth, heb nodi’r flwyddyn' }).waitFor();
    await workbench.screenshot('welsh-hover');
    await workbench.leave();
  });

  it('runs a command by its name', async () => {
    await workbench.command('Dechrau adolygu…');
    await workbench.choose('Crybwylliadau');
    await workbench.choose('Y lleiaf sicr yn gyntaf');
    await workbench.page
      .locator('.statusbar')
      .getByText(/Penderfynwyd ar 0 o \d+/)
      .waitFor();
  });
});
