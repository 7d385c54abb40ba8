import { commands, Selection, type TextEditor, window, workspace } from 'vscode';
import type { Analysis } from '../../src/core/model';
import { fileIn, fundlight, gone, positionOf, read, write } from './documents';
import { equal, until } from './expect';

const NAMES = ['every-1.txt', 'every-2.txt', 'every-3.txt', 'every-4.txt'] as const;
const TEXTS = [
  'The Hull Trust has received £20m from NHS England.',
  'NHS England gave £3m to the Hull Trust. NHS England was glad.',
  'Nothing is told here of anybody.',
  'Marlby Council gave £3m to the Leeds Trust.',
] as const;

describe('deciding on every occurrence in the workspace', () => {
  const analysis = async (): Promise<Analysis | undefined> => (await fundlight()).getAnalysis(fileIn(NAMES[0]));
  const kept = async (name: string) =>
    (await read(fileIn(`.fundlight/decisions/${name}.jsonl`)).catch(() => '')).split('\n').filter(Boolean).slice(1);

  let editor: TextEditor;
  const put = (words: string) => {
    const at = positionOf(editor.document, words);
    editor.selection = new Selection(at, at);
  };

  before(async () => {
    await fundlight();
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const [k, name] of NAMES.entries()) await write(name, TEXTS[k]!);
    editor = await window.showTextDocument(fileIn(NAMES[0]));
    await until(async () => (await analysis())?.annotations.length === 3, 'the document is analysed');
    put('NHS England');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of NAMES) await workspace.fs.delete(fileIn(name));
    await gone('.fundlight/decisions');
  });

  it('rejects it in documents that are open and in those that are not', async () => {
    const request = { what: 'reject', where: 'workspace', confirmed: true };
    equal(await commands.executeCommand('fundlight.decideEvery', request), true, 'whether something was decided');
    equal((await analysis())?.annotations.length, 2, 'the mentions that are left in the open document');
    await until(async () => (await kept(NAMES[0])).length === 1, 'the open document’s decision is kept');
    equal((await kept(NAMES[1])).length, 2, 'the decisions on the closed document');
    equal((await kept(NAMES[2])).length, 0, 'the decisions where the words do not stand');
  });

  it('takes that back as one step', async () => {
    equal(await commands.executeCommand('fundlight.undoDecisionEverywhere'), true, 'whether it was taken back');
    equal((await analysis())?.annotations.length, 3, 'the mentions of the open document');
    equal((await kept(NAMES[1])).length, 0, 'the decisions on the closed document');
    equal(await commands.executeCommand('fundlight.undoDecisionEverywhere'), false, 'whether there is more to take back');
  });

  it('sets the value of every one of them', async () => {
    put('NHS England');
    const request = { what: 'setValue', where: 'workspace', value: 'National Health Service', confirmed: true };
    equal(await commands.executeCommand('fundlight.decideEvery', request), true, 'whether something was decided');
    for (const line of await kept(NAMES[1])) equal(line.includes('"name":"National Health Service"'), true, line);
    await commands.executeCommand('fundlight.undoDecisionEverywhere');
  });

  it('takes it back in a document that was opened since', async () => {
    put('NHS England');
    const request = { what: 'reject', where: 'workspace', confirmed: true };
    equal(await commands.executeCommand('fundlight.decideEvery', request), true, 'whether something was decided');
    equal((await kept(NAMES[1])).length, 2, 'the decisions on the closed document');
    await window.showTextDocument(fileIn(NAMES[1]));
    const mentions = async () => (await fundlight()).getAnalysis(fileIn(NAMES[1]))?.annotations.length;
    await until(async () => (await mentions()) === 2, 'it is opened with its decisions');
    equal(await commands.executeCommand('fundlight.undoDecisionEverywhere'), true, 'whether it was taken back');
    equal(await mentions(), 4, 'the mentions of the document that was opened');
    await until(async () => (await kept(NAMES[1])).length === 0, 'nothing is kept on it any more');
  });

  it('decides on a funding item of a document that is not open, as the tree shows it', async () => {
    const item = { uri: fileIn(NAMES[3]), item: 'f1', sum: '£3m' };
    equal(await commands.executeCommand('fundlight.accept', item), true, 'whether it was accepted');
    const verdicts = async () => (await kept(NAMES[3])).map((line) => /"verdict":"(\w+)"/.exec(line)?.[1]);
    equal(await verdicts(), ['accepted'], 'what is kept');
    equal(await commands.executeCommand('fundlight.reject', item), true, 'whether it was rejected');
    equal(await verdicts(), ['rejected'], 'one decision on one item');
    equal(await commands.executeCommand('fundlight.undoDecisionEverywhere'), true, 'whether it was taken back');
    equal(await verdicts(), ['accepted'], 'what was decided before');
    equal(await commands.executeCommand('fundlight.clearDecision', item), true, 'whether it was cleared');
    equal(await verdicts(), [], 'nothing is kept');
    equal(await commands.executeCommand('fundlight.accept', { ...item, sum: '£4m' }), false, 'an item whose sum is another by now');
  });
});
