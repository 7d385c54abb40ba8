import { commands, type Uri, workspace } from 'vscode';
import { Settings } from '../../src/editor/settings';
import { WrongSettings } from '../../src/editor/wrongSettings';
import { exportFile } from '../../src/formats/schema';
import { acceptedUntilDone, fileIn, fundlight, read, set, showText, write } from './documents';
import { equal, until } from './expect';
import { manifestRules } from './parts';

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

describe('settings of the wrong type or with an unknown value', () => {
  const told: [name: string, found: unknown, used: unknown][] = [];
  let settings: Settings;

  before(() => {
    settings = new Settings(manifestRules(), (name, _, found, used) => told.push([name, found, used]));
  });
  afterEach(() => told.splice(0));
  after(() => settings.dispose());

  const table: [name: string, wrong: unknown, read: (settings: Settings, uri: Uri) => unknown, byDefault: unknown][] = [
    ['languages', 'latex', ({ languages }) => languages, ['plaintext', 'markdown']],
    ['locale', 44, (all, uri) => all.reading(uri).locale, 'en-GB'],
    ['locale', 'cy-GB', (all, uri) => all.reading(uri).locale, 'en-GB'],
    ['maxFileSize', 'large', ({ maxFileSize }) => maxFileSize, 20_000_000],
    ['money.dollar', '$', (all, uri) => all.reading(uri).dollar, undefined],
    ['money.krone', ['SEK'], (all, uri) => all.reading(uri).krone, undefined],
    ['dates.dayOrder', 'dmy', (all, uri) => all.reading(uri).dayOrder, undefined],
    ['dates.fiscalYearStart', '31-02', (all, uri) => all.reading(uri).fiscalYearStart, undefined],
    ['highlight.enabled', 0, (all) => all.highlights('date'), true],
    ['highlight.organisations', 'no', (all) => all.highlights('organisation'), true],
    ['inlayHints.enabled', 'true', ({ showsInlayHints }) => showsInlayHints, false],
    ['items.minimumConfidence', 80, ({ minimumConfidence }) => minimumConfidence, 0],
    ['items.show', 'none', ({ shownItems }) => shownItems, 'all'],
    ['items.groupBy', 7, ({ grouping }) => grouping, 'document'],
    ['items.sortBy', {}, ({ sorting }) => sorting, 'place'],
    ['diagnostics.enabled', 'off', ({ notesContradictions }) => notesContradictions, true],
    ['files.include', ['**/*.rst'], ({ files }) => files.include, '**/*.{txt,md}'],
    ['files.exclude', null, ({ files }) => files.exclude, '{**/node_modules/**,**/*.funding.md,**/funding.md}'],
    ['files.gitIgnore', 'yes', ({ heedsGitIgnore }) => heedsGitIgnore, true],
    ['files.maximum', -1, ({ maximumFiles }) => maximumFiles, 20_000],
  ];
  for (const [name, wrong, value, byDefault] of table) {
    it(`count as not set: ${name} ${JSON.stringify(wrong)}`, async () => {
      await set(name, wrong);
      try {
        equal(value(settings, fileIn('any.txt')), byDefault, 'what holds');
        equal(
          told.map(([setting, found]) => [setting, found]),
          [[`fundlight.${name}`, wrong]],
          'what is told',
        );
      } finally {
        await set(name, undefined);
      }
    });
  }

  it('of a workspace leave what a person has set', async () => {
    const inWorkspace = (value: unknown) => workspace.getConfiguration('fundlight').update('locale', value, false);
    await set('locale', 'en-NZ');
    await inWorkspace(['en-US']);
    try {
      equal(settings.reading(fileIn('any.txt')).locale, 'en-NZ', 'what holds');
      equal(told, [['fundlight.locale', ['en-US'], 'en-NZ']], 'what is told');
    } finally {
      await inWorkspace(undefined);
      await set('locale', undefined);
    }
  });

  it('are told once, with a way to the setting', async () => {
    const messages: string[] = [];
    const wrong = new WrongSettings(async (message) => void messages.push(message));
    const rule = manifestRules().get('fundlight.maxFileSize')!;
    for (const found of ['large', 'large', 0, 'large']) await wrong.tell('fundlight.maxFileSize', rule, found, rule.default);
    equal(
      messages,
      [
        'The setting fundlight.maxFileSize cannot be "large", so 20000000 holds. Allowed is a whole number from 1 on.',
        'The setting fundlight.maxFileSize cannot be 0, so 20000000 holds. Allowed is a whole number from 1 on.',
      ],
      'messages',
    );
  });
});
