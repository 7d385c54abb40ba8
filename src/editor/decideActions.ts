import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  languages,
  type Range,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Annotation } from '../core/model';
import type { Analyses } from './analyses';
import { conflictActions } from './decisionNotes';
import { LanguageProvider } from './languageProvider';
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

  provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
    const reading = this.analyses.current(document);
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
      : [...conflicts, action(`Add “${shortened(document.getText(range))}” as a mention…`, 'fundlight.addMention', {})];
  }

  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerCodeActionsProvider(inLanguages, this, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
  }
}

type Offer = readonly [title: string, command: string];

function decisionsOn({ review }: Annotation, words: string): Offer[] {
  return [
    ...(review === 'suggested' ? [[`Accept “${words}”`, 'fundlight.accept'] as const] : []),
    [`Reject “${words}”`, 'fundlight.reject'],
    [`Accept every “${words}”`, 'fundlight.acceptEvery'],
    [`Reject every “${words}”`, 'fundlight.rejectEvery'],
    ...(review === 'suggested' ? [] : [[`Clear the decision on “${words}”`, 'fundlight.clearDecision'] as const]),
  ];
}

function changesOf(words: string): Offer[] {
  return [
    [`Set the value of “${words}”…`, 'fundlight.setValue'],
    [`Relabel “${words}”…`, 'fundlight.relabel'],
  ];
}

function action(title: string, command: string, argument: unknown): CodeAction {
  const offered = new CodeAction(title, CodeActionKind.QuickFix);
  offered.command = { command, title, arguments: [argument] };
  return offered;
}

const LONGEST = 40;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
