import { strict as assert } from 'node:assert';
import { GitIgnore } from '../../../src/editor/gitIgnore';

/** Which of the paths are left, by the rules of each folder. */
function kept(rules: Readonly<Record<string, string>>, paths: readonly string[]): string {
  const ignore = new GitIgnore(new Map(Object.entries(rules)));
  return paths.filter((path) => !ignore.ignores(path)).join(' ');
}

describe('.gitignore', () => {
  const examples: readonly (readonly [what: string, rules: Record<string, string>, paths: string, left: string])[] = [
    ['nothing without rules', {}, 'a.txt b/c.txt', 'a.txt b/c.txt'],
    ['a name at any depth', { '': 'draft.txt' }, 'draft.txt a/draft.txt a/other.txt', 'a/other.txt'],
    ['a name in its own folder', { '': '/draft.txt' }, 'draft.txt a/draft.txt', 'a/draft.txt'],
    ['a pattern', { '': '*.tmp.txt\n# a comment\n\n' }, 'a.tmp.txt a.txt', 'a.txt'],
    ['a folder with all in it', { '': 'build/' }, 'build/a/b.txt build.txt a/build/c.txt', 'build.txt'],
    ['but not what is taken in again', { '': '*.txt\n!kept.txt' }, 'a.txt kept.txt', 'kept.txt'],
    ['also what is taken in again, in a folder that is left out', { '': 'drafts/\n!drafts/kept.txt' }, 'drafts/kept.txt', ''],
    ['by the rules of a folder within, for that folder', { a: 'x.txt' }, 'x.txt a/x.txt a/b/x.txt', 'x.txt'],
    ['but not what a folder within takes in again', { '': '*.txt', a: '!x.txt' }, 'x.txt a/x.txt a/y.txt', 'a/x.txt'],
    ['with capitals told apart', { '': 'Draft.txt' }, 'draft.txt Draft.txt', 'draft.txt'],
  ];
  for (const [what, rules, paths, left] of examples) it(`leaves out ${what}`, () => assert.equal(kept(rules, paths.split(' ')), left));
});
