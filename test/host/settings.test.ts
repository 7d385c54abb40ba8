import { commands, workspace } from 'vscode';
import { exportFile } from '../../src/formats/schema';
import { acceptedUntilDone, fileIn, fundlight, read, set, showText, write } from './documents';
import { equal, until } from './expect';

// The settings of highlights, languages and size are tried where their effect is tested.
describe('settings', () => {
  before(fundlight);
  afterEach(async () => {
    const decided = ['money.dollar', 'money.krone', 'dates.dayOrder', 'dates.fiscalYearStart'];
    for (const name of ['locale', 'files.include', 'files.exclude', ...decided]) await set(name, undefined);
  });

  it('say where documents come from', async () => {
    const { document } = await showText('Paid on 03/04/2024.');
    const api = await fundlight();
    const day = () => api.getAnalysis(document.uri)?.annotations.flatMap((each) => (each.type === 'date' ? [each.value.edtf] : []));
    equal(day(), ['2024-04-03'], 'in the United Kingdom');
    await set('locale', 'en-US');
    await until(() => day()?.join() === '2024-03-04', 'the month comes first in the United States');
  });

  const decisions: [setting: string, choice: string, text: string, before: string | null, after: string][] = [
    ['money.dollar', 'AUD', 'It is worth $5m.', null, 'AUD'],
    ['money.krone', 'NOK', 'It is worth 5m kr.', null, 'NOK'],
    ['dates.dayOrder', 'month-first', 'Paid on 03/04/2024.', '2024-04-03', '2024-03-04'],
    ['dates.fiscalYearStart', '07-01', 'Spending rose in 2024/25.', '2024-04-01/2025-03-31', '2024-07-01/2025-06-30'],
  ];
  for (const [setting, choice, text, before, after] of decisions) {
    it(`decide by ${setting} what documents leave open`, async () => {
      const { document } = await showText(text);
      const api = await fundlight();
      const value = () => {
        const [only] = api.getAnalysis(document.uri)?.annotations ?? [];
        return only?.type === 'money' ? only.value.currency : only?.type === 'date' ? only.value.edtf : undefined;
      };
      equal(value(), before, 'before');
      await set(setting, choice);
      await until(() => value() === after, `it is ${after}`);
      await set(setting, 'nonsense');
      await until(() => value() === before, 'a value that is none decides nothing');
    });
  }

  it('say which files make up the workspace', async () => {
    const target = fileIn('exported.json');
    for (const name of ['set/one.rst', 'set/two.rst', 'set/old/three.rst']) await write(name, 'The award is £20,000.');
    try {
      await set('files.include', 'set/**/*.rst');
      await set('files.exclude', '**/old/**');
      await exportWorkspace();
      const { documents } = exportFile.parse(JSON.parse(await read(target)));
      equal(
        documents.map(({ uri }) => uri.split('/').pop()),
        ['one.rst', 'two.rst'],
        'documents',
      );
    } finally {
      await workspace.fs.delete(fileIn('set'), { recursive: true });
      await workspace.fs.delete(target);
    }

    async function exportWorkspace(): Promise<void> {
      await commands.executeCommand('workbench.action.closeAllEditors'); // so that the workspace is all there is to choose
      await acceptedUntilDone(commands.executeCommand('fundlight.export', { target }));
    }
  });
});
