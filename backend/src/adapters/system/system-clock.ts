import type { Clock } from "../../ports/clock.ts";

const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

const MINUTE = 60_000;

// Days begin on a whole minute: to reckon the day anew for every record of an import takes its time.
let reckoned = { minute: -1, day: "" };

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const minute = Math.floor(Date.now() / MINUTE);
    if (minute !== reckoned.minute) reckoned = { minute, day: amsterdam.format(minute * MINUTE) };
    return reckoned.day;
  },
};
