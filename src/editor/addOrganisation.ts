import { commands, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode';
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from '../core/model';
import { kindOfName } from '../core/organisations/kindOfName';
import { oneLine } from '../formats/oneLine';
import { visibleLine } from '../formats/visibleLine';
import { withOrganisation, withOtherName } from '../review/listChanges';
import { type BodiesAtHand, bodiesAtHand } from './activeBodies';
import type { Analyses } from './analyses';
import { askForText, problemOnly } from './askForText';
import type { ChangeOrganisationList } from './changeOrganisationList';
import { Disposable } from './dispose';
import { t } from './localise';
import { showError } from './messages';
import { nameProblem } from './nameProblem';
import { kindText, organisationDescription } from './organisationText';
import { pickWords } from './plainWords';

/** The command's argument; what is missing is asked for. */
export interface AddOrganisationRequest {
  readonly uri?: Uri | string;
  /** What is selected by default. */
  readonly name?: string;
  /** The kind of a new organisation… */
  readonly kind?: OrganisationKind;
  /** …or the `Organisation.id` of the one that the name is another name of. */
  readonly sameAs?: string;
}

interface MeaningPick extends QuickPickItem {
  readonly meaning?: OrganisationKind | Organisation;
}

/** `Fundlight: Add Organisation to Workspace List…` */
export class AddOrganisation extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly lists: ChangeOrganisationList,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.addOrganisation', (request?: AddOrganisationRequest) => this.run(request)));
  }

  /** @returns whether the list was changed */
  private async run(request: AddOrganisationRequest = {}): Promise<boolean> {
    const { name: given, kind, sameAs } = isRequest(request) ? request : {};
    const at = await bodiesAtHand(this.analyses, {
      uri: isRequest(request) ? request.uri : undefined,
      organisations: sameAs ? [sameAs] : undefined,
    });
    if (!at || !this.lists.folderOf(at.uri)) return false;
    const name = given ?? (await askForName(selectedWords(at)));
    if (name === undefined) return false;
    const problem = nameProblem(name);
    if (problem) {
      void showError(t('The organisation was not added. {problem}', { problem }));
      return false;
    }
    const meaning = kind ?? (sameAs === undefined ? await askForMeaning(name, at.analysis.organisations) : at.chosen[0]);
    if (meaning === undefined) return false;
    return typeof meaning === 'string'
      ? this.lists.apply(
          at.uri,
          (list) => withOrganisation(list, { name, kind: meaning }),
          t('“{name}” is in the list of organisations now.', { name }),
        )
      : this.lists.apply(
          at.uri,
          (list) => withOtherName(list, meaning, name),
          t('“{name}” is another name of “{organisation}” now.', { name, organisation: meaning.name }),
        );
  }
}

/** The menu of the editor hands over the document's URI. */
function isRequest(argument: AddOrganisationRequest): boolean {
  return !('scheme' in argument);
}

/** What is selected, or the mention that the cursor is in. */
function selectedWords({ chosen, analysis, text }: BodiesAtHand): string {
  const editor = window.activeTextEditor;
  const selected = editor && oneLine(editor.document.getText(editor.selection));
  if (selected) return selected;
  const offset = editor?.document.offsetAt(editor.selection.active) ?? -1;
  const mention = analysis.annotations.find(
    (each) => each.type === 'organisation' && each.value.organisation === chosen[0]?.id && each.start <= offset && offset <= each.end,
  );
  return mention ? text.slice(mention.start, mention.end).replace(/\s+/g, ' ') : '';
}

function askForName(value: string): Promise<string | undefined> {
  const options = { title: t('Add Organisation to Workspace List (1/2)'), prompt: t('Its name, as texts write it.'), value };
  return askForText(options, (typed) => problemOnly(nameProblem(typed)));
}

async function askForMeaning(name: string, organisations: readonly Organisation[]): Promise<OrganisationKind | Organisation | undefined> {
  const likely = kindOfName(name);
  const kinds = [...ORGANISATION_KINDS].sort((a, b) => Number(b === likely) - Number(a === likely));
  const named = organisations.filter((each) => each.mentions.length && each.name !== name);
  const picks: MeaningPick[] = [
    { label: t('A new organisation'), kind: QuickPickItemKind.Separator },
    ...kinds.map((kind) => ({ label: kindText(kind), description: kind === likely ? t('by its name') : '', meaning: kind })),
    ...(named.length ? [{ label: t('Another name of'), kind: QuickPickItemKind.Separator }] : []),
    ...named.map((each) => ({ label: pickWords(each.name), description: pickWords(organisationDescription(each)), meaning: each })),
  ];
  const options = {
    title: t('Add Organisation to Workspace List (2/2)'),
    placeHolder: t('What is “{name}”?', { name: visibleLine(name) }),
    matchOnDescription: true,
  };
  return (await window.showQuickPick(picks, options))?.meaning;
}
