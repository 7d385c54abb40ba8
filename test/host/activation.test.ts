import { type Extension, extensions } from 'vscode';

/** The most that activation may take: loading the program, and `activate`. */
const MILLISECONDS = 50;

describe('the extension', () => {
  it(`activates in less than ${MILLISECONDS} ms`, async () => {
    const extension = fundlight();
    if (extension.isActive) throw new Error('it was active before it was needed');
    await settled();
    const started = performance.now();
    await extension.activate();
    const taken = performance.now() - started;
    console.log(`      activated in ${taken.toFixed(1)} ms`);
    if (taken >= MILLISECONDS) throw new Error(`it took ${taken.toFixed(1)} ms`);
  });

  function fundlight(): Extension<unknown> {
    const extension = extensions.getExtension('fundlight.fundlight');
    if (!extension) throw new Error('VS Code does not know it');
    return extension;
  }
});

/** Waits until VS Code has done with its own start, so that only the extension is measured: ten ticks in a row are on time. */
async function settled(): Promise<void> {
  for (let onTime = 0; onTime < 10; ) {
    const due = performance.now() + 50;
    await new Promise((resolve) => setTimeout(resolve, 50));
    onTime = performance.now() - due < 5 ? onTime + 1 : 0;
  }
}
