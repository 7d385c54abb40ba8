import {
  type CancellationToken,
  DocumentSymbol,
  type DocumentSymbolProvider,
  languages,
  SymbolKind,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { FundingItem } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import type { Analyses } from './analyses';
import { itemSpans } from './itemSpans';
import { itemDescription, itemLabel } from './itemText';
import { t } from './localise';
import { wordsAt } from './mentions';
import { rangeOf } from './ranges';
import { ReadingProvider } from './readingProvider';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';
import { type DocumentNode, makeItemNodes } from './treeNodes';

/** Lists the funding items in the outline, the breadcrumbs and Go to Symbol: those of the sidebar, parts below their wholes. */
export class ItemSymbols extends ReadingProvider implements DocumentSymbolProvider {
  constructor(
    analyses: Analyses,
    private readonly shown: ShownItems,
    settings: Settings,
  ) {
    super(analyses, settings, ['items.minimumConfidence', 'items.show']);
  }

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[] | undefined> {
    const reading = await this.read(document, token);
    if (!reading?.analysis) return undefined;
    const { analysis, text } = reading;
    const root: DocumentNode = { kind: 'document', uri: document.uri, document };
    const wordsOf = (item: FundingItem) => wordsAt(text, spanOfSum(item, analysis));
    const nodes = makeItemNodes(root, { analysis, wordsOf }, this.shown.of(analysis).items);
    const spans = itemSpans(nodes, text);
    const symbols = new Map(
      nodes.map((node) => {
        const [around, sum] = [rangeOf(document, spans.get(node) ?? node.span), rangeOf(document, node.span)];
        return [node, new DocumentSymbol(itemLabel(node.item, analysis, text), itemDescription(node.item), SymbolKind.Number, around, sum)];
      }),
    );
    const childrenOf = (parent: (typeof nodes)[number]['parent']) =>
      nodes.filter((node) => node.parent === parent).map((node) => symbols.get(node)!);
    for (const [node, symbol] of symbols) symbol.children = childrenOf(node);
    return childrenOf(root);
  }

  /** In a language with an outline of its own, such as Markdown, the label tells the two apart. */
  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerDocumentSymbolProvider(inLanguages, this, { label: t('Funding Items') });
  }
}
