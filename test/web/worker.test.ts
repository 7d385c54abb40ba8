import { env, UIKind } from 'vscode';

describe('the web host', () => {
  it('is a worker of the browser', () => {
    if (!('WorkerGlobalScope' in globalThis) || env.uiKind !== UIKind.Web) throw new Error('this is the Node host');
  });
});
