import { onBeforeUnmount, readonly, shallowRef } from "vue";
import { dayNumber } from "../../ui/date-text.ts";
import { isoDay } from "../../ui/day-steps.ts";

/** What is played: from a day to another, at so many days a second. */
export interface Reel {
  readonly from: string;
  readonly to: string;
  readonly daysPerSecond: number;
  /** Days on which something changes; who wants no motion is shown these alone. */
  readonly stops: readonly string[];
}

/** A stop to a stop, for who asked for reduced motion, in milliseconds. */
const PAUSE = 1500;

interface Teller {
  readonly day: (day: string) => void;
  readonly end: () => void;
}

/** Tells a day for every frame; gives back how to stop. */
function roll({ from, to, daysPerSecond }: Reel, tell: Teller): () => void {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  let began: number | undefined;
  let frame = 0;
  const next = (now: number): void => {
    began ??= now;
    const day = Math.min(last, first + ((now - began) / 1000) * daysPerSecond);
    tell.day(isoDay(day));
    if (day < last) frame = requestAnimationFrame(next);
    else tell.end();
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

/** Tells one change after the other; gives back how to stop. */
function leap({ from, to, stops }: Reel, tell: Teller): () => void {
  const days = [...stops.filter((day) => day > from && day < to), to];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    const day = days.shift();
    if (day === undefined) return tell.end();
    tell.day(day);
    timer = setTimeout(next, PAUSE);
  };
  next();
  return () => clearTimeout(timer);
}

/**
 * Plays time: tells the day of each frame, and the end. Nothing moves unless `start` is called; who asked
 * for reduced motion sees one change after the other instead of every day.
 */
export function usePlay(tell: Teller) {
  const playing = shallowRef(false);
  let halt = (): void => undefined;

  function stop(): void {
    halt();
    if (!playing.value) return;
    playing.value = false;
    tell.end();
  }

  function start(reel: Reel): void {
    stop();
    playing.value = true;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    halt = (still ? leap : roll)(reel, { day: tell.day, end: stop });
  }

  onBeforeUnmount(() => halt());
  return { playing: readonly(playing), start, stop };
}

/** How fast time goes, in days a second. */
export const tempos = [
  { value: "week", days: 7 },
  { value: "month", days: 30.4 },
  { value: "quarter", days: 91.3 },
  { value: "year", days: 365.25 },
] as const;
