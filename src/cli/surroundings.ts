/** What a command gets from outside: its input, where its output goes, how wide that is, and which day it is. */
export interface Surroundings {
  /** Takes what the command is for: the export or the table. Where it returns a promise, no more should come until that is fulfilled. */
  readonly out: (text: string) => void | Promise<void>;
  /** Takes what went wrong, in whole lines. */
  readonly err: (text: string) => void;
  /** Standard input, in pieces of any length. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Width of the output in characters. */
  readonly columns: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The program's own file, which other processes run to help with the work. */
  readonly program: string;
  /** How many processors there are to work with. */
  readonly cores: number;
  /** Whether the output is shown on a terminal, where a bar would stand in its way. */
  readonly isTerminal: boolean;
  /** Shows how far the work is; absent where nobody watches. */
  readonly progress?: (total: number) => Progress;
  /** Is aborted when the user has had enough (Ctrl+C). */
  readonly signal?: AbortSignal;
}

/** What is shown of work that takes a while. */
export interface Progress {
  /** Another piece of the work is done. */
  step(): void;
  /** Writes a line past what is shown. */
  print(line: string): void;
  /** The work is over, or given up: nothing is shown any more. */
  end(): void;
}

/** What the program tells its caller: all done; something failed, or is to be put right; the command was not understood; Ctrl+C. */
export const Exit = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;
