import { type QuickPickItem, window } from 'vscode';
import { showInformation } from './messages';

/** A question in a row of questions. */
export interface Question {
  readonly title: string;
  readonly placeHolder: string;
  /** Which one it is, from 1 on, and how many there are. */
  readonly step?: number;
  readonly totalSteps?: number;
}

/**
 * Asks for one of several answers. Undefined for none. The buttons of an answer tell what their tooltips say.
 *
 * @param active the answer that Enter gives; the first one without it
 */
export function choose<Pick extends QuickPickItem>(question: Question, picks: readonly Pick[], active?: Pick): Promise<Pick | undefined> {
  const box = window.createQuickPick<Pick>();
  box.items = picks;
  if (active) box.activeItems = [active];
  box.title = question.title;
  box.placeholder = question.placeHolder;
  box.step = question.step;
  box.totalSteps = question.totalSteps;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0] ?? box.activeItems[0]);
      box.hide();
    });
    box.onDidTriggerItemButton(({ item, button }) => {
      void showInformation(`${item.label}: ${button.tooltip ?? ''}`);
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
