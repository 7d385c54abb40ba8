import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const DOCUMENT = 'connected-health-cities.txt';

describe('a person who reviews funding items with keys alone', function () {
  this.timeout(120_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, DOCUMENT);
    await workbench.makeRoom();
    await workbench.seeHighlighted('£20m');
    await workbench.page.locator('.editor-instance .view-line').first().click();
  });

  tidyAfter(workspace, () => workbench);

  it('sees the item in the sidebar that the review is at', async () => {
    await workbench.startReview('Funding Items', 'In Reading Order');
    await progress(/\b0 of 3 decided/).waitFor();
    await selectedRow().waitFor();
  });

  it('changes a field, and stays there', async () => {
    await workbench.page.keyboard.press('Alt+e');
    await workbench.choose('Stage');
    await workbench.choose('spent');
    await progress(/\b1 of 3 decided/).waitFor();
    await selectedRow().filter({ hasText: 'spent' }).waitFor();
  });

  it('goes on, goes back and rejects', async () => {
    await workbench.page.keyboard.press('Alt+.');
    await workbench.page.keyboard.press('Alt+Enter');
    await progress(/\b2 of 3 decided/).waitFor();
    for (const [theme, name] of [
      ['Dark Modern', 'dark'],
      ['Light Modern', 'light'],
    ] as const) {
      await workbench.chooseTheme(theme);
      await workbench.screenshot(`review-items-${name}`);
    }
    await workbench.command('View: Focus Active Editor Group');
    await workbench.page.keyboard.press('Alt+Backspace');
    await workbench.page.locator('.notification-toast').filter({ hasText: 'All funding items of this document are decided' }).waitFor();
  });

  it('is asked first for what was reviewed last', async () => {
    await workbench.command('Fundlight: Start Review');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: 'Funding Items' }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  function progress(text: RegExp) {
    return workbench.page.locator('.statusbar').getByText(text);
  }

  function selectedRow() {
    return workbench.page.locator('.sidebar .monaco-list-row.selected').filter({ hasText: '£' });
  }
});
