import { BEFORE_ALL, type Position, type RecordedEvent, type StreamName } from "@doelspoor/events";
import { LogUnavailable } from "../../ports/event-log.ts";
import type { Database, Statement } from "./driver.ts";

/** Rows read in one go: a few milliseconds of the event loop. */
const BATCH = 500;

type Unplaced = { -readonly [Key in keyof RecordedEvent]: RecordedEvent[Key] };

// The text was written by this log from an envelope, and the seal covers it.
const isUnplaced = (value: unknown): value is Unplaced =>
  typeof value === "object" && value !== null;

const placed = (text: unknown, position: Position): RecordedEvent => {
  const event: unknown = JSON.parse(String(text));
  if (!isUnplaced(event))
    throw new LogUnavailable(`position ${String(position)} holds no envelope`);
  event.position = position;
  return event;
};

const eventOf = (row: unknown): RecordedEvent => {
  if (!Array.isArray(row)) throw new LogUnavailable("the store gave no row");
  return placed(row[1], Number(row[0]));
};

const refuseGaps = (events: readonly RecordedEvent[], first: Position): void => {
  for (let index = 0; index < events.length; index += 1) {
    if (events[index]?.position !== first + index) {
      throw new LogUnavailable(`the log has a gap at position ${String(first + index)}`);
    }
  }
};

/** Reads over a connection of its own, which cannot write. */
export class Reader {
  readonly #database: Database;
  readonly #head: Statement;
  readonly #stream: Statement;
  readonly #range: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.#head = this.#rows("SELECT max(position) FROM event");
    this.#stream = this.#rows(
      "SELECT position, envelope FROM event WHERE stream = ? ORDER BY revision",
    );
    this.#range = this.#rows(
      "SELECT position, envelope FROM event WHERE position > ? AND position <= ? ORDER BY position",
    );
  }

  head(): Position {
    const row: unknown = this.#head.get();
    const position: unknown = Array.isArray(row) ? row[0] : undefined;
    return typeof position === "number" ? position : BEFORE_ALL;
  }

  stream(stream: StreamName): readonly RecordedEvent[] {
    return this.#stream.all(stream).map(eventOf);
  }

  /** The next events after a position, up to and including another. */
  batch(after: Position, until: Position): readonly RecordedEvent[] {
    const events = this.#range.all(after, Math.min(after + BATCH, until)).map(eventOf);
    refuseGaps(events, after + 1);
    return events;
  }

  close(): void {
    this.#database.close();
  }

  #rows(sql: string): Statement {
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }
}
