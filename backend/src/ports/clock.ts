import type { IsoDate, IsoInstant } from "@doelspoor/events";

/** The time, as events record it. */
export interface Clock {
  /** Now in UTC. */
  readonly now: () => IsoInstant;
  /** Today in the Netherlands (Europe/Amsterdam). */
  readonly today: () => IsoDate;
}
