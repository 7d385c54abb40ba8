import { commands, type InlayHint, MarkdownString, Range, type TextDocument, workspace } from 'vscode';
import { fundlight, showText } from './documents';
import { equal, match, there, until } from './expect';

const TEXT = `Published on 18 November 2024

NHS England has awarded £70m to the University of Leeds, after £250,000 last year.
`;

describe('inlay hints', () => {
  before(fundlight);
  afterEach(async () => {
    const settings = workspace.getConfiguration('fundlight');
    for (const name of ['inlayHints.enabled', 'money.dollar']) await settings.update(name, undefined, true);
  });

  it('are off until a person wants them', async () => {
    const { document } = await showText(TEXT);
    equal(await textsIn(document), [], 'hints');
  });

  it('are switched on and off by their command', async () => {
    const { document } = await showText(TEXT);
    await commands.executeCommand('fundlight.toggleInlayHints');
    await until(async () => (await textsIn(document)).length > 0, 'they are there');
    await commands.executeCommand('fundlight.toggleInlayHints');
    await until(async () => (await textsIn(document)).length === 0, 'they are gone');
  });

  it('say behind sums and dates what the words do not', async () => {
    await show();
    const { document } = await showText(TEXT);
    equal(await textsIn(document), ['£70m: GBP 70,000,000', 'last year: 2023'], 'hints');
  });

  it('say more when a person points at them, as the hover does', async () => {
    await show();
    const { document } = await showText(TEXT);
    const [hint] = await hintsIn(document);
    const { tooltip } = there(hint, 'a hint');
    if (!(tooltip instanceof MarkdownString)) throw new Error('it is no Markdown');
    match(tooltip.value.replace(/\\/g, ''), /GBP 70,000,000.*from NHS England to the University of Leeds/s);
  });

  it('come for the lines in view alone', async () => {
    await show();
    const { document } = await showText('The award is £5m.\nThe award is £6m.\nThe award is £7m.\n');
    equal(await textsIn(document, new Range(1, 0, 2, 0)), ['£6m: GBP 6,000,000'], 'hints');
  });

  it('follow typing and the settings that decide what the text leaves open', async () => {
    await show();
    const editor = await showText('They have $5');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), 'm.'));
    equal(await textsIn(editor.document), ['$5m: 5,000,000, currency not stated'], 'after typing');
    await workspace.getConfiguration('fundlight').update('money.dollar', 'AUD', true);
    await until(async () => (await textsIn(editor.document)).join() === '$5m: AUD 5,000,000', 'it is an Australian dollar');
  });

  it('are not cut off where a paragraph is one line', async () => {
    for (const language of ['plaintext', 'markdown']) {
      const { document } = await showText(TEXT, language);
      equal(workspace.getConfiguration('editor', document).get('inlayHints.maximumLength'), 0, language);
    }
  });

  async function show(): Promise<void> {
    await workspace.getConfiguration('fundlight').update('inlayHints.enabled', true, true);
  }

  async function hintsIn(document: TextDocument, range?: Range): Promise<InlayHint[]> {
    const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    return commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range ?? all);
  }

  /** Each hint with the mention that it stands behind. */
  async function textsIn(document: TextDocument, range?: Range): Promise<string[]> {
    const { annotations } = there((await fundlight()).getAnalysis(document.uri), 'the analysis');
    return (await hintsIn(document, range)).map(({ label, position }) => {
      const mention = there(
        annotations.find(({ end }) => end === document.offsetAt(position)),
        'the mention',
      );
      return `${document.getText().slice(mention.start, mention.end)}: ${label}`;
    });
  }
});
