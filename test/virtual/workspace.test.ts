import { env, workspace } from 'vscode';
import { folder } from '../host/documents';
import { equal } from '../host/expect';

describe('the virtual workspace', () => {
  it('is on no disk and on no server', () => {
    equal(
      workspace.workspaceFolders?.map(({ uri }) => uri.scheme),
      ['vscode-test-web'],
      'the folders',
    );
    equal(
      [env.remoteName, workspace.fs.isWritableFileSystem(folder().scheme)],
      [undefined, true],
      'its remote end, and whether it can be written to',
    );
  });
});
