import { KNOWN_NOW } from "./envelope.ts";
import type { EventId, Position, RecordedEvent } from "./envelope.ts";

/**
 * An event as it counts after its corrections: id, revision and place in the stream of the event as
 * first recorded; data, dates and source of its latest correction.
 */
export interface EffectiveEvent extends RecordedEvent {
  /** Position of the event that gave the data: the latest correction, or the event itself. */
  readonly statedAt: Position;
  readonly statedBy: EventId;
}

const corrected = (first: EffectiveEvent, by: RecordedEvent): EffectiveEvent => ({
  ...by,
  id: first.id,
  revision: first.revision,
  position: first.position,
  statedAt: by.position,
  statedBy: by.id,
});

const asFirst = (event: RecordedEvent): EffectiveEvent => ({
  ...event,
  statedAt: event.position,
  statedBy: event.id,
});

/**
 * The events of one stream that count, by what was known at a position: each correction takes the
 * place of what it corrects. A correction of an event that is not in the stream counts for nothing.
 */
export const effectiveEvents = (
  events: readonly RecordedEvent[],
  knownAt: Position = KNOWN_NOW,
): readonly EffectiveEvent[] => {
  const firsts = new Map<EventId, EventId>();
  const effective = new Map<EventId, EffectiveEvent>();
  for (const event of events) {
    if (event.position > knownAt) continue;
    const first = event.correction === undefined ? event.id : firsts.get(event.correction.of);
    if (first === undefined) continue;
    firsts.set(event.id, first);
    const known = effective.get(first);
    effective.set(first, known === undefined ? asFirst(event) : corrected(known, event));
  }
  return [...effective.values()];
};
