import { meetingStream, type MeetingState } from "../../meeting/index.ts";
import { kindOfStream, NO_STREAM, subjectOf } from "../../kit/index.ts";
import type { Position, RecordedEvent, Revision, SubjectId } from "../../kit/index.ts";

/** One meeting of the council, as known at a position. */
export interface Meeting {
  readonly id: SubjectId;
  readonly state: MeetingState;
  readonly revision: Revision;
  /** Positions of the events that tell of it, oldest first. */
  readonly told: readonly Position[];
}

const meetingOf = (id: SubjectId, events: readonly RecordedEvent[]): Meeting => ({
  id,
  state: meetingStream.fold(events),
  revision: events.at(-1)?.revision ?? NO_STREAM,
  told: events.map(({ position }) => position),
});

/** The events of all meetings of one municipality; each is folded when it is asked for. */
export class MeetingLog {
  readonly #events: Map<SubjectId, RecordedEvent[]>;

  constructor(events: readonly RecordedEvent[] = []) {
    this.#events = new Map();
    for (const event of events) this.apply(event);
  }

  /** Keeps the next event where it is of a meeting. */
  apply(event: RecordedEvent): void {
    if (kindOfStream(event.stream) !== meetingStream.name) return;
    const id = subjectOf(event.stream);
    const events = this.#events.get(id) ?? [];
    events.push(event);
    this.#events.set(id, events);
  }

  /** All meetings as known at a position. */
  at(knownAt: Position): readonly Meeting[] {
    return [...this.#events].flatMap(([id, all]) => {
      const events = all.filter(({ position }) => position <= knownAt);
      return events.length === 0 ? [] : [meetingOf(id, events)];
    });
  }

  /** The events as a snapshot keeps them. */
  pack(): readonly RecordedEvent[] {
    return [...this.#events.values()].flat();
  }
}
