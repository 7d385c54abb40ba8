import { commands, EndOfLine, Range, type TextDocument, type TextEditor } from 'vscode';
import type { FundlightApi } from '../../src/editor/extension';
import { fundlight, showText, TEXT } from './documents';
import { equal, until } from './expect';
import { Parts } from './parts';

const TABLE = 'Budget (£m)\n| Item | 2024 | 2025 |\n| --- | --- | --- |\n| Roads | 20 | 21 |\n\n';
/** Longer than what is read again as a whole at every keystroke. */
const LONG = `${TEXT}${TABLE}${'Nothing is paid here.\n\n'.repeat(6_000)}${TEXT}`;

/** What a person does to a document in which mentions have been found. */
const EDITS: Readonly<Record<string, (editor: TextEditor) => Thenable<unknown>>> = {
  'a letter in a name': ({ document, edit }) => edit((text) => text.insert(behind(document, 'NHS England'), 's')),
  'a digit in a table': ({ document, edit }) => edit((text) => text.insert(behind(document, '| 20'), '5')),
  'an empty line in a paragraph': ({ document, edit }) => edit((text) => text.insert(behind(document, 'University of Leeds'), '\n\n')),
  'the end of a line taken away': ({ document, edit }) => edit((text) => text.delete(document.lineAt(2).rangeIncludingLineBreak)),
  'several cursors at once': ({ document, edit }) =>
    edit((text) => {
      for (const words of ['18 November', 'NHS England', '£250,000', '| Roads']) text.insert(behind(document, words), ' £7m ');
    }),
  'all of it replaced': ({ document, edit }) => edit((text) => text.replace(all(document), 'Kent County Council gave £3m.')),
  'all of it deleted': ({ document, edit }) => edit((text) => text.delete(all(document))),
  'other ends of lines': ({ edit }) => edit((text) => text.setEndOfLine(EndOfLine.CRLF)),
};

const behind = (document: TextDocument, words: string) => document.positionAt(document.getText().indexOf(words) + words.length);
const all = (document: TextDocument) => new Range(document.positionAt(0), document.positionAt(document.getText().length));

describe('typing', () => {
  let api: FundlightApi;
  let parts: Parts;
  before(async () => {
    api = await fundlight();
    parts = new Parts();
  });
  after(() => parts.dispose());

  /** What is shown in the end is what the text tells, read from its beginning. */
  async function isRight(document: TextDocument, when: string): Promise<void> {
    const expected = parts.analyser.analyse(document.getText(), document.uri);
    equal(api.getAnalysis(document.uri), expected, when);
    await until(() => JSON.stringify(api.getHighlights(document.uri)) === JSON.stringify(expected.annotations), `highlights: ${when}`);
  }

  for (const [size, content] of Object.entries({ short: `${TEXT}${TABLE}`, long: LONG })) {
    for (const [name, change] of Object.entries(EDITS)) {
      it(`is followed in a ${size} document: ${name}`, async () => {
        const editor = await showText(content);
        const { document } = editor;
        await until(() => api.getHighlights(document.uri).length > 0, 'something is highlighted');
        await editor.edit((edit) => edit.insert(document.positionAt(0), 'Draft.\n\n'));
        await isRight(document, 'after the first edit');
        await change(editor);
        await isRight(document, 'after the edit');
        await commands.executeCommand('undo');
        await isRight(document, 'after it is taken back');
        await commands.executeCommand('redo');
        await isRight(document, 'after it is made again');
      });
    }
  }

  it('is followed letter by letter in a long document, while it is being read', async () => {
    const editor = await showText(LONG);
    const { document } = editor;
    await until(() => api.getHighlights(document.uri).length > 0, 'something is highlighted');
    for (const letter of 'Hull gave £12m. ') await editor.edit((edit) => edit.insert(behind(document, 'Published on'), letter));
    await until(() => api.getHighlights(document.uri).length > 0, 'something is highlighted');
    await isRight(document, 'in the end');
  });

  it('has a document read from its beginning only once', async () => {
    const own = new Parts();
    const begun: string[] = [];
    const begin = own.analyser.begin.bind(own.analyser);
    own.analyser.begin = (text, uri) => {
      begun.push(text);
      return begin(text, uri);
    };
    const editor = await showText(LONG);
    own.analyses.current(editor.document);
    for (const change of Object.values(EDITS)) {
      await change(editor);
      own.analyses.current(editor.document);
      await commands.executeCommand('undo');
      own.analyses.current(editor.document);
    }
    own.dispose();
    equal(begun.length, 1, 'documents begun');
  });

  it('shows what is found in a long document at once', async () => {
    const own = new Parts();
    const { document, edit } = await showText(LONG);
    own.analyses.current(document);
    await edit((text) => text.insert(behind(document, 'Nothing is paid here.'), ' Nor there.'));
    own.analyses.current(document);
    const followed: string[][] = [];
    own.analyses.onDidFollow(() =>
      followed.push(own.analyses.fresh(document).map(({ start, end }) => document.getText().slice(start, end))),
    );
    await edit((text) => text.insert(behind(document, 'Nor there.'), ' Hull gave £12m.'));
    own.dispose();
    equal(followed, [['£12m']], 'found at once');
  });
});
