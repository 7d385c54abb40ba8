import { strict as assert } from 'node:assert';
import { messageWords, pickWords } from '../../../src/editor/plainWords';

describe('words of documents and names of files in lists to choose from', () => {
  const examples: [string, string, string][] = [
    ['words as they are', 'Hull Trust (London), £5m', 'Hull Trust (London), £5m'],
    ['no icon', '$(trash) Trust', '\\$(trash) Trust'],
    ['no icon that turns', '$(sync~spin)', '\\$(sync~spin)'],
    ['dollars in brackets as they are', 'a loss of $(5.3m)', 'a loss of $(5.3m)'],
    ['one line', 'Hull\n\tTrust\u2028and others', 'Hull Trust and others'],
    ['nothing that turns the writing round', 'Hull \u202etsurT\u2066', 'Hull tsurT'],
    ['nothing that cannot be seen', 'Hu\u200bll\u0000 Tru\u00adst', 'Hull Trust'],
  ];
  for (const [what, text, shown] of examples) it(`are ${what}`, () => assert.equal(pickWords(text), shown));
});

describe('messages', () => {
  const examples: [string, string, string][] = [
    ['say what is to be said', 'report.txt (2 items) was exported.', 'report.txt (2 items) was exported.'],
    [
      'make no link that runs a command',
      '[Open](command:workbench.action.quit).txt is missing.',
      '[Open] (command:workbench.action.quit).txt is missing.',
    ],
    ['make no link to the web', 'No [help](https://example.org "x") here', 'No [help] (https://example.org "x") here'],
    ['make no link that is hidden in another', '[[a](b)](command:x)', '[[a] (b)] (command:x)'],
    ['are one line, in one direction', 'a\nb \u202ec', 'a b c'],
  ];
  for (const [what, text, shown] of examples) it(what, () => assert.equal(messageWords(text), shown));
});
