import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const CELL = { cell_type: 'markdown', metadata: {}, source: ['The Hull Trust has received £20m from NHS England.'] };
const NOTEBOOK = { cells: [CELL], metadata: {}, nbformat: 4, nbformat_minor: 5 };

describe('a person with a notebook', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    writeFileSync(join(workspace.folder, 'notes.ipynb'), JSON.stringify(NOTEBOOK));
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, 'connected-health-cities.txt');
  });

  tidyAfter(workspace, () => workbench);

  it('reads why its cells are not annotated', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+p');
    await workbench.answer('notes.ipynb', 'notes.ipynb');
    await page.locator('.notebookOverlay .cell-list-container').waitFor();
    const status = page.locator('.statusbar').getByText('Not annotated');
    await status.waitFor();
    await page.locator('.statusbar').getByText('Cell 1 of 1').waitFor(); // from here on its words stay where they are
    await status.hover();
    await page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'this is a cell of a notebook' }).waitFor();
    await workbench.screenshot('notebook-light');
  });
});
