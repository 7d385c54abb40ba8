import { commands, window } from 'vscode';
import type { Organisation } from '../core/model';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { withSplit } from '../review/listChanges';
import { type BodiesAtHand, type BodiesRequest, bodiesAtHand, bodiesRequest } from './activeBodies';
import type { Analyses } from './analyses';
import type { ChangeOrganisationList } from './changeOrganisationList';
import { plural } from './counts';
import { Disposable } from './dispose';
import { t } from './localise';
import { mentionsOf } from './mentions';
import { showInformation } from './messages';
import type { OrganisationsNode } from './organisationNodes';
import { organisationDescription } from './organisationText';
import { pickWords } from './plainWords';

/** The command's argument; what is missing is asked for. */
export interface SplitRequest extends BodiesRequest {
  /** The names that mean another organisation, as the document writes them. */
  readonly names?: readonly string[];
}

const TITLE = phrase('Split Organisation');

/** `Fundlight: Split Organisation…` */
export class SplitOrganisation extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly lists: ChangeOrganisationList,
  ) {
    super();
    const run = (argument?: SplitRequest | OrganisationsNode) =>
      this.run({ names: argument && 'names' in argument ? argument.names : undefined, ...bodiesRequest(argument) });
    this.register(commands.registerCommand('fundlight.splitOrganisation', run));
  }

  /** @returns whether the list was changed */
  private async run(request: SplitRequest): Promise<boolean> {
    const at = await bodiesAtHand(this.analyses, request);
    if (!at || !this.lists.folderOf(at.uri)) return false;
    const body = at.chosen[0] ?? (await pickBody(at));
    if (!body) return false;
    const uses = usesOf(body, at);
    if (uses.size < 2) {
      void showInformation(t('The document calls “{name}” by one name only: there is nothing to split.', { name: body.name }));
      return false;
    }
    const names = request.names ?? (await pickNames(body, uses));
    if (!names?.length) return false;
    if (names.length === uses.size) {
      void showInformation(t('Leave “{name}” at least one of its names.', { name: body.name }));
      return false;
    }
    const quoted = { names: names.map((name) => `“${name}”`).join(', ') };
    const done =
      names.length === 1 ? t('{names} is another organisation now.', quoted) : t('{names} are another organisation now.', quoted);
    return this.lists.apply(at.uri, (list) => withSplit(list, names, body.kind), done);
  }
}

/** The words by which the document calls a body, with the number of times. */
function usesOf({ id }: Organisation, { analysis, text }: BodiesAtHand): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { start, end } of mentionsOf(id, analysis)) {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    uses.set(words, (uses.get(words) ?? 0) + 1);
  }
  return uses;
}

async function pickBody({ analysis }: BodiesAtHand): Promise<Organisation | undefined> {
  const picks = analysis.organisations
    .filter(({ mentions }) => mentions.length > 1)
    .map((body) => ({ label: pickWords(body.name), description: pickWords(organisationDescription(body)), body }));
  return (await window.showQuickPick(picks, { title: t(TITLE), placeHolder: t('Which organisation?') }))?.body;
}

async function pickNames(body: Organisation, uses: ReadonlyMap<string, number>): Promise<string[] | undefined> {
  const picks = [...uses].map(([words, count]) => ({ label: pickWords(words), description: plural(count, 'mention'), words }));
  const placeHolder = t('Which of these names mean an organisation other than {name}?', { name: visibleLine(body.name) });
  return (await window.showQuickPick(picks, { title: t(TITLE), placeHolder, canPickMany: true }))?.map(({ words }) => words);
}
