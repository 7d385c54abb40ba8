import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from './isDay';

/** Adds the options that say how documents are read, which all commands that read some have. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--date <YYYY-MM-DD>', 'the date of the documents; it wins over what their text says').argParser((value: string) => {
        if (!isDay(value)) throw new InvalidArgumentError('It is a day such as 2024-03-18.');
        return value;
      }),
    )
    .option('--import', 'in folders, read .html, .htm, .docx and .pdf files as well')
    .option('--save-text <DIR>', 'keep the text that such files are imported as, in this folder')
    .option('--organisations <FILE>', 'a list of organisations for all documents, instead of those in their folders')
    .addOption(new Option('--decided', 'only what was accepted or added in the editor').conflicts('minimumConfidence'))
    .addOption(
      new Option('--minimum-confidence <0..1>', 'only what is at least so certain, or was accepted or added').argParser((value: string) => {
        const least = Number(value);
        if (value.trim() === '' || !(least >= 0 && least <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.8.');
        return least;
      }),
    );
}

/** Adds the options that say how the work on many documents is done. */
export function withWorkingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--jobs <N>', 'work in so many processes; by default in as many as pay off').argParser((value: string) => {
        if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1 to 999.');
        return Number(value);
      }),
    )
    .option('-q, --quiet', 'no progress bar and no notes; failures are told all the same');
}
