import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { lines, pdf } from '../unit/import/files';
import { tidyAfter, Workbench } from './workbench';

describe('a person with a PDF file', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    const page = [
      { text: 'Coastal Fund awards', top: 70, size: 20 },
      ...lines(['The Harbour Trust has awarded £4.5 million to Anvil College for a dry dock.'], 110),
      ...lines(['Recipient', 'Anvil College', 'Lamp School'], 150),
      ...lines(['Award (£m)', '1.25', '0.3'], 150, 300),
    ];
    writeFileSync(join(workspace.folder, 'awards.pdf'), await pdf(page));
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, 'connected-health-cities.txt');
    await workbench.openSidebar();
  });

  tidyAfter(workspace, () => workbench);

  it('imports it as text, finds the sums of its table, and takes over its date', async () => {
    const { page } = workbench;
    await workbench.command('Fundlight: Import as Text');
    await workbench.saveAs(join(workspace.folder, 'awards.pdf'), '/');
    await page.getByRole('tab', { name: 'awards.md' }).waitFor();
    await workbench.seeHighlighted('£4.5 million');
    await workbench.seeHighlighted('1.25');
    await workbench.screenshot('imported-light');
    await page.locator('.notification-toast').getByText('Use as Document Date').click();
    await page.locator('.statusbar').getByText('The document is dated Friday 3 May 2024.').waitFor();
  });
});
