import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFile } from '../../src/formats/schema';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';
import { tidyAfter, Workbench } from './workbench';

const DOCUMENT = 'connected-health-cities';
/** A sum of the document, in the text's words and in full, and who gets it. */
const SUM = { words: '£20m', value: 'GBP 20,000,000', recipient: 'Northern Health Science Alliance' };

describe('a person with the packed extension', function () {
  this.timeout(60_000);
  const workspace = sampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('fundlight.vsix', workspace.folder, `${DOCUMENT}.txt`);
  });

  tidyAfter(workspace, () => workbench);

  it('opens a document and sees its sums highlighted', async () => {
    await workbench.makeRoom();
    await workbench.seeHighlighted(SUM.words);
    await workbench.seeHighlighted(SUM.recipient);
  });

  it('opens the sidebar, finds the funding items, and goes from one to its sum', async () => {
    await workbench.openSidebar();
    const rows = workbench.page.locator('.sidebar .monaco-list-row');
    await rows
      .filter({ hasText: `${DOCUMENT}.txt` })
      .first()
      .waitFor();
    const item = rows.filter({ hasText: SUM.words }).first();
    await item.click();
    await workbench.page.locator('.statusbar').getByText(`(${SUM.words.length} selected)`).waitFor();
    await item.locator('.monaco-tl-twistie').click();
    await rows.filter({ hasText: SUM.value }).first().waitFor();
    assert.match((await item.textContent()) ?? '', new RegExp(SUM.recipient));
  });

  it('hovers a sum and reads it in full', async () => {
    const hover = await workbench.hover(SUM.words);
    await hover.filter({ hasText: SUM.value }).waitFor();
    await workbench.screenshot('hover-light');
    await workbench.leave();
  });

  it('exports through the palette what the command line exports', async () => {
    const target = join(workspace.folder, 'exported.json');
    await workbench.command('Fundlight: Export Funding Items');
    await workbench.choose('Current Document');
    await workbench.page.locator('.quick-input-list').getByText('Leaves out: places').first().waitFor();
    await workbench.screenshot('export-format-light');
    await workbench.choose('Fundlight JSON');
    await workbench.choose('Everything');
    await workbench.choose('File…');
    await workbench.saveAs(target, `${DOCUMENT}.funding.json`);
    await workbench.page.locator('.notification-toast').filter({ hasText: 'exported.json' }).waitFor();
    await workbench.screenshot('export-light');

    const [document, ...others] = exportFile.parse(JSON.parse(readFileSync(target, 'utf8'))).documents;
    assert.equal(others.length, 0);
    const path = join(workspace.folder, `${DOCUMENT}.txt`);
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'export', '--format', 'json', path], { encoding: 'utf8' });
    const [expected] = exportFile.parse(JSON.parse(stdout)).documents;
    assert.deepEqual({ ...document, uri: path }, expected);
  });

  it('does the same in a dark theme', async () => {
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('Preferences: Toggle between Light/Dark Themes');
    await workbench.page.locator('.monaco-workbench.vs-dark').waitFor();
    const hover = await workbench.hover(SUM.recipient);
    await hover.filter({ hasText: SUM.recipient }).waitFor();
    await workbench.screenshot('hover-dark');
    await workbench.leave();
  });

  it('exports from the explorer, with the last answers proposed', async () => {
    const target = join(workspace.folder, 'exported.csv');
    await workbench.command('View: Show Explorer');
    const file = workbench.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: `${DOCUMENT}.txt` });
    await file.click(); // so that the row is there to stay
    await file.click({ button: 'right' });
    await workbench.page.locator('.monaco-menu').waitFor();
    await workbench.screenshot('export-explorer-dark');
    await workbench.page.locator('.monaco-menu').getByText('Export Funding Items…').click();
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: 'Fundlight JSON' }).waitFor();
    await workbench.screenshot('export-format-dark');
    await workbench.choose('CSV of Funding Items');
    await workbench.choose('From a Confidence On…');
    await workbench.answerBox('0');
    await workbench.choose('File…');
    await workbench.saveAs(target, `${DOCUMENT}.funding.csv`);
    await workbench.page.locator('.notification-toast').filter({ hasText: 'exported.csv' }).getByRole('button', { name: 'Open' }).click();
    await workbench.page.locator('.view-lines').getByText('document,title,document_date').first().waitFor();
    await workbench.screenshot('export-opened-dark');
  });

  it('starts without anybody noticing', async () => {
    // VS Code's own figure, with the time to load the code. Nothing is timed here but by the host tests: it depends on the machine.
    const figure = await workbench.activationTime('Fundlight');
    console.log(`      loaded and activated in ${figure} ms`);
    assert.ok(figure > 0);
  });
});
