import type { Clock } from "../../ports/clock.ts";

const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => amsterdam.format(new Date()),
};
