import { type TextDocument, Uri } from 'vscode';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { Decisions } from '../../src/editor/decisions';
import { mentionDecision } from '../../src/review/decide';
import { showText } from './documents';
import { equal, until } from './expect';
import { FullDisk } from './fullDisk';
import { Parts } from './parts';

const TEXT = 'The Hull Trust has received £20m from NHS England.';

describe('decisions on a disk that is full', () => {
  let parts: Parts;
  let disk: FullDisk;
  let provider: { dispose(): void };
  let document: TextDocument;
  let decisions: Decisions;

  beforeEach(async () => {
    parts = new Parts();
    disk = new FullDisk();
    provider = disk.register();
    decisions = open();
    ({ document } = await showText(TEXT));
    await until(() => decide('first', 'Hull Trust'), 'the document is open');
    await decisions.flush();
    disk.isFull = true;
  });

  afterEach(() => {
    decisions.dispose();
    provider.dispose();
    parts.dispose();
  });

  it('are kept while the window is open, and nothing is lost that was decided before', async () => {
    equal(await decide('second', 'NHS England'), true, 'whether it was decided');
    await decisions.flush();
    equal(
      decisions.all(document).map(({ id }) => id),
      ['first', 'second'],
      'what is decided',
    );
    equal([disk.contents().length, written()], [1, ['first']], 'what is written, and nothing half-written is left');
  });

  it('are written when there is space again, without another decision', async () => {
    await decide('second', 'NHS England');
    await until(() => disk.refusals > 0, 'it was tried');
    disk.isFull = false;
    await until(() => written().join() === 'first,second', 'they are written, and nothing half-written is left');
  });

  it('are found by the next window as they were', async () => {
    await decide('second', 'NHS England');
    await decisions.flush();
    disk.isFull = false;
    await decisions.flush();
    const next = open();
    await until(() => next.all(document).length === 2, 'they are read');
    next.dispose();
  });

  function open(): Decisions {
    return new Decisions(parts.documents, new DecisionFiles(Uri.from({ scheme: FullDisk.scheme, path: '/storage' })));
  }

  function decide(id: string, words: string): Promise<boolean> {
    const start = TEXT.indexOf(words);
    const content = { type: 'organisation', value: { name: words } } as const;
    const decision = mentionDecision(id, TEXT, { start, end: start + words.length }, 'accepted', content);
    return decisions.change(document, { added: [decision], removed: [] });
  }

  /** The decisions in the file, by their names. */
  function written(): string[] {
    return disk.contents().flatMap((text) => [...text.matchAll(/"id":"(\w+)"/g)].map(([, id]) => id!));
  }
});
