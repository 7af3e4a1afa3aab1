import { type Database, DatabaseSync, resultCode } from "./driver.ts";

/** "Doel" in ASCII: says in the file's header whose file it is. */
const APPLICATION_ID = 0x446f656c;
const SCHEMA_VERSION = 1;
const BUSY = 5;

/** One way to open the log's file. */
export interface ConnectionOptions {
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience: number;
  /** Pages in the write-ahead log at which a commit also makes a checkpoint; 0: none does. */
  readonly checkpointAt?: number;
}

// The insert trigger fails instead of aborting: a statement that may abort makes SQLite keep a journal
// for it. It also stops INSERT OR REPLACE, which deletes without firing a delete trigger.
const SCHEMA = `
CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  envelope TEXT NOT NULL,
  leaf_hash BLOB NOT NULL,
  UNIQUE (stream, revision)
) STRICT;
CREATE TRIGGER event_is_next BEFORE INSERT ON event
WHEN NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM event)
  OR NEW.revision IS NOT (SELECT coalesce(max(revision) + 1, 0) FROM event WHERE stream = NEW.stream)
  OR EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN SELECT RAISE(FAIL, 'the log only grows at its end: position, revision and id must be next and new'); END;
CREATE TRIGGER event_is_never_altered BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only: an event is never altered'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only: an event is never removed'); END;
PRAGMA application_id = ${String(APPLICATION_ID)};
PRAGMA user_version = ${String(SCHEMA_VERSION)};
`;

// A reopened WAL file comes up with synchronous=NORMAL in some builds, so FULL is set on every open.
const writerPragmas = (patience: number, checkpointAt: number) => `
PRAGMA busy_timeout = ${String(patience)};
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA recursive_triggers = ON;
PRAGMA wal_autocheckpoint = ${String(checkpointAt)};
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -32768;
`;

const readerPragmas = (patience: number) => `
PRAGMA busy_timeout = ${String(patience)};
PRAGMA mmap_size = 1099511627776;
`;

/** Opens the file that `prepareFile` made ready. */
export const connect = (
  file: string,
  { readOnly = false, patience, checkpointAt = 0 }: ConnectionOptions,
): Database => {
  const database = new DatabaseSync(file, { readOnly });
  database.exec(readOnly ? readerPragmas(patience) : writerPragmas(patience, checkpointAt));
  return database;
};

export const numberFrom = (database: Database, sql: string): number => {
  const row: unknown = database.prepare(sql).get();
  const value: unknown =
    typeof row === "object" && row !== null ? Object.values(row)[0] : undefined;
  if (typeof value !== "number") throw new TypeError(`${sql} gave no number`);
  return value;
};

const refuseForeign = (database: Database, file: string): void => {
  if (numberFrom(database, "PRAGMA application_id") !== APPLICATION_ID) {
    throw new Error(`${file} is a database of another program, not a Doelspoor log`);
  }
  const version = numberFrom(database, "PRAGMA user_version");
  if (version > SCHEMA_VERSION) {
    throw new Error(
      `${file} has log schema ${String(version)}; this program knows ${String(SCHEMA_VERSION)}: use a newer one`,
    );
  }
};

const createWhereEmpty = (database: Database, file: string): void => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const empty = numberFrom(database, "SELECT count(*) FROM sqlite_schema") === 0;
    if (empty) database.exec(SCHEMA);
    else refuseForeign(database, file);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
};

const isBusy = (error: unknown): boolean => ((resultCode(error) ?? 0) & 0xff) === BUSY;

const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

// SQLite does not wait for a lock when it turns a file to WAL, so two processes that open a new file
// at once would refuse each other.
const turnToWal = (database: Database, attempts: number): void => {
  try {
    database.exec("PRAGMA journal_mode = WAL");
  } catch (error) {
    if (!isBusy(error) || attempts === 0) throw error;
    pause(10);
    turnToWal(database, attempts - 1);
  }
};

/**
 * Makes the file a log where it is new or empty.
 * @throws Error when it is a database of another program or of a newer Doelspoor.
 */
export const prepareFile = (file: string): void => {
  const database = new DatabaseSync(file);
  try {
    // A frame of the write-ahead log costs two writes whatever its size, and a new file takes the size.
    database.exec("PRAGMA page_size = 8192; PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL");
    createWhereEmpty(database, file);
    turnToWal(database, 500);
  } finally {
    database.close();
  }
};
