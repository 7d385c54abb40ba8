import { commands, type QuickPickItem, window } from 'vscode';
import type { Organisation } from '../core/model';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { withMerged } from '../review/listChanges';
import { type BodiesRequest, bodiesAtHand, bodiesRequest } from './activeBodies';
import type { Analyses } from './analyses';
import type { ChangeOrganisationList } from './changeOrganisationList';
import { Disposable } from './dispose';
import { t } from './localise';
import { showInformation } from './messages';
import type { OrganisationsNode } from './organisationNodes';
import { organisationDescription } from './organisationText';
import { pickWords } from './plainWords';

/** The command's argument; what is missing is asked for. */
export interface MergeRequest extends BodiesRequest {
  /** `Organisation.id` of the one whose name stays. */
  readonly keep?: string;
}

interface BodyPick extends QuickPickItem {
  readonly body: Organisation;
}

const TITLE = phrase('Merge Organisations');

/** `Fundlight: Merge Organisations…` */
export class MergeOrganisations extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly lists: ChangeOrganisationList,
  ) {
    super();
    const run = (argument?: MergeRequest | OrganisationsNode, selected?: OrganisationsNode[]) =>
      this.run({ keep: argument && 'keep' in argument ? argument.keep : undefined, ...bodiesRequest(argument, selected) });
    this.register(commands.registerCommand('fundlight.mergeOrganisations', run));
  }

  /** @returns whether the list was changed */
  private async run(request: MergeRequest): Promise<boolean> {
    const at = await bodiesAtHand(this.analyses, request);
    if (!at || !this.lists.folderOf(at.uri)) return false;
    const mentioned = at.analysis.organisations.filter(({ mentions }) => mentions.length);
    if (mentioned.length < 2) {
      void showInformation(t('The document names fewer than two organisations: there is nothing to merge.'));
      return false;
    }
    const first = at.chosen[0] ?? (await pick(mentioned, t('Which organisation?')));
    if (!first) return false;
    const others = at.chosen.length > 1 ? at.chosen.slice(1) : await pickSeveral(first, mentioned);
    if (!others.length) return false;
    const all = [first, ...others];
    const kept = request.keep === undefined ? await pick(byLength(all), t('Under which name?')) : all.find(({ id }) => id === request.keep);
    if (!kept) return false;
    const rest = all.filter((each) => each !== kept);
    const names = rest.map(({ name }) => `“${name}”`).join(', ');
    const done = t('{names} and “{kept}” are one organisation now.', { names, kept: kept.name });
    return this.lists.apply(at.uri, (list) => withMerged(list, kept, rest), done);
  }
}

async function pick(bodies: readonly Organisation[], placeHolder: string): Promise<Organisation | undefined> {
  return (await window.showQuickPick(bodies.map(pickOf), { title: t(TITLE), placeHolder }))?.body;
}

async function pickSeveral(first: Organisation, bodies: readonly Organisation[]): Promise<readonly Organisation[]> {
  const picks = bodies.filter((each) => each !== first).map(pickOf);
  const picked = await window.showQuickPick(picks, {
    title: t(TITLE),
    placeHolder: t('What is the same as {name}?', { name: visibleLine(first.name) }),
    canPickMany: true,
  });
  return picked?.map(({ body }) => body) ?? [];
}

function byLength(bodies: readonly Organisation[]): Organisation[] {
  return [...bodies].sort((a, b) => b.name.length - a.name.length);
}

function pickOf(body: Organisation): BodyPick {
  return { label: pickWords(body.name), description: pickWords(organisationDescription(body)), body };
}
