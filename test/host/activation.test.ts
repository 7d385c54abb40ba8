import { commands, extensions } from 'vscode';
import { equal, there } from './expect';

describe('the extension', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('fundlight.fundlight');
    if (!extension) throw new Error('VS Code does not know it');
    await extension.activate();
    if (!extension.isActive) throw new Error('it is not active');
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
