import { type CodeAction, commands, languages, Range, Selection, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { Annotation } from '../../src/core/model';
import { fileIn, fundlight, gone, positionOf, read, write } from './documents';
import { equal, match, there, until } from './expect';

const TEXT = `The Hull Trust has received £20m from NHS England. It spent £3m on beds.

The £20m was welcomed by NHS England on 5 March 2024.
`;

describe('reviewing', () => {
  let document: TextDocument;
  let editor: TextEditor;
  /** Each test has a document of its own: the editor keeps one for a while after it is closed. */
  let name = '';
  let count = 0;
  const file = () => `.fundlight/decisions/${name}.jsonl`;

  before(async () => {
    await fundlight();
    await untilWatched();
  });
  beforeEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    name = `review-${++count}.txt`;
    editor = await window.showTextDocument(await write(name, TEXT));
    document = editor.document;
    await until(async () => (await analysis())?.annotations.length === 7, 'the document is analysed');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (; count > 0; count--) await remove(`review-${count}.txt`);
    await gone('.fundlight/decisions');
  });

  it('accepts the mention that the cursor is on, and keeps that in a file', async () => {
    put('£20m');
    equal(await commands.executeCommand('fundlight.accept'), true, 'whether it was accepted');
    equal(await states(), ['£20m accepted'], 'the mentions');
    await until(async () => (await kept()).length === 2, 'it is kept');
    const [head, line] = await kept();
    match(head!, /"format":"fundlight-decisions","version":1,"document":"review-1\.txt"/);
    match(line!, /"verdict":"accepted".*"exact":"£20m"/);
  });

  it('rejects every occurrence of a mention, and the items go that were told by it', async () => {
    put('£20m');
    await commands.executeCommand('fundlight.rejectEvery');
    equal((await analysis())?.annotations.filter(({ type }) => type === 'money').length, 1, 'sums');
    equal(
      (await analysis())?.fundingItems.map(({ amount }) => amount.amount),
      [3e6],
      'items',
    );
  });

  it('takes decisions back and makes them again', async () => {
    put('£20m');
    await commands.executeCommand('fundlight.reject');
    equal((await sums()).length, 2, 'after the rejection');
    await commands.executeCommand('fundlight.undoDecision');
    equal((await sums()).length, 3, 'taken back');
    await commands.executeCommand('fundlight.redoDecision');
    equal((await sums()).length, 2, 'made again');
    await until(async () => (await kept()).length === 2, 'it is kept');
  });

  it('sets a value, reading it as texts are read', async () => {
    put('£3m');
    equal(await commands.executeCommand('fundlight.setValue', { value: 'up to €5 million' }), true, 'whether it was set');
    const sum = (await sums()).find(({ review }) => review === 'accepted');
    equal(sum?.type === 'money' && [sum.value.currency, sum.value.amount, sum.value.qualifier], ['EUR', 5e6, 'at-most'], 'the value');
    put('£3m');
    equal(await commands.executeCommand('fundlight.setValue', { value: 'a lot' }), false, 'whether nonsense was set');
  });

  it('makes a mention something else', async () => {
    put('5 March 2024');
    equal(
      await commands.executeCommand('fundlight.relabel', { type: 'organisation', value: 'March Group' }),
      true,
      'whether it was relabelled',
    );
    equal(
      (await analysis())?.organisations.some(({ name, mentions }) => name === 'March Group' && mentions.length === 1),
      true,
      'the organisation',
    );
  });

  it('adds what was missed, and sets the span of a mention to what is selected', async () => {
    select('beds');
    equal(await commands.executeCommand('fundlight.addMention', { type: 'organisation' }), true, 'whether it was added');
    equal(await states(), ['beds added'], 'the mentions');
    select('The Hull Trust');
    await commands.executeCommand('fundlight.addMention');
    equal(await states(), ['The Hull Trust accepted', 'beds added'], 'the mentions');
  });

  it('accepts and rejects a funding item', async () => {
    const item = there((await analysis())?.fundingItems[0], 'the item');
    await commands.executeCommand('fundlight.accept', { uri: document.uri, item: item.id });
    equal((await analysis())?.fundingItems[0]?.review, 'accepted', 'the item');
    await commands.executeCommand('fundlight.reject', { uri: document.uri, item: item.id });
    equal(
      (await analysis())?.fundingItems.map(({ amount }) => amount.amount),
      [3e6],
      'items',
    );
    equal((await sums()).length, 3, 'its sums stay');
  });

  it('sets and clears the fields of a funding item', async () => {
    const item = () => ({ uri: document.uri, item: 'f2' });
    equal((await analysis())?.fundingItems[1]?.amount.amount, 3e6, 'the item');
    await commands.executeCommand('fundlight.setItemField', { ...item(), field: 'recipients', value: 'NHS England' });
    await commands.executeCommand('fundlight.setItemField', { ...item(), field: 'date', value: '12 March 2024' });
    await commands.executeCommand('fundlight.setItemField', { ...item(), field: 'stage', value: 'awarded' });
    select('beds');
    await commands.executeCommand('fundlight.setItemField', { ...item(), field: 'purpose' });
    const set = there((await analysis())?.fundingItems[1], 'the item');
    equal(
      [set.recipients.map(({ name }) => name), set.date?.edtf, set.stage, set.purpose?.text, set.review],
      [['NHS England'], '2024-03-12', 'awarded', 'beds', 'accepted'],
      'the fields',
    );
    await commands.executeCommand('fundlight.clearItemField', { ...item(), field: 'recipients' });
    equal((await analysis())?.fundingItems[1]?.recipients.length, 0, 'recipients');
    equal(
      await commands.executeCommand('fundlight.setItemField', { ...item(), field: 'date', value: 'soon' }),
      false,
      'whether nonsense was set',
    );
  });

  it('adds a funding item from a sum', async () => {
    await commands.executeCommand('fundlight.reject', { uri: document.uri, item: 'f2' });
    put('£3m');
    equal(await commands.executeCommand('fundlight.addItem'), true, 'whether it was added');
    const items = (await analysis())?.fundingItems.map(({ amount, review }) => `${amount.amount} ${review}`);
    equal(items, ['20000000 suggested', '3000000 added'], 'the items');
  });

  it('walks through a document with keys alone, and never decides by going on', async () => {
    await commands.executeCommand('fundlight.startReview', { of: 'mentions', order: 'reading' });
    equal(document.getText(editor.selection), 'Hull Trust', 'the first mention');
    await commands.executeCommand('fundlight.skip');
    equal(await states(), [], 'nothing is decided');
    equal(document.getText(editor.selection), '£20m', 'the second mention');
    await commands.executeCommand('fundlight.acceptAndGoOn');
    await commands.executeCommand('fundlight.rejectAndGoOn');
    equal(await states(), ['£20m accepted'], 'the mentions');
    equal(document.getText(editor.selection), '£3m', 'the next mention');
    await commands.executeCommand('fundlight.goBack');
    equal(document.getText(editor.selection), '£20m', 'the mention before');
    put('The ');
    await commands.executeCommand('fundlight.acceptAndGoOn');
    equal(await states(), ['£20m accepted'], 'away from the mentions nothing is decided');
    equal(document.getText(editor.selection), 'Hull Trust', 'the next mention from there');
    await commands.executeCommand('fundlight.endReview');
  });

  it('walks through funding items with keys alone', async () => {
    await commands.executeCommand('fundlight.startReview', { of: 'items', order: 'reading' });
    equal(document.getText(editor.selection), '£20m', 'the sum of the first item');
    await commands.executeCommand('fundlight.skip');
    equal([document.getText(editor.selection), await items()], ['£3m', ['20000000 suggested', '3000000 suggested']], 'the second item');
    await commands.executeCommand('fundlight.goBack');
    equal(document.getText(editor.selection), '£20m', 'the first item again');
    await commands.executeCommand('fundlight.acceptAndGoOn');
    equal([document.getText(editor.selection), await items()], ['£3m', ['20000000 accepted', '3000000 suggested']], 'the second item');
    await commands.executeCommand('fundlight.rejectAndGoOn');
    equal([await items(), await states()], [['20000000 accepted'], []], 'the items, and the mentions');
    await commands.executeCommand('fundlight.acceptAndGoOn');
    equal(await items(), ['20000000 accepted'], 'the review is at its end');
  });

  it('walks through mentions and the items that they tell of', async () => {
    await commands.executeCommand('fundlight.startReview', { of: 'both', order: 'reading' });
    for (let k = 0; k < 3; k++) await commands.executeCommand('fundlight.acceptAndGoOn');
    equal(
      [await states(), await items()],
      [
        ['Hull Trust accepted', '£20m accepted'],
        ['20000000 accepted', '3000000 suggested'],
      ],
      'what is decided',
    );
    equal(document.getText(editor.selection), 'NHS England', 'the next mention');
    await commands.executeCommand('fundlight.endReview');
  });

  it('takes a purpose from what is selected, not from the sum that the review has selected', async () => {
    await commands.executeCommand('fundlight.startReview', { of: 'items', order: 'reading' });
    await commands.executeCommand('fundlight.skip');
    const request = { uri: document.uri, item: 'f2', field: 'purpose' };
    equal(await commands.executeCommand('fundlight.setItemField', request), false, 'whether the sum is the purpose');
    select('beds');
    equal(await commands.executeCommand('fundlight.setItemField', request), true, 'whether the words are');
    await commands.executeCommand('fundlight.endReview');
  });

  it('ends a review with its document', async () => {
    await commands.executeCommand('fundlight.startReview', { of: 'mentions', order: 'reading' });
    put('£3m');
    // The editor closes a document in its own time; with another language it is closed and opened at once.
    await languages.setTextDocumentLanguage(document, 'markdown');
    await until(async () => (await analysis())?.annotations.length === 7, 'the document is analysed');
    await commands.executeCommand('fundlight.acceptAndGoOn');
    equal(await states(), [], 'nothing is decided by the keys of a review');
  });

  it('follows what is typed', async () => {
    put('£3m');
    await commands.executeCommand('fundlight.accept');
    await editor.edit((edit) => edit.insert(document.positionAt(0), 'News: £3m was found.\n\n'));
    await until(async () => (await states()).length === 1, 'the decision is there');
    const accepted = (await sums()).find(({ review }) => review === 'accepted');
    equal(accepted?.start, document.getText().indexOf('£3m on beds'), 'its place');
  });

  it('finds the decisions again in a document that is opened again', async () => {
    put('£3m');
    await commands.executeCommand('fundlight.accept');
    await until(async () => (await kept()).length === 2, 'it is kept');
    await commands.executeCommand('workbench.action.closeAllEditors');
    editor = await window.showTextDocument(await workspace.openTextDocument(document.uri));
    document = editor.document;
    await until(async () => (await states()).join() === '£3m accepted', 'the decision is there');
  });

  it('takes over what somebody else has decided, and loses nothing', async () => {
    put('£3m');
    await commands.executeCommand('fundlight.accept');
    await until(async () => (await kept()).length === 2, 'it is kept');
    const lines = await kept();
    const start = TEXT.indexOf('NHS England');
    const anchor = {
      start,
      end: start + 11,
      exact: 'NHS England',
      prefix: TEXT.slice(start - 32, start),
      suffix: TEXT.slice(start + 11, start + 43),
    };
    const theirs = {
      kind: 'mention',
      id: 'theirs',
      verdict: 'accepted',
      anchor,
      content: { type: 'organisation', value: { name: 'NHS England' } },
    };
    await write(file(), `${[...lines, JSON.stringify(theirs)].join('\n')}\n`);
    await until(async () => (await states()).join() === 'NHS England accepted,£3m accepted', 'both decisions are there');
    put('5 March 2024');
    await commands.executeCommand('fundlight.accept');
    await until(async () => (await kept()).length === 4, 'all three are kept');
  });

  it('notes where two people have decided differently, and lets a person choose', async () => {
    put('£3m');
    await commands.executeCommand('fundlight.accept');
    await until(async () => (await kept()).length === 2, 'it is kept');
    const [head, line] = await kept();
    await write(file(), `${head}\n${line}\n${line!.replace('"accepted"', '"rejected"').replace(/"id":"[^"]*"/, '"id":"theirs"')}\n`);
    await until(() => languages.getDiagnostics(document.uri).some(({ message }) => /decided in two ways/.test(message)), 'a note');
    const at = new Range(positionOf(document, '£3m'), positionOf(document, '£3m'));
    const offers = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at);
    const { command, arguments: args = [] } = there(
      offers.find(({ title }) => /^Keep the decision: rejected/.test(title))?.command,
      'the offer',
    );
    await commands.executeCommand(command, ...args);
    await until(async () => (await sums()).length === 2, 'the sum is rejected');
    equal(languages.getDiagnostics(document.uri).length, 0, 'notes');
  });

  it('is stale while its words are gone, and there again when they are', async () => {
    put('£3m');
    await commands.executeCommand('fundlight.accept');
    const start = TEXT.indexOf('£3m');
    await editor.edit((edit) => edit.replace(new Range(document.positionAt(start), document.positionAt(start + 3)), 'a lot'));
    await until(async () => (await states()).length === 0, 'the decision has no place');
    await editor.edit((edit) => edit.replace(new Range(document.positionAt(start), document.positionAt(start + 5)), '£3m'));
    await until(async () => (await states()).join() === '£3m accepted', 'the decision has its place again');
  });

  it('never writes over a file that is damaged', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await write(file(), '{"format":"fundlight-decisions","version":1,"document":"x"}\n{"kind":"mention","id"');
    const before = await read(fileIn(file()));
    editor = await window.showTextDocument(await workspace.openTextDocument(document.uri));
    document = editor.document;
    await until(async () => (await analysis()) !== undefined, 'the document is shown all the same');
    put('£3m');
    const isRefused = async () => {
      const isAccepted = await commands.executeCommand('fundlight.accept');
      if (isAccepted) await commands.executeCommand('fundlight.undoDecision'); // the damage has not been noticed yet
      return isAccepted === false;
    };
    await until(isRefused, 'decisions are refused');
    equal(await read(fileIn(file())), before, 'the file');
  });

  /** Watchers overlook a folder that is made while they begin to watch, and all that is ever in it. */
  async function untilWatched(): Promise<void> {
    const watcher = workspace.createFileSystemWatcher('**/.fundlight/decisions/probe');
    let isSeen = false;
    watcher.onDidCreate(() => (isSeen = true));
    await until(async () => {
      await gone('.fundlight/decisions');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await write('.fundlight/decisions/probe', '');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return isSeen;
    }, 'the folder is watched');
    watcher.dispose();
  }

  async function analysis() {
    return (await fundlight()).getAnalysis(document.uri);
  }

  /** Every item: its amount and its state. */
  async function items(): Promise<string[]> {
    return ((await analysis())?.fundingItems ?? []).map(({ amount, review }) => `${amount.amount} ${review}`);
  }

  async function sums(): Promise<Annotation[]> {
    return ((await analysis())?.annotations ?? []).filter(({ type }) => type === 'money');
  }

  /** What is decided: the words and the state of each mention. */
  async function states(): Promise<string[]> {
    const decided = ((await analysis())?.annotations ?? []).filter(({ review }) => review !== 'suggested');
    return decided.map(({ start, end, review }) => `${document.getText().slice(start, end)} ${review}`);
  }

  function put(words: string): void {
    const at = positionOf(document, words);
    editor.selection = new Selection(at, at);
  }

  function select(words: string): void {
    const at = positionOf(document, words);
    editor.selection = new Selection(at, at.translate(0, words.length));
  }

  async function kept(): Promise<string[]> {
    const text = await read(fileIn(file())).catch(() => '');
    return text.split('\n').filter(Boolean);
  }

  async function remove(name: string): Promise<void> {
    await workspace.fs.delete(fileIn(name)).then(undefined, () => undefined);
  }
});
