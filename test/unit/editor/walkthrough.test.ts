import { strict as assert } from 'node:assert';
import { existsSync, statSync } from 'node:fs';
import raw from '../../../package.json';
import { inEnglish } from './manifestText';

const manifest = inEnglish(raw);

const MOST_BYTES = 600_000;

describe('the walkthrough of the manifest', () => {
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
  const views = Object.values(manifest.contributes.views).flatMap((each) => each.map(({ id }) => `${id}.focus`));

  for (const { id, description, media, completionEvents } of steps) {
    it(`${id} has a picture for every kind of theme, told in words`, () => {
      assert.deepEqual(Object.keys(media.image).sort(), ['dark', 'hc', 'hcLight', 'light']);
      for (const path of Object.values(media.image)) assert.ok(existsSync(path), path);
      assert.ok(media.altText);
    });

    it(`${id} has a button, and commands that are there`, () => {
      assert.match(description, /^\[.+\]\(command:.+\)$/m);
      const called = [...description.matchAll(/\(command:([\w.:]+)/g), ...completionEvents.join().matchAll(/onCommand:([\w.]+)/g)];
      for (const [, command = ''] of called)
        if (command.startsWith('fundlight.')) assert.ok(commands.has(command) || views.includes(command), command);
    });

    it(`${id} can be done`, () => assert.ok(completionEvents.length));
  }

  it('is small to download', () => {
    const pictures = new Set(steps.flatMap(({ media }) => Object.values(media.image)));
    const bytes = [...pictures].reduce((sum, path) => sum + statSync(path).size, 0);
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
  });
});
