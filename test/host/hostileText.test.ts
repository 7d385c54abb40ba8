import {
  type CodeAction,
  commands,
  type DocumentSymbol,
  type InlayHint,
  languages,
  MarkdownString,
  Range,
  Selection,
  type TreeItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { hoverMarkdown } from '../../src/editor/hoverMarkdown';
import { HOVER_COMMANDS } from '../../src/editor/hoverText';
import { organisationRow } from '../../src/editor/organisationRows';
import type { TreeNode } from '../../src/editor/treeNodes';
import { fileIn, folder, fundlight, gone, positionOf, read, set, showText, write } from './documents';
import { equal, match, there, until } from './expect';
import { Parts } from './parts';

/** What somebody could write to have an editor do something, or show what is not there. */
const TRICKS = [
  '[here](command:workbench.action.quit)',
  '[site](https://example.org/x)',
  '![picture](https://example.org/x.png)',
  '<img src="https://example.org/x.png">',
  '<a href="command:workbench.action.quit">x</a>',
  '$(trash)',
  'https://example.org/y',
  '\u202etsurT',
  '\u0007bell',
  '`code`',
  '| --- |',
];
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
/** A file system allows it. */
const NAME = `tricks \u202etsurT\u202c [x](command:y) $(trash) \u200b.txt`;

const TRICK = TRICKS.join(' ');
const anchor = { start: 3, end: 3 + TRICK.length, exact: TRICK, prefix: '', suffix: '' };
const SUM = { currency: 'GBP', amount: 5, min: 5, max: 5, per: TRICK, qualifier: 'exact' };
const DATE = {
  ...{ edtf: '2024-05-01', start: null, end: null, duration: null },
  ...{ granularity: 'day', qualifier: 'exact', resolution: 'explicit' },
};
const TIME = { ...DATE, edtf: null, duration: `P${TRICK}`, granularity: 'duration' };
const PARTIES = [{ name: TRICK, via: TRICK, anchor }];
/** What may stand in a file of decisions that somebody else has written; their words are not in the text. */
const DECISIONS = [
  { format: 'fundlight-decisions', version: 1, document: TRICK },
  { kind: 'mention', id: 'organisation', verdict: 'accepted', anchor, content: { type: 'organisation', value: { name: TRICK } } },
  { kind: 'mention', id: 'date', verdict: 'rejected', anchor, content: { type: 'date', value: DATE } },
  { kind: 'mention', id: 'time', verdict: 'rejected', anchor, content: { type: 'date', value: TIME } },
  { kind: 'mention', id: 'sum', verdict: 'added', anchor, content: { type: 'money', value: SUM } },
  {
    ...{ kind: 'item', id: 'item', verdict: 'accepted', sums: [anchor] },
    content: {
      ...{ amount: SUM, funders: PARTIES, recipients: PARTIES, programme: anchor, purpose: anchor },
      ...{ date: DATE, period: TIME, stage: 'awarded', distribution: 'total' },
    },
  },
];

describe('hostile words in documents and in lists of organisations', () => {
  let parts: Parts;
  const names = TRICKS.map((trick, k) => `Trust ${k} ${trick}`.replaceAll('|', '/'));
  const TEXT = TRICKS.map((trick, k) => `The Foundling Trust ${trick} gave £${k + 1}m to Lamp School ${trick} for ${trick} beds.`).join(
    '\n\n',
  );

  before(async () => {
    await fundlight();
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await write(
      '.fundlight/organisations.csv',
      `name,kind,parent\n${names.map((name) => `${cell(name)},charity,${cell(name)}`).join('\n')}\n`,
    );
    parts = new Parts();
    await parts.own.whenRead();
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    parts.dispose();
    await gone('.fundlight', 'tricks.txt', NAME);
  });

  it('make no link, picture, icon or markup in a hover, and run no command', async () => {
    const { document } = await showText(TEXT);
    const { analysis, text } = there(parts.analyses.current(document), 'the reading');
    const { annotations } = there(analysis, 'the analysis');
    equal(annotations.length > TRICKS.length, true, 'whether there is something to hover');
    for (const mention of annotations) isHarmless(hoverMarkdown(mention, analysis!, text, document.uri));
  });

  it('make none in the rows and tooltips of the sidebar', async () => {
    const { document } = await window.showTextDocument(
      await write('tricks.txt', `${names.join(' gave £5m to Lamp School.\n\n')}\n\n${TEXT}`),
    );
    const { analysis } = there(parts.analyses.current(document), 'the reading');
    const organisations = there(analysis, 'the analysis').organisations;
    equal(organisations.filter(({ name }) => names.includes(name)).length > 0, true, 'whether the list has been used');
    for (const organisation of organisations) isPlain(organisationRow({ uri: document.uri, organisation, key: organisation.id } as never));
    const rows = await everyRow();
    equal(rows.length > TRICKS.length, true, 'whether there are rows');
    rows.forEach(isPlain);
  });

  it('make nothing that cannot be seen of the name of a file, and of the decisions on it', async () => {
    await write(`.fundlight/decisions/${NAME}.jsonl`, DECISIONS.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await window.showTextDocument(await write(NAME, TEXT));
    await until(async () => (await everyRow()).some(({ description }) => description === '5 decisions'), 'decisions have lost their place');
    await until(async () => (await everyRow()).some(({ resourceUri }) => resourceUri?.path.endsWith(NAME)), 'it has a row');
    (await everyRow()).forEach(isPlain);
  });

  it('make nothing that cannot be seen in the outline, the lightbulb, hints and problems', async () => {
    const sums =
      'The trust received £10\u200b,000, including £6\u00ad,000 for a nurse\u202e and £4,500 for \u2066beds\u2069. It got £10,000, including £6,000 for a \u202enurse and £4,500 for beds\u00ad.';
    const { document } = await showText(`${TEXT}\n\n${sums}\n\nIt gave £2\u00a0mil\u00adlion last year.\n`);
    const { uri } = document;
    const { annotations } = there(there(parts.analyses.current(document), 'the reading').analysis, 'the analysis');
    const all = new Range(0, 0, document.lineCount, 0);
    await set('inlayHints.enabled', true);
    try {
      const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
      const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, all);
      const actions: CodeAction[] = [];
      for (const { start, end } of annotations)
        actions.push(
          ...(await commands.executeCommand<CodeAction[]>(
            'vscode.executeCodeActionProvider',
            uri,
            new Range(document.positionAt(start), document.positionAt(end)),
          )),
        );
      const problems = languages.getDiagnostics(uri).filter(({ source }) => source === 'Fundlight');
      const shown = {
        symbols: symbols.flatMap(({ name, detail }) => [name, detail]),
        hints: hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''))),
        actions: actions.map(({ title }) => title),
        problems: problems.flatMap(({ message, relatedInformation = [] }) => [message, ...relatedInformation.map((each) => each.message)]),
      };
      for (const [where, texts] of Object.entries(shown)) {
        equal(texts.length > 0, true, `whether there are ${where}`);
        for (const text of texts)
          equal(INVISIBLE.test(text), false, `whether something cannot be seen in ${JSON.stringify(text)} of the ${where}`);
      }
    } finally {
      await set('inlayHints.enabled', undefined);
    }
  });

  async function everyRow(node?: TreeNode): Promise<TreeItem[]> {
    const children = await parts.tree.getChildren(node);
    const below = await Promise.all(children.map(everyRow));
    return [...children.map((child) => parts.tree.getTreeItem(child)), ...below.flat()];
  }

  function isPlain(row: TreeItem): void {
    const { label, description, tooltip, accessibilityInformation: spoken } = row;
    const texts = [
      typeof label === 'string' ? label : label?.label,
      description,
      spoken?.label,
      ...(typeof tooltip === 'string' ? tooltip.split('\n') : []),
    ];
    for (const text of texts.map((each) => `${each ?? ''}`))
      equal(INVISIBLE.test(text), false, `whether something cannot be seen in ${JSON.stringify(text)}`);
    if (tooltip instanceof MarkdownString) isHarmless(tooltip);
  }

  /** Only Fundlight's own commands and the addresses of registers are linked to, and nothing else is more than words. */
  function isHarmless({ value, isTrusted, supportHtml, supportThemeIcons }: MarkdownString): void {
    equal([supportHtml ?? false, supportThemeIcons ?? false], [false, false], 'HTML and icons');
    const allowed = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
    equal(
      [isTrusted === true, allowed.filter((each) => !(Object.values(HOVER_COMMANDS) as string[]).includes(each))],
      [false, []],
      'commands',
    );
    const bare = value.replace(/\\[!-/:-@[-`{-~]/g, ''); // a backslash makes the mark after it stand for itself
    for (const [, target = ''] of bare.matchAll(/\]\(([^)]*)\)/g))
      match(target, /^(command:(fundlight|workbench\.action\.openSettings)|https:\/\/org-id\.guide\/)/);
    equal(/[<>]|!\[|\$\(/.test(bare), false, `whether there is markup in ${bare}`);
    equal(/(?<!\]\()https?:/.test(bare), false, `whether an address stands alone in ${bare}`);
    equal(/[\p{Cf}]|[^\P{Cc}\n]/u.test(value), false, 'whether something cannot be seen');
  }
});

describe('names of documents', () => {
  const files = new DecisionFiles(fileIn('.storage'));
  const home = () => Uri.joinPath(folder(), '.fundlight/decisions').path;

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await gone('names', '.fundlight');
  });

  const NAMES = [
    'per%20cent %2e%2e.txt',
    '%2e%2e%2fup.txt',
    'hash#mark.txt',
    "quote's (1) [2] {3}.txt",
    '$(trash).txt',
    '..dots..txt',
    'CON.txt',
    'dôl ŵ 日本.txt',
    ' blank .txt',
  ];
  for (const name of NAMES) {
    it(`do not matter: ${name}`, async () => {
      const uri = Uri.joinPath(await write('names/other.txt', ''), '..', name);
      await workspace.fs.writeFile(uri, new TextEncoder().encode('The Hull Trust has received £20m from NHS England.\n'));
      const editor = await window.showTextDocument(uri);
      const at = positionOf(editor.document, '£20m').translate(0, 1);
      editor.selection = new Selection(at, at);
      await until(async () => (await commands.executeCommand('fundlight.accept')) === true, 'it is accepted');
      const place = Uri.joinPath(folder(), '.fundlight/decisions/names', `${name}.jsonl`);
      equal(files.placeOf(uri).toString(), place.toString(), 'the place');
      equal(files.documentOf(place)?.toString(), uri.toString(), 'the document of that place');
      await until(async () => /"verdict":"accepted"/.test(await read(place).catch(() => '')), 'the decision is kept there');
    });
  }

  it('that are too long for a file beside them have their decisions kept in the storage', async () => {
    const uri = await write(`names/${'x'.repeat(240)}.txt`, 'The Hull Trust has received £20m.\n');
    const api = await fundlight();
    const editor = await window.showTextDocument(uri);
    await commands.executeCommand('fundlight.nextMention', { type: 'money' });
    await until(async () => (await commands.executeCommand('fundlight.accept')) === true, 'it is accepted');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await window.showTextDocument(editor.document.uri);
    const isAccepted = () => api.getAnalysis(uri)?.annotations.some(({ review }) => review === 'accepted') ?? false;
    await until(isAccepted, 'the decision is there again');
  });

  it('that climb lead nowhere but into the storage', () => {
    for (const climbing of ['a/../../../../x.txt', '../x.txt', '../../x.txt', './../../../etc/passwd']) {
      const uri = folder().with({ path: `${folder().path.replace(/\/$/, '')}/${climbing}` });
      const place = files.placeOf(uri).path;
      equal(place.startsWith(`${home()}/`) || place.startsWith(fileIn('.storage/').path), true, `${climbing} at ${place}`);
    }
  });

  it('that are none lead to no document', () => {
    for (const name of ['..', '.', '', 'a/..', 'a/../..', '../..', '../../x'])
      equal(files.documentOf(folder().with({ path: `${home()}/${name}.jsonl` }))?.toString(), undefined, `of ${name}.jsonl`);
  });
});
