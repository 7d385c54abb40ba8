import { terminalLine, terminalText } from './terminalText';

/** What `fundlight check` finds: a decision without its place, two decisions against each other, sums that do not add up, a difference. */
export type ProblemKind = 'stale-decision' | 'conflict' | 'parts' | 'difference';

/** Something that is to be put right, and where; line and column are counted from 1, the column in UTF-16 code units. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The ways in which problems are written. */
export const PROBLEM_FORMATS = {
  text: (problems: readonly Problem[]) =>
    problems
      .map(({ kind, path, line, column, message }) => `${terminalLine(path)}:${line}:${column}: ${terminalLine(message)} [${kind}]\n`)
      .join(''),
  json: (problems: readonly Problem[]) => `${JSON.stringify({ problems }, null, 2)}\n`,
  /** Workflow commands, which GitHub Actions shows beside the lines: https://docs.github.com/actions (Workflow commands). */
  github: (problems: readonly Problem[]) =>
    problems
      .map(({ kind, path, line, column, message }) => {
        const place = `file=${escapeProperty(path.replaceAll('\\', '/'))},line=${line},col=${column}`;
        return `::error ${place},title=${escapeProperty(`Fundlight: ${kind}`)}::${escapeData(terminalText(message))}\n`;
      })
      .join(''),
} as const;

export type ProblemFormat = keyof typeof PROBLEM_FORMATS;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
