/** What a command gets from outside: where its output goes, how wide that is, and which day it is. */
export interface Surroundings {
  /** Takes what the command is for: the export or the table. */
  readonly out: (text: string) => void;
  /** Takes what went wrong, in whole lines. */
  readonly err: (text: string) => void;
  /** Width of the output in characters. */
  readonly columns: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What the program tells its caller: all done; a file failed and the others are done; the command was not understood. */
export const Exit = { done: 0, failed: 1, usage: 2 } as const;
