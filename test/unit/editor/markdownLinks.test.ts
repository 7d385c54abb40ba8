import { strict as assert } from 'node:assert';
import { commandLink, markdownLink } from '../../../src/editor/markdownLinks';

describe('links', () => {
  it('escape their label and close their address', () => {
    assert.equal(markdownLink('a](b', 'https://e.org/x(1) y'), '[a\\]\\(b](https://e.org/x%281%29%20y)');
  });

  it('carry a command and its argument', () => {
    const link = commandLink('Go', 'fundlight.reveal', { uri: 'file:///a (1).txt', span: { start: 1, end: 2 } });
    const [, query = ''] = /^\[Go\]\(command:fundlight\.reveal\?([^()\s]*)\)$/.exec(link) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), [{ uri: 'file:///a (1).txt', span: { start: 1, end: 2 } }]);
  });
});
