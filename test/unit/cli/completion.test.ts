import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { fundlight } from './commandLine';

const script = async (shell: string) => (await fundlight(['completion', shell])).out;

describe('fundlight completion', () => {
  describe('completes in bash', () => {
    const table: readonly [words: readonly string[], completed: string][] = [
      [['fundlight', 'ch'], 'check'],
      [['fundlight', 'export', '--min'], '--minimum-confidence'],
      [['fundlight', 'export', '--format', 'csv'], 'csv csv-mentions'],
      [['fundlight', 'check', '--format', ''], 'text json github'],
      [['fundlight', 'completion', ''], 'bash zsh fish'],
      [['fundlight', 'help', 'sch'], 'schema'],
      [['fundlight', 'table', 'repo'], ''], // the shell completes files by itself
    ];
    for (const [words, completed] of table) {
      it(words.join(' '), async () => {
        const list = words.map((word) => `'${word}'`).join(' ');
        const program = `${await script('bash')}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _fundlight; echo "\${COMPREPLY[*]}"`;
        const { stdout, stderr, error } = spawnSync('bash', ['--norc', '-c', program], { encoding: 'utf8' });
        assert.equal(error, undefined);
        assert.equal(stderr, '');
        assert.equal(stdout.trim(), completed);
      });
    }
  });

  it('describes commands, options and values to zsh', async () => {
    const text = await script('zsh');
    assert.match(text, /^#compdef fundlight$/m);
    assert.match(text, /^ {4}'schema:print the JSON Schema of the format “json”'$/m);
    assert.match(text, /'--out\[write to this file instead of standard output\]:file:_files'/);
    assert.match(text, /'--format\[how problems are written\]:value:\(text json github\)'/);
    assert.match(text, /^ {4}completion\) .*':word:\(bash zsh fish\)' ;;$/m);
  });

  it('describes commands, options and values to fish', async () => {
    const text = await script('fish');
    assert.match(text, /^complete -c fundlight -f -n __fish_use_subcommand -a table -d 'print the funding items/m);
    assert.match(text, /^complete .*from export' -l out -r -F -d 'write to this file/m);
    assert.match(text, /^complete .*from check' -l format -x -a 'text json github' -d /m);
    assert.match(text, /^complete .*from check' -s q -l quiet -d /m);
  });

  it('knows no other shell', async () => {
    const { code, err } = await fundlight(['completion', 'tcsh']);
    assert.equal(code, 2);
    assert.match(err, /Allowed choices are bash, zsh, fish/);
  });
});
