import { effectiveEvents, type RecordedEvent } from "@doelspoor/events";

/** The event as it counts now, found by its own id or by that of a correction of it. */
export const eventToCorrect = (
  events: readonly RecordedEvent[],
  id: string,
): RecordedEvent | undefined => {
  const first = events.find((event) => event.id === id)?.correction?.of ?? id;
  return effectiveEvents(events).find((event) => event.id === first || event.statedBy === id);
};
