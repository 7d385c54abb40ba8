import assert from 'node:assert/strict';
import { readSentences } from '../../../src/core/text/sentences';
import { readText } from '../../../src/core/text/sourceText';

/** Each block as its kind and its text after the mark. */
function blocks(text: string): string[] {
  const { tokens, blocks } = readText(text);
  return blocks.map((block) => `${block.kind}: ${text.slice(tokens.start[block.contentToken], block.end).replace(/\s+/g, ' ')}`);
}

function sentences(text: string): string[] {
  const { tokens, blocks } = readText(text);
  return blocks.flatMap((block) => {
    const starts = readSentences(tokens, block);
    return starts.map((start, i) => text.slice(tokens.start[start], tokens.end[(starts[i + 1] ?? block.endToken) - 1]));
  });
}

describe('blocks', () => {
  const rows: readonly (readonly [rule: string, text: string, blocks: readonly string[]])[] = [
    ['a heading and a paragraph', 'Grants for all\n\nThe trust gave £5m.', ['heading: Grants for all', 'paragraph: The trust gave £5m.']],
    ['CRLF', 'One\r\n\r\nTwo.', ['heading: One', 'paragraph: Two.']],
    ['Markdown heading', '## Money\nMore of it.', ['heading: Money', 'paragraph: More of it.']],
    [
      'bullets of all kinds',
      '• one\n* two\n- three\n(a) four\n1. five',
      ['bullet: one', 'bullet: two', 'bullet: three', 'bullet: four', 'bullet: five'],
    ],
    ['a quotation', '> It is a start.', ['paragraph: It is a start.']],
    ['quotations in each other', '> > • one', ['bullet: one']],
    ['more quotations in each other than calls', `${'> '.repeat(50_000)}• one`, ['bullet: one']],
    ['a numbered heading', '3. Background', ['heading: Background']],
    [
      'a line that goes on',
      'That the Board pays £5m; and\n\nthanks all',
      ['paragraph: That the Board pays £5m; and', 'heading: thanks all'],
    ],
    ['a numbered paragraph', '3.1 The council agreed.', ['paragraph: The council agreed.']],
    ['a sum is no number of a paragraph', '12.5 million people', ['heading: 12.5 million people']],
    [
      'a table with bars',
      '| Funder | Amount |\n|---|---|\n| Nesta | £5 |',
      ['row: | Funder | Amount |', 'row: |---|---|', 'row: | Nesta | £5 |'],
    ],
    ['a table with wide gaps', 'Roads     £5m     £6m', ['row: Roads £5m £6m']],
    [
      'a table of two columns',
      'Scheme        Award\nRoads         £5m\nLibraries    £12m',
      ['row: Scheme Award', 'row: Roads £5m', 'row: Libraries £12m'],
    ],
    ['fields are no table', 'Date:     3 May\nTo:       Cabinet', ['line: Date: 3 May', 'line: To: Cabinet']],
    ['two spaces after a full stop are no columns', 'First one.  Then two.  Then three.', ['paragraph: First one. Then two. Then three.']],
    ['short lines stay apart', 'By Ann Lee\nReporter\n\n', ['line: By Ann Lee', 'line: Reporter']],
    [
      'a list without bullets',
      'Age Well – £9,850 – calls to people who live by themselves\nHive – £5,500 – a café\nVolunteer – £15,000 – lifts',
      [
        'line: Age Well – £9,850 – calls to people who live by themselves',
        'line: Hive – £5,500 – a café',
        'line: Volunteer – £15,000 – lifts',
      ],
    ],
    [
      'wrapped prose is one paragraph',
      'The department will pay for new beds at three hospitals in\nthe north of England, where people have waited longest, and\nfor the nurses.',
      [
        'paragraph: The department will pay for new beds at three hospitals in the north of England, where people have waited longest, and for the nurses.',
      ],
    ],
    [
      'a bullet goes on in lower case',
      '- a grant for the repair of the roof and\n  the windows',
      ['bullet: a grant for the repair of the roof and the windows'],
    ],
    ['nothing', '', []],
  ];
  for (const [rule, text, expected] of rows) it(rule, () => assert.deepEqual(blocks(text), expected));
});

describe('sentences', () => {
  const rows: readonly (readonly [rule: string, text: string, sentences: readonly string[]])[] = [
    ['full stops, questions, exclamations', 'We paid. Did you? Good! Yes.', ['We paid.', 'Did you?', 'Good!', 'Yes.']],
    [
      'titles and initials',
      'Dr. Lee and J. R. Hall met Prof. Oke. They agreed.',
      ['Dr. Lee and J. R. Hall met Prof. Oke.', 'They agreed.'],
    ],
    ['e.g. and No.', 'Take e.g. Leeds or No. 5 of it. Fine.', ['Take e.g. Leeds or No. 5 of it.', 'Fine.']],
    ['states and countries', 'The U.S. Department of Health paid. It did.', ['The U.S. Department of Health paid.', 'It did.']],
    [
      'Inc. inside and at the end',
      'Acme Inc. Leeds branch paid. So did Acme Inc. The rest waited.',
      ['Acme Inc. Leeds branch paid.', 'So did Acme Inc.', 'The rest waited.'],
    ],
    ['quotations close with their sentence', '“We are glad. It helps.” He left.', ['“We are glad.', 'It helps.”', 'He left.']],
    ['a decimal point ends nothing', 'It cost £2.5 million. Really.', ['It cost £2.5 million.', 'Really.']],
    ['a sum begins a sentence', 'It is done. £5m went to Leeds.', ['It is done.', '£5m went to Leeds.']],
  ];
  for (const [rule, text, expected] of rows) it(rule, () => assert.deepEqual(sentences(text), expected));
});
