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

/**
 * The events of one stream that count, by what was known at a position: each correction takes the
 * place of what it corrects. A correction of an event that is not in the stream counts for nothing.
 */
export const effectiveEvents = (
  events: readonly RecordedEvent[],
  knownAt: Position = KNOWN_NOW,
): readonly EffectiveEvent[] => {
  const places = new Map<EventId, number>();
  const effective: EffectiveEvent[] = [];
  for (const event of events) {
    if (event.position > knownAt) continue;
    const place = event.correction === undefined ? undefined : places.get(event.correction.of);
    const first = place === undefined ? undefined : effective[place];
    if (place !== undefined && first !== undefined) {
      effective[place] = corrected(first, event);
      places.set(event.id, place);
    } else if (event.correction === undefined) {
      places.set(event.id, effective.length);
      effective.push({ ...event, statedAt: event.position, statedBy: event.id });
    }
  }
  return effective;
};
