import assert from 'node:assert/strict';
import { readText } from '../../../src/core/text/sourceText';
import { readTitle } from '../../../src/core/title';

describe('the title', () => {
  const rows: readonly (readonly [rule: string, text: string, title: string | null])[] = [
    ['the first line of its own', 'Bridge to be mended after years\n\nThe council paid.', 'Bridge to be mended after years'],
    ['not a menu', 'Home > News > All the latest news\n\nBridge to be mended after years', 'Bridge to be mended after years'],
    ['not a way past the menu', 'Skip to the main content\n\nBridge to be mended after years', 'Bridge to be mended after years'],
    ['not a banner', 'This site uses cookies a lot\n\nBridge to be mended after years', 'Bridge to be mended after years'],
    ['not a byline', 'Posted by Ann Lee on Monday\n\nBridge to be mended after years', 'Bridge to be mended after years'],
    ['not a lead-in', 'The minister said this morning:\n\nBridge to be mended after years', 'Bridge to be mended after years'],
    ['a question', 'Who pays for the old bridge?\n\nThe council does.', 'Who pays for the old bridge?'],
    ['a heading of Markdown', 'Some words of introduction here\n\n# Bridges', 'Bridges'],
    ['front matter', '---\ntitle: Bridges\ndate: 2024-05-05\n---\n\n# Other', 'Bridges'],
    ['none in prose alone', 'The council paid for the bridge.', null],
    ['none in nothing', '', null],
  ];
  for (const [rule, text, title] of rows) it(rule, () => assert.equal(readTitle(readText(text)), title));
});
