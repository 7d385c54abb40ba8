import { CancellationTokenSource, commands, EventEmitter, type TreeItemLabel, window, workspace } from 'vscode';
import { analyse } from '../../src/core/analyse';
import { GROUPINGS, type Grouping, type Sorting } from '../../src/editor/arrangement';
import { ListedItems } from '../../src/editor/listedItems';
import { allOf } from '../../src/editor/longLists';
import { itemsOf, type ScannedDocument } from '../../src/editor/scannedDocument';
import { ShownItems } from '../../src/editor/shownItems';
import type { TreeNode } from '../../src/editor/treeNodes';
import { WorkspaceDocuments } from '../../src/editor/workspaceDocuments';
import { fileIn, fundlight, set, write } from './documents';
import { equal, match, there, until } from './expect';
import { Parts } from './parts';

const LEEDS =
  'NHS England has awarded £4.5 million to the University of Leeds on 5 November 2024 for a new scanner. This includes £1 million for training.\n';
const AGAIN = 'The University of Leeds has received £4.5 million from NHS England.\n';
const HULL = 'On 3 May 2023, Marlby Council gave £20,000 to the Hull Trust for a garden.\n';

describe('the tree of a scanned workspace', () => {
  let parts: Parts;

  before(async () => {
    await fundlight();
    await set('files.include', 'papers/**/*.{txt,md}');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await write('papers/a/leeds.txt', LEEDS);
    await write('papers/b/again.txt', AGAIN);
    await write('papers/b/hull.txt', HULL);
    await write('papers/empty.txt', 'Nothing to see.');
    await write('papers/binary.txt', Uint8Array.of(0x25, 0));
    parts = new Parts();
    await parts.scan.scan(new CancellationTokenSource().token, () => undefined);
  });
  afterEach(async () => {
    for (const name of ['items.groupBy', 'items.sortBy']) await set(name, undefined);
    parts.shown.filter = '';
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(async () => {
    parts.dispose();
    await set('files.include', undefined);
    await workspace.fs.delete(fileIn('papers'), { recursive: true });
  });

  it('lists the documents that have items, and says what else there is', async () => {
    equal(
      await rows(),
      [
        'leeds.txt: 2 items · £4.5m',
        'again.txt: 1 item · £4.5m',
        'hull.txt: 1 item · £20,000',
        '1 document without funding items',
        '1 file skipped',
      ],
      'rows',
    );
    const skipped = there(parts.tree.getChildren() as TreeNode[], 'the rows').at(-1);
    equal(await rows(skipped), ['binary.txt: it is a binary file; only plain text is read'], 'skipped files');
  });

  it('is left alone where another scan finds what is known, and not where it finds more', async () => {
    let changes = 0;
    const listening = parts.tree.onDidChangeTreeData(() => changes++);
    const scan = async () => {
      await parts.scan.scan(new CancellationTokenSource().token, () => undefined);
      await new Promise((resolve) => setTimeout(resolve, 600)); // it would be listed again by now
    };
    await scan(); // takes up what was still to be listed before
    changes = 0;
    await scan();
    equal(changes, 0, 'how often it was listed again');
    await write('papers/b/more.txt', HULL);
    await scan();
    equal(changes > 0, true, 'whether it was listed again with a new document');
    await workspace.fs.delete(fileIn('papers/b/more.txt'));
    await scan();
    listening.dispose();
  });

  it('reads the fields of an item from its file when they are wanted', async () => {
    const [leeds] = parts.tree.getChildren() as TreeNode[];
    const item = there(
      (parts.tree.getChildren(leeds) as TreeNode[]).find(({ kind }) => kind === 'item'),
      'the item',
    );
    const fields = await rows(item);
    for (const field of [
      'Sum: GBP 4,500,000',
      'Funder: NHS England',
      'Also told in: again.txt: £4.5m to University of Leeds',
      'Evidence: 1 passage',
    ])
      equal(fields.includes(field), true, `${field} among ${fields.join('; ')}`);
    equal(
      fields.some((field) => field.startsWith('£1m')),
      true,
      `the part among ${fields.join('; ')}`,
    );
    const { command, arguments: args = [] } = there(parts.tree.getTreeItem(item).command, 'the command');
    await commands.executeCommand(command, ...args);
    const editor = there(window.activeTextEditor, 'the editor');
    equal(editor.document.getText(editor.selection), '£4.5 million', 'the selection');
    await until(() => parts.analyses.latest(editor.document) !== undefined, 'the document is read');
    equal((parts.tree.getChildren() as TreeNode[]).filter(({ kind }) => kind === 'document').length, 3, 'documents: none is there twice');
  });

  it('groups items, counts what is told again once, and leaves nothing out', async () => {
    const tree = async (by: string) => {
      await commands.executeCommand('fundlight.groupItems', by);
      await until(() => parts.settings.grouping === by, 'the setting is known');
      parts.listed.arrangeAgain();
      return (await rows()).slice(0, -1);
    };
    equal(await tree('funder'), ['Marlby Council: 1 item · £20,000', 'NHS England: 2 items · £4.5m'], 'by funder');
    equal((await tree('recipient')).slice(0, 2), ['Hull Trust: 1 item · £20,000', 'University of Leeds: 1 item · £4.5m'], 'by recipient');
    equal(
      await tree('fiscalYear'),
      ['2024-25: 1 item · £4.5m', '2023-24: 1 item · £20,000', 'Fiscal year not told: 1 item · £1m'],
      'by year',
    );
    equal(await tree('programme'), ['Programme not told: 3 items · £4.52m'], 'by programme');
    const [stage] = parts.tree.getChildren() as TreeNode[];
    equal(stage?.kind, 'group', 'the first row');
    await commands.executeCommand('fundlight.groupItems', 'funder');
    await until(() => parts.settings.grouping === 'funder', 'the setting is known');
    parts.listed.arrangeAgain();
    const [, nhs] = parts.tree.getChildren() as TreeNode[];
    const [item] = parts.tree.getChildren(nhs) as TreeNode[];
    const row = parts.tree.getTreeItem(there(item, 'the item'));
    match(String(row.description), / · told in 2 documents$/);
    match(row.accessibilityInformation?.label ?? '', /told in 2 documents$/);
    equal(parts.tree.getParent(item!) === nhs, true, 'its parent is the group');
  });

  it('sorts documents and items by amount and date', async () => {
    const order = async (by: string) => {
      await commands.executeCommand('fundlight.sortItems', by);
      await until(() => parts.settings.sorting === by, 'the setting is known');
      parts.listed.arrangeAgain();
      return (await rows()).slice(0, 3).map((row) => row.split(':')[0]);
    };
    equal(await order('amount'), ['leeds.txt', 'again.txt', 'hull.txt'], 'by amount');
    await commands.executeCommand('fundlight.groupItems', 'stage');
    await until(() => parts.settings.grouping === 'stage', 'the setting is known');
    parts.listed.arrangeAgain();
    const sums = async () => {
      const all = await Promise.all(
        (parts.tree.getChildren() as TreeNode[]).filter(({ kind }) => kind === 'group').map((group) => rows(group)),
      );
      return all.flat().map((row) => row.split(' ')[0]);
    };
    equal((await sums())[0], '£4.5m', 'the largest');
  });

  it('shows what is looked for, and says so', async () => {
    const commandsOfOurs = commands.executeCommand('fundlight.filterItems', 'hull'); // the extension's own tree: it must not fail
    await commandsOfOurs;
    await commands.executeCommand('fundlight.clearFilter');
    parts.shown.filter = 'leeds scanner';
    equal((await rows()).slice(0, -2), ['leeds.txt: 1 item · £4.5m'], 'rows');
    equal(
      there(parts.shown.totalOfAll(), 'the total').totals.map(({ value }) => value.amount),
      [4.5e6],
      'the total',
    );
    parts.shown.filter = '';
    equal((await rows()).length, 5, 'rows without a filter');
  });

  it('takes a time for 20,000 items that is in proportion to that for 5,000, and makes no row before it is wanted', async () => {
    const few = await workspaceOf(5_000);
    const many = await workspaceOf(20_000);
    let [fewest, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // What else the machine does may disturb any of the rounds, but hardly all.
    for (let round = 0; round < 12; round++) {
      fewest = Math.min(fewest, few.time());
      most = Math.min(most, many.time());
    }
    equal(many.rows(), { first: 501, inAll: many.sums() }, 'rows');
    for (const each of [few, many]) each.dispose();
    if (most > 5 * fewest + 50) throw new Error(`5,000 items took ${fewest} ms, 20,000 took ${most} ms`);
  }).timeout(60_000);

  /** As many documents, each of an item, listed by every grouping. */
  async function workspaceOf(count: number) {
    const texts = Array.from(
      { length: 50 },
      (_, k) => `Marlby Council has awarded £${k + 1}.5m to the University of Leeds on ${(k % 28) + 1} May 2024 for beds.`,
    );
    const kept = texts.map((text) => itemsOf(analyse(text), text));
    const documents = new Map(
      Array.from({ length: count }, (_, k): [string, ScannedDocument] => {
        const uri = `file:///papers/${String(k).padStart(5, '0')}.txt`;
        const { analysis, words } = kept[k % kept.length]!;
        const fundingItems = analysis.fundingItems.map((item) => ({ ...item, amount: { ...item.amount, amount: k + 1 } }));
        return [uri, { uri, mtime: 0, size: 0, hash: '', context: '', decided: '', analysis: { ...analysis, fundingItems }, words }];
      }),
    );
    const { settings, documents: open, analyses, files, analyser, decisions } = parts;
    const scan = { documents, onDidChange: new EventEmitter<void>().event, suggestedFor: async () => null };
    const all = new WorkspaceDocuments(open, analyses, scan, files, analyser, decisions, settings);
    const shown = new ShownItems(all, settings);
    const arrangement: { grouping: Grouping; sorting: Sorting } = { grouping: 'document', sorting: 'amount' };
    const listed = new ListedItems(open, all, shown, arrangement);
    await until(() => shown.totalOfAll() !== null, 'all is compared');

    const firstGroup = () => {
      const [first] = listed.roots();
      return first?.kind === 'group' ? first : null;
    };
    return {
      /** To list the roots of every grouping, and the first group with its total, in milliseconds. */
      time() {
        const started = performance.now();
        for (const grouping of GROUPINGS) {
          arrangement.grouping = grouping;
          listed.arrangeAgain();
          const group = firstGroup();
          if (group) listed.inGroup(group);
          if (group) listed.totalOf(group);
        }
        return performance.now() - started;
      },
      /** Of the first group, at once and in all. */
      rows() {
        arrangement.grouping = 'funder';
        listed.arrangeAgain();
        const rows = listed.inGroup(there(firstGroup(), 'the group'));
        return { first: rows.length, inAll: [...allOf(rows)].length };
      },
      sums: () => shown.sums().length,
      dispose() {
        for (const each of [shown, all]) each.dispose();
      },
    };
  }

  /** Label and description of the rows below a node. */
  async function rows(node?: TreeNode): Promise<string[]> {
    const nodes = await parts.tree.getChildren(node);
    return nodes.map((each) => {
      const { label, description, resourceUri } = parts.tree.getTreeItem(each);
      const shown: string | TreeItemLabel | undefined = label ?? resourceUri?.path.split('/').pop();
      const name = typeof shown === 'string' ? shown : (shown?.label ?? '');
      return description ? `${name}: ${description}` : name;
    });
  }
});
