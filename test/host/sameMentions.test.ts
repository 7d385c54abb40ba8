import { commands, type DocumentHighlight, type TextDocument } from 'vscode';
import { fundlight, positionOf, showText } from './documents';
import { equal } from './expect';

const TEXT = `The Department of Health and Social Care (DHSC) met the University of Leeds. Leeds is in the north.
DHSC has awarded £4.5 million to the University of Leeds on 5 November 2024 for a scanner. The £4.5 million is welcome.
Sales of £4.5 million were a record.
`;

describe('with the cursor on a mention', () => {
  before(fundlight);

  it('the other mentions of its organisation are marked, whatever their words', async () => {
    const { document } = await showText(TEXT);
    const marked = await markedFrom(document, 'Department of');
    equal([marked[0], marked.at(-1)], ['Department of Health and Social Care', 'DHSC'], 'from the full name');
    equal(await markedFrom(document, 'DHSC has'), marked, 'from the acronym');
    equal(await markedFrom(document, 'University of'), ['University of Leeds', 'University of Leeds'], 'from another body');
  });

  it('the sums that tell of its funding item are marked, and no sum of something else', async () => {
    const { document } = await showText(TEXT);
    const places = (await marksFrom(document, '£4.5 million')).map(({ range }) => document.offsetAt(range.start));
    equal(places, [TEXT.indexOf('£4.5'), TEXT.indexOf('£4.5 million is')], 'places');
  });

  it('the editor marks words as ever where there is no mention', async () => {
    const { document } = await showText('A cat is a cat.');
    equal(await markedFrom(document, 'cat'), ['cat', 'cat'], 'words');
  });

  it('nothing of Fundlight is marked in other languages', async () => {
    const { document } = await showText(TEXT, 'restructuredtext');
    equal((await markedFrom(document, 'Department')).includes('Department of Health and Social Care'), false, 'marks');
  });

  async function marksFrom(document: TextDocument, words: string): Promise<DocumentHighlight[]> {
    const position = positionOf(document, words).translate(0, 1);
    return (
      (await commands.executeCommand<DocumentHighlight[] | undefined>('vscode.executeDocumentHighlights', document.uri, position)) ?? []
    );
  }

  async function markedFrom(document: TextDocument, words: string): Promise<string[]> {
    return (await marksFrom(document, words)).map(({ range }) => document.getText(range));
  }
});
