import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  LanguageModelTextPart,
  type LanguageModelToolResult,
  lm,
  MarkdownString,
} from 'vscode';
import { TOOLS } from '../../src/agent/tools';
import { analyse } from '../../src/core/analyse';
import { AgentDocuments } from '../../src/editor/agentDocuments';
import { AgentTool } from '../../src/editor/agentTools';
import { ScannedFirst } from '../../src/editor/scannedFirst';
import { itemDecision } from '../../src/review/decide';
import { decisionText } from '../../src/review/decisionFile';
import { fileIn, fundlight, gone, isRoot, read, set, showText, TEXT, write } from './documents';
import { equal, match, there } from './expect';
import { Parts } from './parts';

const HULL = 'On 3 May 2023, Marlby Council gave £20,000 to the Hull Trust for a garden. The trust owes £3m.\n';

interface List {
  readonly items: readonly { readonly location: string; readonly amount: number; readonly review: string }[];
  readonly total: number;
  readonly documents: number;
  readonly hidden?: number;
  readonly notes?: readonly string[];
  readonly skipped?: { readonly count: number };
}

describe('the tools of the agent mode', () => {
  let parts: Parts;

  before(async () => {
    await fundlight();
    await set('files.include', 'papers/**/*.{txt,md}');
  });
  after(() => set('files.include', undefined));
  beforeEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    parts = new Parts(fileIn('.scan'));
  });
  afterEach(async () => {
    await parts.scan.forget();
    parts.dispose();
    await gone('papers', '.scan', '.fundlight', '.storage', 'out.json', 'out.csv');
  });

  it('are known to the editor', () => {
    for (const { name, description } of TOOLS) {
      const known = there(
        lm.tools.find((each) => each.name === name),
        name,
      );
      equal(known.description, description, 'description');
      equal((known.inputSchema as { type: string }).type, 'object', 'schema');
    }
  });

  it('list what the editor shows, saved or not', async () => {
    const { document } = await showText(TEXT);
    const list = await invoke<List>('fundlight_list_items', { documents: [document.uri.toString()] });
    equal(
      list.items.map(({ location, amount }) => [location.replace(document.uri.toString(), ''), amount]),
      [
        [':3:25', 4.5e6],
        [':4:33', 250_000],
      ],
      'items',
    );
  });

  it('look up the evidence of a sum, and why one is no funding', async () => {
    await write('papers/hull.txt', HULL);
    const { sums } = await invoke<{ sums: { words: string; verdict: string; reason?: { words: string }; location: string }[] }>(
      'fundlight_look_up_sum',
      { location: `${fileIn('papers/hull.txt')}:1` },
    );
    equal(
      sums.map(({ words, verdict, reason }) => [words, verdict, reason?.words]),
      [
        ['£20,000', 'funding item', undefined],
        ['£3m', 'no funding', 'owes'],
      ],
      'sums',
    );
  });

  it('read a small workspace that has not been scanned, and leave it so', async () => {
    await write('papers/hull.txt', HULL);
    await write('papers/leeds.txt', TEXT);
    await write('papers/binary.txt', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0));
    const list = await call<List>('fundlight_list_items', {});
    equal([list.total, list.documents, list.skipped?.count, list.notes], [3, 2, 1, undefined], 'list');
    equal(parts.scan.isOn, false, 'it is scanned');
  });

  it('say that a large workspace has not been scanned', async () => {
    await Promise.all(Array.from({ length: 201 }, (_, k) => write(`papers/${k}.txt`, HULL)));
    const { document } = await showText(TEXT);
    const list = await call<List>('fundlight_list_items', {});
    equal(list.documents, 1, 'documents');
    match(list.items[0]?.location ?? '', new RegExp(`^${document.uri.toString()}:3:25$`));
    match(list.notes?.join() ?? '', /^The workspace has not been scanned, and has 201 files: only the open documents are listed\./);
    equal((await call<List>('fundlight_list_items', { documents: ['papers'], limit: 1 })).documents, 201, 'documents of the folder');
  });

  it('list what was scanned, with the lines, and tell where a file has changed since', async () => {
    await write('papers/hull.txt', HULL);
    await write('papers/leeds.txt', TEXT);
    await parts.scan.scan(never(), () => undefined);
    const list = await call<List>('fundlight_list_items', {});
    equal(
      list.items.map(({ location }) => location),
      [`${fileIn('papers/hull.txt')}:1:36`, `${fileIn('papers/leeds.txt')}:3:25`, `${fileIn('papers/leeds.txt')}:4:33`],
      'places',
    );
    await write('papers/hull.txt', `Later.\n${HULL}`);
    const after = await call<List>('fundlight_list_items', { words: 'hull.txt' });
    equal(after.items[0]?.location, fileIn('papers/hull.txt').toString(), 'place');
    match(after.notes?.join() ?? '', /hull\.txt has changed since it was scanned/);
  });

  it('apply decisions, and tell what the settings hide', async () => {
    await write('papers/hull.txt', HULL);
    await write('.fundlight/decisions/papers/hull.txt.jsonl', accepted(HULL, 'hull.txt'));
    await write('papers/leeds.txt', TEXT);
    await set('items.show', 'decided');
    try {
      const list = await call<List>('fundlight_list_items', {});
      equal([list.items.map(({ amount, review }) => [amount, review]), list.hidden], [[[20_000, 'accepted']], 2], 'shown and hidden');
      equal((await call<List>('fundlight_list_items', { includeHidden: true })).total, 3, 'all');
    } finally {
      await set('items.show', undefined);
    }
  });

  it('find documents by their paths, and none elsewhere', async () => {
    const uri = await write('papers/hull.txt', HULL);
    for (const name of ['papers/hull.txt', './papers/../papers/hull.txt', uri.path, uri.toString()])
      equal((await call<List>('fundlight_list_items', { documents: [name] })).total, 1, name);
    const elsewhere = ['../secret.txt', '/etc/hosts', uri.with({ path: `${uri.path}/../../../x.txt` }).toString()];
    for (const name of [...(isRoot() ? [] : elsewhere), 'https://example.org/a.txt'])
      match(await refusal('fundlight_list_items', { documents: [name] }), /is neither open nor in the workspace/);
    match(await refusal('fundlight_look_up_sum', { document: 'papers/none.txt', item: 'f1' }), /none\.txt: it does not exist/);
  });

  it('ask before they write, and say what', () => {
    const asked = tool('fundlight_export').prepareInvocation({
      input: { target: 'a_b.csv', documents: ['x.txt', 'y.txt'], overwrite: true },
    });
    const { title, message } = there(asked.confirmationMessages, 'the question');
    equal(title, 'Export funding items?', 'title');
    equal(
      message instanceof MarkdownString && message.value,
      'Fundlight writes the funding items of x\\.txt and y\\.txt into a\\_b\\.csv, as CSV of Funding Items. If this file is there already, it is overwritten.',
      'message',
    );
    for (const input of [{}, { target: 5 }, { target: 'x.csv', documents: 'all', format: 'xml' }])
      there(tool('fundlight_export').prepareInvocation({ input }).confirmationMessages, 'the question');
    equal(tool('fundlight_list_items').prepareInvocation({ input: {} }).confirmationMessages, undefined, 'question of the list');
  });

  it('export into the workspace, and overwrite only what they are told to', async () => {
    await write('papers/hull.txt', HULL);
    const { target } = await call<{ target: string }>('fundlight_export', { target: 'out.csv' });
    equal(target, fileIn('out.csv').toString(), 'target');
    match(await read(fileIn('out.csv')), /Marlby Council/);
    await write('out.csv', 'precious');
    match(await refusal('fundlight_export', { target: 'out.csv' }), /exists: name another file/);
    equal(await read(fileIn('out.csv')), 'precious', 'the file');
    await call('fundlight_export', { target: 'out.csv', overwrite: true });
    match(await read(fileIn('out.csv')), /Marlby Council/);
  });

  it('write nothing elsewhere, and nothing that is hidden', async () => {
    await write('papers/hull.txt', HULL);
    for (const target of [...(isRoot() ? [] : ['../out.csv']), '/etc/out.csv', '.vscode/out.csv', '.out.csv', 'nowhere/out.csv'])
      match(await refusal('fundlight_export', { target }), /does not lie in the workspace|hidden files|its folder does not exist/);
    match(await refusal('fundlight_export', { target: 'papers/hull.txt', overwrite: true }), /asks for no format/);
  });

  it('are given up when they are cancelled', async () => {
    await write('papers/hull.txt', HULL);
    const cancelled = new CancellationTokenSource();
    cancelled.cancel();
    for (const input of [{}, { documents: ['papers'] }])
      match(
        await tool('fundlight_list_items')
          .invoke({ input }, cancelled.token)
          .then(String, (error) => error.name),
        /^Canceled$/,
      );
  });

  function tool(name: string): AgentTool {
    const { documents, analyses, all, scan, files, analyser, decisions, own, shown } = parts;
    const source = new AgentDocuments(documents, analyses, all, scan, files, new ScannedFirst(scan, analyser), decisions, own, shown);
    return new AgentTool(
      there(
        TOOLS.find((each) => each.name === name),
        name,
      ),
      source,
    );
  }

  async function call<T>(name: string, input: object): Promise<T> {
    return answerOf(await tool(name).invoke({ input }, never()));
  }

  async function refusal(name: string, input: object): Promise<string> {
    return tool(name)
      .invoke({ input }, never())
      .then(
        (result) => `no refusal: ${JSON.stringify(answerOf(result))}`,
        (error: Error) => error.message,
      );
  }
});

/** Through the editor, as its agent mode does it. */
async function invoke<T>(name: string, input: object): Promise<T> {
  return answerOf(await lm.invokeTool(name, { input, toolInvocationToken: undefined }));
}

function answerOf<T>({ content }: LanguageModelToolResult): T {
  const [part] = content;
  if (!(part instanceof LanguageModelTextPart)) throw new Error('it is no text');
  return JSON.parse(part.value) as T;
}

/** The file of a decision that accepts the first item of a text. */
function accepted(text: string, name: string): string {
  const analysis = analyse(text);
  return decisionText(name, [itemDecision('a', text, there(analysis.fundingItems[0], 'the item'), analysis, 'accepted')]);
}

function never(): CancellationToken {
  return new CancellationTokenSource().token;
}
