import { extensions } from 'vscode';

describe('the extension', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('fundlight.fundlight');
    if (!extension) throw new Error('VS Code does not know it');
    await extension.activate();
    if (!extension.isActive) throw new Error('it is not active');
  });
});
