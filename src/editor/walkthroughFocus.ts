import { window } from 'vscode';

/** After a click on one of its buttons the walkthrough takes the keyboard for itself, within so many milliseconds. */
const CLICK = 500;

/**
 * Waits until the walkthrough has the keyboard, where it is in front: whatever had been opened before would lose it again, and a box
 * that loses it closes. VS Code does not tell what such a tab shows.
 */
export async function walkthroughHasFocus(): Promise<void> {
  const { activeTab } = window.tabGroups.activeTabGroup;
  if (activeTab && activeTab.input === undefined) await new Promise((resolve) => setTimeout(resolve, CLICK));
}
