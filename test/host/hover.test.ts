import { commands, type Hover, MarkdownString, type TextDocument } from 'vscode';
import { fundlight, positionOf, showText, TEXT } from './documents';
import { equal, match, there } from './expect';

describe('hovers', () => {
  before(fundlight);

  it('give a sum in full, with its funding item', async () => {
    const { document } = await showText(TEXT);
    const text = plain(await hoverOn(document, '4.5 million'));
    match(text, /GBP 4,500,000/);
    match(text, /from NHS England to the University of Leeds/);
  });

  it('give a bound in words', async () => {
    const { document } = await showText(TEXT);
    match(plain(await hoverOn(document, '250,000')), /at most GBP 250,000/);
  });

  it('give a date with its day of the week, and how its year is known', async () => {
    const { document } = await showText(TEXT);
    match(plain(await hoverOn(document, '18 November 2024')), /Monday 18 November 2024.*EDTF `2024-11-18`/s);
    match(plain(await hoverOn(document, '5 November')), /Tuesday 5 November 2024.*Worked out from the date of the document/s);
  });

  it('give both ends of a fiscal year', async () => {
    const { document } = await showText('Spending rose in 2024/25.');
    match(plain(await hoverOn(document, '2024/25')), /April 2024 to March 2025.*1 April 2024 to 31 March 2025/s);
  });

  it('say that a document lacks the date that is needed, and offer to set it', async () => {
    const { document } = await showText('They met on 18 March, and again last week.');
    for (const words of ['18 March', 'last week']) {
      const { value } = await hoverOn(document, words);
      const [, query = ''] = /\[Set the document date…\]\(command:fundlight\.setDocumentDate\?([^)]*)\)/.exec(value) ?? [];
      const [request] = JSON.parse(decodeURIComponent(query));
      equal(request, { uri: document.uri.toString() }, 'the link');
      equal(await commands.executeCommand('fundlight.setDocumentDate', { ...request, date: '2024-05-14' }), '2024-05-14', 'the date');
      match(plain(await hoverOn(document, words)), /Worked out from the date of the document, Tuesday 14 May 2024/);
      await commands.executeCommand('fundlight.setDocumentDate', { ...request, date: null });
    }
  });

  it('say that the currency of a sum is open, and where to decide it', async () => {
    const { document } = await showText('It is worth $5m.');
    const { value } = await hoverOn(document, '$5m');
    match(value, /The text does not say which dollar this is\. \[Decide it in the settings…\]\(command:workbench\.action\.openSettings/);
  });

  it('give an organisation with its kind, its mentions and its items', async () => {
    const { document } = await showText(TEXT);
    match(plain(await hoverOn(document, 'University of Leeds')), /University of Leeds.*University, mentioned once.*as recipient/s);
  });

  it('cover the mention', async () => {
    const { document } = await showText(TEXT);
    const range = there((await hoversOn(document, '4.5 million'))[0]?.range, 'the range');
    equal(document.getText(range), '£4.5 million', 'the covered text');
  });

  it('are absent elsewhere', async () => {
    const { document } = await showText(TEXT);
    equal((await hoversOn(document, 'new scanner')).length, 0, 'hovers');
  });

  it('may run the commands of their links and no other', async () => {
    const { document } = await showText(TEXT);
    const { isTrusted, supportHtml } = await hoverOn(document, '4.5 million');
    const enabledCommands = ['fundlight.reveal', 'fundlight.revealInTree', 'fundlight.setDocumentDate', 'workbench.action.openSettings'];
    equal(isTrusted, { enabledCommands }, 'trust');
    equal(supportHtml ?? false, false, 'HTML');
  });

  it('do not let the text make links', async () => {
    const { document } = await showText('The Harbour [x](command:workbench.action.quit) Trust gave £20,000 to [Anvil](command:x) College.');
    const { value } = await hoverOn(document, '£20,000');
    for (const [, command] of value.matchAll(/\]\(command:([\w.]+)/g)) match(command!, /^fundlight\./);
  });

  async function hoversOn(document: TextDocument, words: string): Promise<Hover[]> {
    return commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, words));
  }

  async function hoverOn(document: TextDocument, words: string): Promise<MarkdownString> {
    const [hover] = await hoversOn(document, words);
    const content = there(hover, `a hover on ${words}`).contents[0];
    if (!(content instanceof MarkdownString)) throw new Error('it is no Markdown');
    return content;
  }

  function plain({ value }: MarkdownString): string {
    return value.replace(/\\/g, '');
  }
});
