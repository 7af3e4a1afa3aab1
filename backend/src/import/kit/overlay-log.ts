import type { Envelope, Position, RecordedEvent, Revision, StreamName } from "@doelspoor/events";
import { RevisionConflict, type Appended, type EventLog } from "../../ports/event-log.ts";

/** A log that shows another one and keeps what is appended to itself: for trying out. */
export class OverlayLog implements EventLog {
  readonly #under: EventLog;
  readonly #streams = new Map<StreamName, RecordedEvent[]>();
  readonly #events: RecordedEvent[] = [];

  constructor(under: EventLog) {
    this.#under = under;
  }

  async append(
    stream: StreamName,
    events: readonly Envelope[],
    expected: Revision,
  ): Promise<Appended> {
    const before = await this.readStream(stream);
    const revision = before.length - 1;
    if (revision !== expected) throw new RevisionConflict(stream, expected, revision);
    const under = await this.#under.head();
    const head = under + this.#events.length;
    const placed = events.map((event, index) => ({ ...event, position: head + 1 + index }));
    this.#events.push(...placed);
    this.#streams.set(stream, [...(this.#streams.get(stream) ?? []), ...placed]);
    return { revision: revision + placed.length, position: head + placed.length, unchanged: false };
  }

  async readStream(stream: StreamName): Promise<readonly RecordedEvent[]> {
    const above = this.#streams.get(stream) ?? [];
    return [...(await this.#under.readStream(stream)), ...above];
  }

  async *readAll(after: Position): AsyncIterable<readonly RecordedEvent[]> {
    yield* this.#under.readAll(after);
    yield this.#events.filter(({ position }) => position > after);
  }

  follow(): never {
    throw new Error("a log for trying out is not followed");
  }

  async head(): Promise<Position> {
    return (await this.#under.head()) + this.#events.length;
  }

  async backup(): Promise<void> {
    throw new Error("a log for trying out has no copy");
  }

  close(): Promise<void> {
    return this.#under.close();
  }
}
