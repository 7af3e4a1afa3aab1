import { Presets, SingleBar } from "cli-progress";

/** Shows how far a long work is. */
export interface Progress {
  readonly show: (what: string, done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on standard error for a person who watches; nothing for a script. */
export const progressBar = (isWatched: boolean): Progress => {
  if (!isWatched) return { show: () => undefined, stop: () => undefined };
  const format = "{bar} {percentage}%  {what}";
  const options = { format, stream: process.stderr, hideCursor: true, clearOnComplete: true };
  const bar = new SingleBar(options, Presets.shades_classic);
  let begun = false;
  return {
    show: (what, done, total) => {
      if (!begun) bar.start(total, done, { what });
      begun = true;
      bar.update(done, { what });
    },
    stop: () => {
      bar.stop();
    },
  };
};
