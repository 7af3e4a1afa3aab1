import type { Envelope, Position, RecordedEvent, Revision, StreamName } from "@doelspoor/events";

/** Where the events of an append landed. */
export interface Appended {
  /** Revision of the stream's last event after the append. */
  readonly revision: Revision;
  /** Position of the last event of the append. */
  readonly position: Position;
  /** True when these very events (by id) stood there already: nothing was written. */
  readonly unchanged: boolean;
}

/** A running subscription; `stop` resolves when no handler runs any more. */
export interface Following {
  readonly stop: () => Promise<void>;
}

/**
 * The append-only log of all municipalities together, in one global order.
 *
 * Promises that hold for every adapter, kept by the contract suite: an append is all or nothing; it is
 * durable when its promise resolves; events are never altered or removed; positions have no gaps;
 * event ids are unique in the log.
 */
export interface EventLog {
  /**
   * Appends to one stream. `events` carry their own revisions, which follow on `expected` one by one.
   * @param expected revision of the stream's last event, `NO_STREAM` (-1) for a new stream.
   * @throws RevisionConflict when the stream is elsewhere, unless these events (by id) already stand
   *   at exactly these revisions: then the append is a repeat and resolves with `unchanged`.
   * @throws InvalidAppend when the events are none, or do not carry this stream and these revisions.
   * @throws DuplicateEventId when an id stands elsewhere in the log.
   * @throws StorageFull, LogUnavailable when the store could not write; nothing was recorded.
   */
  append(stream: StreamName, events: readonly Envelope[], expected: Revision): Promise<Appended>;

  /** All events of a stream in order of revision; none when the stream does not exist. */
  readStream(stream: StreamName): Promise<readonly RecordedEvent[]>;

  /** All events after a position in global order, in batches, up to the log's head when the read began. */
  readAll(after: Position): AsyncIterable<readonly RecordedEvent[]>;

  /**
   * Hands over all events after a position and then each new batch, in order and without gaps, also
   * those that another process appends. Awaits the handler; resumes by itself after an outage.
   */
  follow(
    after: Position,
    handle: (events: readonly RecordedEvent[]) => Promise<void> | void,
  ): Following;

  /** Position of the last event, `BEFORE_ALL` (-1) when the log is empty. */
  head(): Promise<Position>;

  /** Writes a complete copy to a file while reads and appends go on. Adapters without files refuse. */
  backup(target: string): Promise<void>;

  /** Finishes what was begun and lets go of the store. */
  close(): Promise<void>;
}

/** The stream is not at the revision that the writer expected. */
export class RevisionConflict extends Error {
  readonly stream: StreamName;
  readonly expected: Revision;
  readonly actual: Revision;
  constructor(stream: StreamName, expected: Revision, actual: Revision) {
    super(`${stream} is at revision ${actual}, expected ${expected}`);
    this.name = "RevisionConflict";
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** What was given to an append cannot be one, whatever the log holds: a fault of the caller. */
export class InvalidAppend extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InvalidAppend";
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Checks that an append is well-formed before an adapter looks at the log.
 * @throws InvalidAppend
 */
export const assertAppend = (
  stream: StreamName,
  events: readonly Envelope[],
  expected: Revision,
): void => {
  if (events.length === 0) throw new InvalidAppend(`an append to ${stream} without events`);
  for (const [index, event] of events.entries()) {
    if (event.stream !== stream)
      throw new InvalidAppend(`${event.id} is of ${event.stream}, not of ${stream}`);
    if (!UUID.test(event.id)) throw new InvalidAppend(`${event.id} is no UUID in lower case`);
    if (event.revision !== expected + 1 + index) {
      throw new InvalidAppend(
        `${event.id} has revision ${event.revision}, not ${expected + 1 + index}`,
      );
    }
  }
};

/** An event id stands in the log already, in another place. */
export class DuplicateEventId extends Error {
  constructor(stream: StreamName, options?: ErrorOptions) {
    super(`an event id of this append to ${stream} is already in the log`, options);
    this.name = "DuplicateEventId";
  }
}

/** The disk is full or a quota is reached; nothing of the append was recorded. */
export class StorageFull extends Error {
  constructor(options?: ErrorOptions) {
    super("the store has no room left", options);
    this.name = "StorageFull";
  }
}

/** The store cannot be reached, read or locked; nothing of the append was recorded. */
export class LogUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LogUnavailable";
  }
}
