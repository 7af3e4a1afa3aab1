import {
  BEFORE_ALL,
  type Envelope,
  NO_STREAM,
  type Position,
  type RecordedEvent,
  type Revision,
  type StreamName,
} from "@doelspoor/events";
import { sealEnvelope } from "../../application/seal-envelope.ts";
import {
  type Appended,
  assertAppend,
  DuplicateEventId,
  type EventLog,
  type Following,
  LogUnavailable,
  RevisionConflict,
} from "../../ports/event-log.ts";

const BATCH = 500;
const RETRY = 100;

type Handle = Parameters<EventLog["follow"]>[1];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const frozen = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

// It was made from one just before.
const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === "object" && value !== null;

/** What is kept is a copy in the stored form that no caller can alter. */
const stored = (event: Envelope, position: Position): RecordedEvent => {
  const copy: unknown = JSON.parse(sealEnvelope(event).bytes.toString("utf8"));
  if (!isEnvelope(copy)) throw new TypeError(`${event.id} is no envelope`);
  return frozen({ ...copy, position });
};

/** A promise that somebody else resolves. */
const makeSignal = () => {
  let wake = (): void => undefined;
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return { woken, wake };
};

class MemoryEventLog implements EventLog {
  readonly #events: RecordedEvent[] = [];
  readonly #ids = new Set<string>();
  readonly #streams = new Map<StreamName, RecordedEvent[]>();
  readonly #runs = new Set<Promise<void>>();
  #signal = makeSignal();
  #closed = false;

  async append(
    stream: StreamName,
    events: readonly Envelope[],
    expected: Revision,
  ): Promise<Appended> {
    this.#assertOpen();
    assertAppend(stream, events, expected);
    return this.#repeated(stream, events, expected) ?? this.#record(stream, events, expected);
  }

  async readStream(stream: StreamName): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    return [...(this.#streams.get(stream) ?? [])];
  }

  async *readAll(after: Position): AsyncIterable<readonly RecordedEvent[]> {
    this.#assertOpen();
    const until = this.#events.length;
    for (let at = after + 1; at < until; at += BATCH) {
      yield this.#events.slice(at, Math.min(at + BATCH, until));
    }
  }

  follow(after: Position, handle: Handle): Following {
    this.#assertOpen();
    const stopping = new AbortController();
    const run = this.#run({ after, handle, stopping: stopping.signal });
    this.#runs.add(run);
    const stop = async () => {
      stopping.abort();
      this.#wake();
      await run;
      this.#runs.delete(run);
    };
    return { stop };
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    return this.#events.at(-1)?.position ?? BEFORE_ALL;
  }

  async backup(): Promise<void> {
    throw new LogUnavailable("a log in memory has no file to copy");
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await Promise.all(this.#runs);
  }

  #repeated(
    stream: StreamName,
    events: readonly Envelope[],
    expected: Revision,
  ): Appended | undefined {
    const standing = this.#streams.get(stream) ?? [];
    const same = events.every(({ id, revision }) => standing[revision]?.id === id);
    const last = standing[expected + events.length];
    return same && last
      ? { revision: last.revision, position: last.position, unchanged: true }
      : undefined;
  }

  #record(stream: StreamName, events: readonly Envelope[], expected: Revision): Appended {
    const standing = this.#streams.get(stream) ?? [];
    const actual = standing.at(-1)?.revision ?? NO_STREAM;
    if (actual !== expected) throw new RevisionConflict(stream, expected, actual);
    const ids = new Set(events.map(({ id }) => id));
    if (ids.size < events.length || events.some(({ id }) => this.#ids.has(id)))
      throw new DuplicateEventId(stream);
    const recorded = events.map((event, index) => stored(event, this.#events.length + index));
    this.#events.push(...recorded);
    this.#streams.set(stream, standing);
    standing.push(...recorded);
    for (const id of ids) this.#ids.add(id);
    this.#wake();
    return {
      revision: expected + events.length,
      position: this.#events.length - 1,
      unchanged: false,
    };
  }

  async #run(follower: { after: Position; handle: Handle; stopping: AbortSignal }): Promise<void> {
    let at = follower.after;
    while (!follower.stopping.aborted && !this.#closed) {
      const { woken } = this.#signal;
      const events = this.#events.slice(at + 1, at + 1 + BATCH);
      if (events.length === 0) await woken;
      else if (await this.#handedOver(follower.handle, events)) at += events.length;
    }
  }

  async #handedOver(handle: Handle, events: readonly RecordedEvent[]): Promise<boolean> {
    try {
      await handle(events);
      return true;
    } catch {
      await pause(RETRY);
      return false;
    }
  }

  #wake(): void {
    this.#signal.wake();
    this.#signal = makeSignal();
  }

  #assertOpen(): void {
    if (this.#closed) throw new LogUnavailable("the log was closed");
  }
}

/** A log that is gone when the process ends: for tests. */
export const openMemoryLog = (): EventLog => new MemoryEventLog();
