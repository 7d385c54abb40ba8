import { Argument, type Command, type Option } from 'commander';
import type { AddCommand } from './command';
import { examples } from './helpText';
import { Exit } from './surroundings';

/** The scripts by the names of the shells. */
const SHELLS: Readonly<Record<string, (program: Command) => string>> = { bash, zsh, fish };

/** `fundlight completion`: prints what makes a shell complete commands, options and values. */
export const addCompletion: AddCommand = (program, { out }, finish) => {
  program
    .command('completion')
    .description('print a script that makes a shell complete commands, options and values')
    .addArgument(new Argument('<SHELL>', 'the shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string) => {
      await out(SHELLS[shell]!(program));
      finish(Exit.done);
    });
};

const EXAMPLES = examples(
  ['source <(fundlight completion bash)', 'in ~/.bashrc'],
  ['source <(fundlight completion zsh)', 'in ~/.zshrc, after compinit'],
  ['fundlight completion fish | source', 'in ~/.config/fish/config.fish'],
);

function commandsOf(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** The words that an option or the arguments of a command may be; undefined where they are no choice of words. */
function choicesOf(command: Command, program: Command): readonly string[] | undefined {
  return command.name() === 'help' ? program.commands.map((each) => each.name()) : command.registeredArguments[0]?.argChoices;
}

function takesFile({ flags }: Option): boolean {
  return flags.includes('<FILE>');
}

function bash(program: Command): string {
  const commands = commandsOf(program);
  const words = (list: readonly string[]) => `COMPREPLY=($(compgen -W ${quoted(list.join(' '))} -- "$cur")); return ;;`;
  const values = commands.flatMap((command) =>
    optionsOf(command).flatMap(({ long, argChoices }) => (argChoices ? [`    '${command.name()} ${long}') ${words(argChoices)}`] : [])),
  );
  const flags = commands.map(
    (command) => `    '${command.name()} -'*) ${words(optionsOf(command).flatMap(({ long }) => (long ? [long] : [])))}`,
  );
  const choices = commands.flatMap((command) => {
    const list = choicesOf(command, program);
    return list ? [`    '${command.name()} '*) ${words(list)}`] : [];
  });
  return `# fundlight completion bash
_fundlight() {
  local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W ${quoted([...commands.map((each) => each.name()), '--help', '--version'].join(' '))} -- "$cur"))
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  case "$command $cur" in
${[...flags, ...choices].join('\n')}
  esac
}
complete -o bashdefault -o default -F _fundlight fundlight
`;
}

function zsh(program: Command): string {
  const commands = commandsOf(program);
  const names = commands.map((command) => `    ${quoted(`${command.name()}:${command.description()}`)}`);
  const bodies = commands.map((command) => {
    const options = optionsOf(command).map((option) => {
      const { long, short, description, argChoices, required } = option;
      const value = argChoices ? `:value:(${argChoices.join(' ')})` : takesFile(option) ? ':file:_files' : required ? ':value: ' : '';
      const told = `[${description.replace(/[[\]\\:]/g, '\\$&')}]${value}`;
      const both = short && long ? `'(${short} ${long})'{${short},${long}}` : '';
      return both ? `${both}${quoted(told)}` : quoted(`${long}${told}`);
    });
    const choices = choicesOf(command, program);
    const rest = choices ? `:word:(${choices.join(' ')})` : '*:file:_files';
    return `    ${command.name()}) _arguments ${[...options, quoted(rest)].join(' ')} ;;`;
  });
  return `#compdef fundlight
_fundlight() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${bodies.join('\n')}
  esac
}
compdef _fundlight fundlight
`;
}

function fish(program: Command): string {
  const lines = commandsOf(program).flatMap((command) => {
    const after = `complete -c fundlight -n '__fish_seen_subcommand_from ${command.name()}'`;
    const choices = choicesOf(command, program);
    return [
      `complete -c fundlight -f -n __fish_use_subcommand -a ${command.name()} -d ${fishQuoted(command.description())}`,
      ...(choices ? [`${after} -f -a ${fishQuoted(choices.join(' '))}`] : []),
      ...optionsOf(command).map((option) => {
        const { long, short, description, argChoices, required } = option;
        const name = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`].filter(Boolean).join(' ');
        const value = argChoices ? ` -x -a ${fishQuoted(argChoices.join(' '))}` : takesFile(option) ? ' -r -F' : required ? ' -x' : '';
        return `${after} ${name}${value} -d ${fishQuoted(description)}`;
      }),
    ];
  });
  return `# fundlight completion fish\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
