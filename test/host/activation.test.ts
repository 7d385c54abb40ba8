import { commands, extensions } from 'vscode';
import type { FundlightApi } from '../../src/editor/extension';
import { equal, there } from './expect';

describe('the extension', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('fundlight.fundlight');
    if (!extension) throw new Error('VS Code does not know it');
    await extension.activate();
    if (!extension.isActive) throw new Error('it is not active');
  });

  // Some 10 ms in all hosts. A machine that is doing other things at the same moment takes several times that.
  it('does not keep VS Code waiting', async () => {
    const api: FundlightApi = await there(extensions.getExtension('fundlight.fundlight'), 'the extension').activate();
    console.log(`      activate took ${api.activatedIn.toFixed(1)} ms`);
    if (!(api.activatedIn < 150)) throw new Error(`it took ${api.activatedIn} ms`);
  });

  it('has all the commands that its manifest tells of', async () => {
    const { packageJSON } = there(extensions.getExtension('fundlight.fundlight'), 'the extension');
    const known = new Set(await commands.getCommands(true));
    const told: { command: string }[] = packageJSON.contributes.commands;
    equal(
      told.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
      'commands that are missing',
    );
  });
});
