import { commands } from 'vscode';
import { t } from './localise';
import { showWarning } from './messages';
import { allowedText, type SettingRule, valueText } from './settingRules';

/** Tells of settings with values that they cannot have, once of each. */
export class WrongSettings {
  private readonly told = new Set<string>();

  /** @param show gives the button that was pressed */
  constructor(private readonly show: (message: string, button: string) => Thenable<string | undefined> = showWarning) {}

  /**
   * @param name the full name of the setting
   * @param found the value that does not count
   * @param used what holds in its place
   */
  readonly tell = async (name: string, rule: SettingRule, found: unknown, used: unknown): Promise<void> => {
    const which = `${name} ${JSON.stringify(found)}`;
    if (this.told.has(which)) return;
    this.told.add(which);
    const values = { name, found: valueText(found), used: valueText(used), allowed: allowedText(rule) };
    const open = t('Open Settings');
    const pressed = await this.show(t('The setting {name} cannot be {found}, so {used} holds. {allowed}', values), open);
    if (pressed === open) await commands.executeCommand('workbench.action.openSettings', `@id:${name}`);
  };
}
