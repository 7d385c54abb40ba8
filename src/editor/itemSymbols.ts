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
import { numberText } from './counts';
import { itemSpans } from './itemSpans';
import { itemDescription, itemLabel } from './itemText';
import { t } from './localise';
import { wordsAt } from './mentions';
import { rangeOf } from './ranges';
import { ReadingProvider } from './readingProvider';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';
import { inSlices, TimeSlices } from './timeSlices';
import { type DocumentNode, type ItemNode, makeItemNodes } from './treeNodes';

/** Items that the outline lists: the editor takes all of them at once, and has no further pages. */
const MOST = 1_000;

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
    const { items } = this.shown.of(analysis);
    const nodes = makeItemNodes(root, { analysis, wordsOf }, items.slice(0, MOST));
    const slices = new TimeSlices();
    const spans = await inSlices(itemSpans(nodes, text), slices, () => token.isCancellationRequested);
    if (!spans) return undefined;
    const symbols = new Map<ItemNode, DocumentSymbol>();
    for (const node of nodes) {
      if (slices.isOver) await slices.pause();
      if (token.isCancellationRequested) return undefined;
      const [around, sum] = [rangeOf(document, spans.get(node) ?? node.span), rangeOf(document, node.span)];
      const [label, description] = [itemLabel(node.item, analysis, text), itemDescription(node.item)];
      symbols.set(node, new DocumentSymbol(label, description, SymbolKind.Number, around, sum));
    }
    const roots: DocumentSymbol[] = [];
    for (const [node, symbol] of symbols) (node.parent.kind === 'item' ? symbols.get(node.parent)!.children : roots).push(symbol);
    return items.length > MOST ? [...roots, furtherItems(document, items.length - MOST)] : roots;
  }

  /** In a language with an outline of its own, such as Markdown, the label tells the two apart. */
  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerDocumentSymbolProvider(inLanguages, this, { label: t('Funding Items') });
  }
}

/** Says at the end of a long list that there are more. */
function furtherItems(document: TextDocument, count: number): DocumentSymbol {
  const end = document.lineAt(document.lineCount - 1).range;
  return new DocumentSymbol(t('{count} more', { count: numberText(count) }), t('in the sidebar'), SymbolKind.Number, end, end);
}
