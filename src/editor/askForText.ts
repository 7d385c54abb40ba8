import { type InputBoxOptions, InputBoxValidationSeverity, window } from 'vscode';
import { messageWords } from './plainWords';

/** What a box says of what is typed: what is wrong with it, or what it means; null where it is right and that is all. */
export type Verdict = { readonly problem: string } | { readonly meaning: string } | null;

/**
 * A box for a line of text, which stays open while a person looks something up. What has a problem cannot be entered.
 *
 * @param judge is told what is typed, without the spaces around it
 * @returns what was entered, without the spaces around it; undefined where the box was closed
 */
export async function askForText(
  options: Pick<InputBoxOptions, 'title' | 'prompt' | 'value' | 'placeHolder'>,
  judge: (typed: string) => Verdict,
): Promise<string | undefined> {
  const validateInput = (typed: string) => {
    const verdict = judge(typed.trim());
    if (verdict === null) return undefined;
    return 'problem' in verdict
      ? { message: messageWords(verdict.problem), severity: InputBoxValidationSeverity.Error }
      : { message: messageWords(verdict.meaning), severity: InputBoxValidationSeverity.Info };
  };
  return (await window.showInputBox({ ...options, ignoreFocusOut: true, validateInput }))?.trim();
}

/** A box's verdict where there is at most a problem. */
export function problemOnly(problem: string | null): Verdict {
  return problem === null ? null : { problem };
}
