import { t } from './localise';

/** What the manifest says of a setting, in the words of JSON Schema: those of them that the manifest uses. */
export interface SettingRule {
  readonly type: 'array' | 'boolean' | 'integer' | 'number' | 'string';
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** tells what the pattern asks for */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type SettingRules = ReadonlyMap<string, SettingRule>;

/** The part of a manifest that tells of settings. */
interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: object }[] };
}

/** The rules of all settings by their full names, out of `package.json` as VS Code gives it: its words are in the language of the editor. */
export function settingRules(manifest: Manifest): SettingRules {
  return new Map(manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties) as [string, SettingRule][]));
}

/** Whether a setting may have a value. Settings files hold what people and programs have written: VS Code underlines there what is not. */
export function isAllowed(rule: SettingRule, value: unknown): boolean {
  switch (rule.type) {
    case 'array':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && isWithin(rule, value as number);
    case 'number':
      return typeof value === 'number' && isWithin(rule, value);
    case 'string':
      return typeof value === 'string' && (rule.enum?.includes(value) ?? true) && (!rule.pattern || new RegExp(rule.pattern).test(value));
  }
}

function isWithin({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: SettingRule, value: number): boolean {
  return value >= minimum && value <= maximum;
}

/** A sentence on what a setting may be. */
export function allowedText(rule: SettingRule): string {
  const { type, minimum: least, maximum: most } = rule;
  if (rule.enum) return t('Allowed are {choices}.', { choices: rule.enum.map(valueText).join(', ') });
  if (rule.patternErrorMessage) return rule.patternErrorMessage;
  if (type === 'array') return t('Allowed is a list of texts, such as {example}.', { example: valueText(rule.default) });
  if (type === 'boolean') return t('Allowed are true and false.');
  if (type === 'string') return t('Allowed is a text, such as {example}.', { example: valueText(rule.default) });
  if (most !== undefined) return t('Allowed is a number from {least} to {most}.', { least: least ?? 0, most });
  return t('Allowed is a whole number from {least} on.', { least: least ?? 0 });
}

const LONGEST = 60;

/** A value as it stands in a settings file, in short. */
export function valueText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
