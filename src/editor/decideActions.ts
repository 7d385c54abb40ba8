import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  languages,
  type Range,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Annotation } from '../core/model';
import { visibleLine } from '../formats/visibleLine';
import type { Analyses } from './analyses';
import { conflictActions } from './decisionNotes';
import { LanguageProvider } from './languageProvider';
import { t } from './localise';
import { mentionAt } from './mentions';
import type { Settings } from './settings';

/** The lightbulb on a mention, and on words that are selected. */
export class DecideActions extends LanguageProvider implements CodeActionProvider {
  constructor(
    private readonly analyses: Analyses,
    settings: Settings,
  ) {
    super(settings);
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    _context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const reading = await this.analyses.whenCurrent(document, token);
    if (!reading?.analysis) return [];
    const mention = mentionAt(reading.analysis.annotations, document.offsetAt(range.start));
    const uri = document.uri.toString();
    const conflicts = conflictActions(document, reading.review?.result.conflicts ?? [], document.offsetAt(range.start));
    if (mention) {
      const words = shortened(reading.text.slice(mention.start, mention.end));
      const argument = { uri, mention: mention.id };
      return [
        ...conflicts,
        ...[...decisionsOn(mention, words), ...changesOf(words)].map(([title, command]) => action(title, command, argument)),
      ];
    }
    return range.isEmpty
      ? conflicts
      : [...conflicts, action(t('Add “{words}” as a mention…', { words: shortened(document.getText(range)) }), 'fundlight.addMention', {})];
  }

  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerCodeActionsProvider(inLanguages, this, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
  }
}

type Offer = readonly [title: string, command: string];

function decisionsOn({ review }: Annotation, words: string): Offer[] {
  return [
    ...(review === 'suggested' ? [[t('Accept “{words}”', { words }), 'fundlight.accept'] as const] : []),
    [t('Reject “{words}”', { words }), 'fundlight.reject'],
    [t('Accept every “{words}”', { words }), 'fundlight.acceptEvery'],
    [t('Reject every “{words}”', { words }), 'fundlight.rejectEvery'],
    [t('Decide on every “{words}”…', { words }), 'fundlight.decideEvery'],
    ...(review === 'suggested' ? [] : [[t('Clear the decision on “{words}”', { words }), 'fundlight.clearDecision'] as const]),
  ];
}

function changesOf(words: string): Offer[] {
  return [
    [t('Set the value of “{words}”…', { words }), 'fundlight.setValue'],
    [t('Relabel “{words}”…', { words }), 'fundlight.relabel'],
  ];
}

function action(title: string, command: string, argument: unknown): CodeAction {
  const offered = new CodeAction(title, CodeActionKind.QuickFix);
  offered.command = { command, title, arguments: [argument] };
  return offered;
}

const LONGEST = 40;

function shortened(text: string): string {
  const line = visibleLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
