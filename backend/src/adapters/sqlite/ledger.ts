import type { Position, Revision, StreamName } from "@doelspoor/events";
import type { SealedEnvelope } from "../../application/seal-envelope.ts";
import { type Database, resultCode, type Statement } from "./driver.ts";
import { type Committed, type Exception, type Group, ID_BYTES, LEAF_AT, TEXT_AT } from "./group.ts";
import { numberFrom } from "./schema.ts";

const CONSTRAINT = 19;
// The text comes as UTF-8 bytes; a string would be encoded once more by the driver.
const ROW = "(?, ?, ?, ?, CAST(? AS TEXT), ?)";
const NEXT = "(SELECT coalesce(max(position) + 1, 0) FROM event)";
const HEAD = "SELECT coalesce(max(position), -1) FROM event";

/** One append of a group: its place among the appends and that of its first event among the events. */
interface Slot {
  readonly index: number;
  readonly from: number;
  readonly count: number;
  readonly stream: StreamName;
  readonly expected: Revision;
}

/** With the position of its first event. */
interface Placed extends Slot {
  readonly first: Position;
}

/** One event that is next in its stream. */
interface Lone {
  readonly id: Uint8Array;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly sealed: SealedEnvelope;
}

interface Written {
  readonly id: Uint8Array;
  readonly position: Position;
}

const isWritten = (row: unknown): row is Written =>
  typeof row === "object" && row !== null && "id" in row && "position" in row;

const isConstraint = (error: unknown): boolean => ((resultCode(error) ?? 0) & 0xff) === CONSTRAINT;

const idAt = (group: Group, event: number): Uint8Array => {
  const offset = group.offsets[event] ?? 0;
  return group.bytes.subarray(offset, offset + ID_BYTES);
};

const hashAt = (group: Group, event: number): Uint8Array => {
  const offset = group.offsets[event] ?? 0;
  return group.bytes.subarray(offset + ID_BYTES, offset + LEAF_AT);
};

const textAt = (group: Group, event: number): Uint8Array =>
  group.bytes.subarray((group.offsets[event] ?? 0) + TEXT_AT, group.offsets[event + 1]);

const slotsOf = (group: Group): readonly Slot[] => {
  let from = 0;
  return group.streams.map((stream, index) => {
    const count = group.counts[index] ?? 0;
    const slot = { index, from, count, stream, expected: group.expected[index] ?? -1 };
    from += count;
    return slot;
  });
};

// Field by field: a spread makes objects that are slow to make and to read.
const placedAt = ({ index, from, count, stream, expected }: Slot, first: Position): Placed => ({
  index,
  from,
  count,
  stream,
  expected,
  first,
});

/**
 * Commits appends over one connection; they are durable when it returns. It keeps nothing between commits:
 * heads and positions are looked up inside the transaction, so other connections and processes may write
 * to the same file.
 */
export class Ledger {
  readonly #database: Database;
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #head: Statement;
  readonly #insert: Statement;
  readonly #insertNext: Statement;
  readonly #streamHead: Statement;
  readonly #standing: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.#begin = database.prepare("BEGIN IMMEDIATE");
    this.#commit = database.prepare("COMMIT");
    this.#head = database.prepare(HEAD);
    this.#head.setReturnArrays(true);
    // OR FAIL: what was written before a refusal is rolled back here, so SQLite need not keep a journal.
    // It is run with get, which makes no object of results: that took a fifth of an insert. Several rows in
    // one statement gain nothing, since SQLite copies them first where the table has an insert trigger.
    this.#insert = database.prepare(`INSERT OR FAIL INTO event VALUES ${ROW}`);
    this.#insertNext = database.prepare(
      `INSERT OR FAIL INTO event VALUES (${NEXT}, ?, ?, ?, CAST(? AS TEXT), ?)`,
    );
    this.#streamHead = database.prepare(
      "SELECT coalesce(max(revision), -1) FROM event WHERE stream = ?",
    );
    this.#streamHead.setReturnArrays(true);
    this.#standing = database.prepare(
      "SELECT id, position FROM event WHERE stream = ? AND revision > ? AND revision <= ? ORDER BY revision",
    );
  }

  /**
   * Commits one event as one statement: half the calls of BEGIN, INSERT, COMMIT.
   * @returns its position; undefined where it does not fit, and `commit` tells why not.
   * @throws what SQLite gives; then it was not written.
   */
  commitLone({ id, stream, revision, sealed }: Lone): Position | undefined {
    try {
      const { bytes, leafHash } = sealed;
      return Number(this.#insertNext.run(id, stream, revision, bytes, leafHash).lastInsertRowid);
    } catch (error) {
      if (isConstraint(error)) return undefined;
      throw error;
    }
  }

  /** @throws what SQLite gives; then nothing of the group was written. */
  commit(group: Group): Committed {
    const refused = new Map<number, Exception>();
    for (;;) {
      const committed = this.#attempt(group, refused);
      if (committed) return committed;
    }
  }

  /** Moves what the write-ahead log holds into the main file, so that it can begin anew. */
  checkpoint(): void {
    numberFrom(this.#database, "PRAGMA wal_checkpoint(PASSIVE)");
  }

  /** The same, and leaves it empty; does not wait for a reader that stands in the way. */
  empty(): void {
    const patience = numberFrom(this.#database, "PRAGMA busy_timeout");
    this.#database.exec("PRAGMA busy_timeout = 0");
    try {
      numberFrom(this.#database, "PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      this.#database.exec(`PRAGMA busy_timeout = ${String(patience)}`);
    }
  }

  /** Undefined when an append was refused halfway: `refused` then holds it, for the next attempt. */
  #attempt(group: Group, refused: Map<number, Exception>): Committed | undefined {
    this.#begin.run();
    try {
      const first = this.#firstOf(this.#head.get()) + 1;
      const exceptions = new Map(refused);
      const halfway = this.#writeAll(group, first, exceptions);
      if (halfway !== undefined) {
        refused.set(halfway, exceptions.get(halfway) ?? { kind: "duplicate" });
        this.#database.exec("ROLLBACK");
        return undefined;
      }
      this.#commit.run();
      return { first, exceptions };
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  /** The index of the append that was refused after some of its events were written, if there is one. */
  #writeAll(group: Group, first: Position, exceptions: Map<number, Exception>): number | undefined {
    let next = first;
    for (const slot of slotsOf(group)) {
      if (exceptions.has(slot.index)) continue;
      const exception = this.#write(group, placedAt(slot, next));
      if (!exception) next += slot.count;
      else {
        exceptions.set(slot.index, exception);
        // A single event that was refused left nothing behind.
        if (slot.count > 1) return slot.index;
      }
    }
    return undefined;
  }

  #write(group: Group, slot: Placed): Exception | undefined {
    try {
      for (let event = 0; event < slot.count; event += 1) this.#insertEvent(group, slot, event);
      return undefined;
    } catch (error) {
      if (!isConstraint(error)) throw error;
      // When its first event was next in the stream, only an id can have been in the way.
      const begun = this.#written(slot).some(({ position }) => position >= slot.first);
      return begun ? { kind: "duplicate" } : this.#exception(group, slot);
    }
  }

  #insertEvent(group: Group, slot: Placed, event: number): void {
    const index = slot.from + event;
    this.#insert.get(
      slot.first + event,
      idAt(group, index),
      slot.stream,
      slot.expected + 1 + event,
      textAt(group, index),
      hashAt(group, index),
    );
  }

  /** What stands in the log where the append's events would. */
  #written(slot: Slot): readonly Written[] {
    const { stream, expected, count } = slot;
    return this.#standing.all(stream, expected, expected + count).filter(isWritten);
  }

  #exception(group: Group, slot: Slot): Exception {
    const written = this.#written(slot);
    const last = written.at(-1);
    const same = written.every(
      ({ id }, event) => Buffer.compare(id, idAt(group, slot.from + event)) === 0,
    );
    if (last && same && written.length === slot.count) {
      return { kind: "repeat", position: last.position };
    }
    const actual = this.#firstOf(this.#streamHead.get(slot.stream));
    return actual === slot.expected ? { kind: "duplicate" } : { kind: "conflict", actual };
  }

  #firstOf(row: unknown): number {
    return Array.isArray(row) ? Number(row[0]) : NaN;
  }
}
