import { strict as assert } from 'node:assert';
import raw from '../../../package.json';
import { inEnglish } from './manifestText';

const manifest = inEnglish(raw);

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly scope: string;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
}

describe('the settings of the manifest', () => {
  const settings: [string, Setting][] = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

  for (const [name, setting] of settings) {
    it(`${name} has a default, a place, a scope and a description`, () => {
      assert.notEqual(setting.default, undefined);
      assert.equal(typeof setting.order, 'number');
      assert.match(setting.scope, /^(resource|window)$/);
      assert.match(setting.markdownDescription, /\.$/);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length);
      if (setting.enum) assert.ok(setting.enum.includes(String(setting.default)));
    });
  }

  const { pattern = '' } = Object.fromEntries(settings)['fundlight.dates.fiscalYearStart'] ?? {};
  for (const day of ['', '04-01', '04-06', '01-01', '12-31', '02-28', '10-01'])
    it(`a fiscal year may start on '${day}'`, () => assert.match(day, new RegExp(pattern)));
  for (const day of ['4-1', '13-01', '00-10', '04-31', '02-29', '06-00', '04/01', '04-01-2024', 'April'])
    it(`a fiscal year may not start on '${day}'`, () => assert.doesNotMatch(day, new RegExp(pattern)));
});

describe('a workspace that is not trusted', () => {
  const { restrictedConfigurations: restricted } = manifest.capabilities.untrustedWorkspaces;
  const names = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

  it('does not decide what is read, and how much of it', () => {
    const ofFiles = names.filter((name) => name.startsWith('fundlight.files.'));
    assert.deepEqual([...restricted].sort(), ['fundlight.languages', 'fundlight.maxFileSize', ...ofFiles].sort());
  });

  it('keeps everything else: no command, view or menu asks for trust', () => {
    assert.doesNotMatch(JSON.stringify(manifest.contributes), /isWorkspaceTrusted/);
  });
});
