import { SingleBar } from 'cli-progress';
import type { Progress } from './surroundings';

/** A bar on the terminal that standard error is: how many documents are done, and how long the others will take. */
export function progressBar(total: number): Progress {
  const { stderr } = process;
  const bar = new SingleBar({
    stream: stderr,
    format: '{bar} {value} of {total} documents · {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    fps: 10,
  });
  bar.start(total, 0);
  return {
    step: () => void bar.increment(),
    print(line) {
      // Over the bar, which is drawn anew below the line.
      stderr.write(`\r\u001b[K${line}`);
      bar.updateETA();
      bar.render();
    },
    end: () => void bar.stop(),
  };
}
