import { BEFORE_ALL } from "@doelspoor/events";
import type { Envelope, Position, RecordedEvent, StreamName } from "@doelspoor/events";
import type { EventLog } from "../../src/ports/event-log.ts";

/** A log that only gives events their position and tells of them: what is left without a store. */
export const noStore = (): EventLog => {
  const events: RecordedEvent[] = [];
  const streams = new Map<StreamName, RecordedEvent[]>();
  let tell: (events: readonly RecordedEvent[]) => unknown = () => undefined;
  const place = (stream: StreamName, appended: readonly Envelope[]): readonly RecordedEvent[] => {
    const placed = appended.map((event, index) => ({ ...event, position: events.length + index }));
    events.push(...placed);
    streams.set(stream, [...(streams.get(stream) ?? []), ...placed]);
    return placed;
  };
  return {
    append: async (stream, appended, expected) => {
      tell(place(stream, appended));
      const revision = expected + appended.length;
      return { revision, position: events.length - 1, unchanged: false };
    },
    readStream: async (stream) => streams.get(stream) ?? [],
    readAll: async function* (after: Position) {
      yield events.slice(after + 1);
    },
    follow: (_after, handle) => {
      tell = handle;
      return { stop: async () => undefined };
    },
    head: async () => events.at(-1)?.position ?? BEFORE_ALL,
    backup: () => Promise.reject(new Error("there is nothing to copy")),
    close: async () => undefined,
  };
};
