import type { Command } from 'commander';
import type { Surroundings } from './surroundings';

/**
 * Adds a command to the program, with its options, help and action.
 *
 * @param finish takes the exit code, once the command has done its work
 */
export type AddCommand = (program: Command, surroundings: Surroundings, finish: (code: number) => void) => void;
