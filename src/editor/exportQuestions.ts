import type { Memento, Uri } from 'vscode';
import type { Format, FormatId } from '../formats/format';
import { formatById, formatOfFile } from '../formats/formats';
import type { Which } from '../review/selected';
import type { Question } from './choose';
import { askForFormat } from './exportFormat';
import type { ExportRequest } from './exportRequest';
import { askForScope, type Scope, type ScopeAnswer } from './exportScope';
import { askForTarget, type FileKind, settleFile, type Target, type TargetAnswer } from './exportTarget';
import { askForWhich } from './exportWhich';
import { formatTitle } from './exportWords';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';
import { toUri } from './ranges';
import type { Settings } from './settings';

/** Everything that must be known to export. */
export interface ExportPlan {
  readonly scope: Scope;
  readonly format: Format;
  readonly which: Which;
  readonly target: Target;
}

/** The answers that were given last. */
interface Answers {
  readonly scope?: ScopeAnswer;
  readonly format?: FormatId;
  readonly which?: Which;
  readonly target?: TargetAnswer;
}

const KEY = 'fundlight.export';

/** Asks for what a request leaves open, one question after the other, with the last answers proposed. */
export class ExportQuestions {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly settings: Settings,
    private readonly memory: Memento,
  ) {}

  /** @returns undefined where the user has turned away */
  async complete(request: ExportRequest): Promise<ExportPlan | undefined> {
    const last = this.memory.get<Answers>(KEY, {});
    const given = request.target === undefined ? request : { ...whatTargetTells(request.target), which: 'all' as const, ...request };
    const next = questions([given.uris, given.format, given.which, given.target]);

    const chosen = given.uris
      ? { answer: last.scope, scope: given.uris.map(toUri) }
      : await askForScope(next(t('What to export?')), this.documents, this.settings, last.scope);
    if (!chosen) return undefined;
    const format = given.format ? formatById(given.format) : await askForFormat(next(t('In which format?')), last.format);
    if (!format) return undefined;
    const which = given.which ?? (await askForWhich(next(t('What of it?')), last.which));
    if (which === undefined) return undefined;
    const where = given.target === undefined ? await askForTarget(next(t('Where to?')), last.target) : whereIs(given.target);
    if (!where) return undefined;
    const target = where === 'clipboard' ? where : await settleFile(given, chosen.scope, fileKind(format));
    if (!target) return undefined;

    if (request.target === undefined) await this.memory.update(KEY, { scope: chosen.answer, format: format.id, which, target: where });
    return { scope: chosen.scope, format, which, target };
  }
}

/** Hands out the questions in turn: each knows its number, and how many there are. @param answers those that are given already */
function questions(answers: readonly unknown[]): (placeHolder: string) => Question {
  const totalSteps = answers.filter((answer) => answer === undefined).length;
  let step = 0;
  return (placeHolder) => ({ title: t('Export Funding Items'), placeHolder, step: ++step, totalSteps });
}

function fileKind({ id, suffix }: Format): FileKind {
  return { title: t('Export Funding Items'), saveLabel: t('Export'), name: formatTitle(id), suffix };
}

function whereIs(target: Uri | string): TargetAnswer {
  return target === 'clipboard' ? 'clipboard' : 'file';
}

/** The format that the name of a file asks for. */
function whatTargetTells(target: Uri | string): { readonly format?: FormatId } {
  const format = target === 'clipboard' ? undefined : formatOfFile(toUri(target).path);
  return format ? { format: format.id } : {};
}
