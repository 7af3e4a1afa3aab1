import type { Envelope, Position, RecordedEvent, Revision, StreamName } from "@doelspoor/events";
import { sealedText } from "../../application/seal-envelope.ts";
import {
  type Appended,
  assertAppend,
  type EventLog,
  type Following,
  LogUnavailable,
} from "../../ports/event-log.ts";
import { AppendQueue } from "./append-queue.ts";
import { Backup } from "./backup.ts";
import type { Database } from "./driver.ts";
import { asFailure, guarded } from "./failure.ts";
import { Followers } from "./followers.ts";
import { Ledger } from "./ledger.ts";
import { Reader } from "./reader.ts";
import { connect, prepareFile } from "./schema.ts";
import { WriterThread } from "./writer-thread.ts";

class SqliteEventLog implements EventLog {
  readonly #connection: Database;
  readonly #ledger: Ledger;
  readonly #reader: Reader;
  readonly #writer: WriterThread;
  readonly #queue: AppendQueue;
  readonly #followers: Followers;
  readonly #backup: Backup;
  #closing: Promise<void> | undefined;

  constructor(file: string) {
    prepareFile(file);
    // No patience on the event loop: when the file is locked the writer thread waits instead.
    this.#connection = connect(file, { patience: 0 });
    this.#ledger = new Ledger(this.#connection);
    this.#reader = new Reader(connect(file, { readOnly: true, patience: 5000 }));
    this.#writer = new WriterThread(file);
    this.#followers = new Followers(this.#reader);
    this.#backup = new Backup(file, this.#writer);
    this.#queue = new AppendQueue(this.#ledger, this.#writer, () => {
      this.#followers.wake();
    });
  }

  append(stream: StreamName, events: readonly Envelope[], expected: Revision): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#assertOpen();
      assertAppend(stream, events, expected);
      const ids = events.map(({ id }) => id);
      const texts = events.map(sealedText);
      this.#queue.add({ stream, expected, ids, texts, resolve, reject });
    });
  }

  async readStream(stream: StreamName): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    return guarded(() => this.#reader.stream(stream));
  }

  async *readAll(after: Position): AsyncIterable<readonly RecordedEvent[]> {
    this.#assertOpen();
    const until = guarded(() => this.#reader.head());
    let at = after;
    while (at < until) {
      this.#assertOpen();
      const events = guarded(() => this.#reader.batch(at, until));
      at = events.at(-1)?.position ?? until;
      yield events;
      await new Promise(setImmediate);
    }
  }

  follow(after: Position, handle: Parameters<EventLog["follow"]>[1]): Following {
    this.#assertOpen();
    return this.#followers.follow(after, handle);
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    return guarded(() => this.#reader.head());
  }

  async backup(target: string): Promise<void> {
    this.#assertOpen();
    await this.#backup.copyTo(target).catch((error: unknown) => {
      throw asFailure(error);
    });
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#letGo());
  }

  async #letGo(): Promise<void> {
    await this.#queue.drain();
    await this.#followers.close();
    await this.#writer.close();
    this.#tidy();
    this.#reader.close();
    this.#connection.close();
    await this.#backup.close();
  }

  /**
   * Leaves one whole file, for whoever copies it alone. SQLite would do so at the last close, were it not that
   * a closed connection lives on until its statements are collected.
   */
  #tidy(): void {
    try {
      this.#ledger.empty();
    } catch {
      // A full disk, say: what is committed stands in the write-ahead log and stays there.
    }
  }

  #assertOpen(): void {
    if (this.#closing) throw new LogUnavailable("the log was closed");
  }
}

/**
 * Opens a log that is one SQLite file, and makes it where it does not exist.
 * @throws LogUnavailable when the file cannot be used, is of another program or of a newer Doelspoor.
 */
export const openSqliteLog = async (file: string): Promise<EventLog> =>
  guarded(() => new SqliteEventLog(file));
