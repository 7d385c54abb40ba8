import { commands, Selection, type TextEditor } from 'vscode';
import { fundlight, showText, TEXT } from './documents';
import { equal } from './expect';

describe('next and previous mention', () => {
  before(fundlight);

  it('go through all mentions in order, and from the last on to the first', async () => {
    const editor = await showText(TEXT);
    const order = [
      '18 November 2024',
      'NHS England',
      '£4.5 million',
      'University of Leeds',
      '5 November',
      '£4.5 million',
      '£250,000',
      '18 November 2024',
    ];
    for (const words of order) await step(editor, 'next', words);
  });

  it('go back, and from the first to the last', async () => {
    const editor = await showText(TEXT);
    for (const words of ['£250,000', '£4.5 million', '5 November', 'University of Leeds']) await step(editor, 'previous', words);
  });

  it('start from the cursor', async () => {
    const editor = await showText(TEXT);
    const at = editor.document.positionAt(TEXT.indexOf('University'));
    editor.selection = new Selection(at, at);
    await step(editor, 'previous', '£4.5 million');
  });

  it('keep to one kind where they are told to', async () => {
    const editor = await showText(TEXT);
    for (const words of ['£4.5 million', '£4.5 million', '£250,000', '£4.5 million']) await step(editor, 'next', words, { type: 'money' });
  });

  it('leave the selection alone where nothing is found', async () => {
    const editor = await showText('Nothing to see.');
    await commands.executeCommand('fundlight.nextMention');
    equal(editor.selection.isEmpty, true, 'the selection is empty');
  });

  async function step(editor: TextEditor, direction: 'next' | 'previous', words: string, argument?: object): Promise<void> {
    await commands.executeCommand(`fundlight.${direction}Mention`, argument);
    equal(editor.document.getText(editor.selection), words, `the ${direction} mention`);
  }
});
