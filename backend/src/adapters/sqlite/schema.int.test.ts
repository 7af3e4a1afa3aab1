import { copyFile, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newStream, sampleEvents } from "../contracts/sample-events.ts";
import { LogUnavailable } from "../../ports/event-log.ts";
import { type Database, DatabaseSync } from "./driver.ts";
import { connect, numberFrom, prepareFile } from "./schema.ts";
import { openSqliteLog } from "./sqlite-event-log.ts";

const FULL = 2;

describe("the file of the log", () => {
  let folder: string;
  let file: string;

  const raw = (work: (database: Database) => void, path = file): void => {
    const database = new DatabaseSync(path);
    try {
      work(database);
    } finally {
      database.close();
    }
  };

  const fill = async (): Promise<void> => {
    const log = await openSqliteLog(file);
    const stream = newStream();
    await log.append(stream, sampleEvents(stream, 3), -1);
    await log.close();
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "doelspoor-schema-"));
    file = join(folder, "log.db");
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("is flushed in full on the first open and on every later one", () => {
    for (let open = 0; open < 3; open += 1) {
      prepareFile(file);
      const database = connect(file, { patience: 0 });
      expect(numberFrom(database, "PRAGMA synchronous")).toBe(FULL);
      expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
      database.close();
    }
  });

  it.each([
    ["altered", "UPDATE event SET envelope = '{}' WHERE position = 1", /never altered/],
    ["moved", "UPDATE event SET position = 9 WHERE position = 2", /never altered/],
    ["removed", "DELETE FROM event WHERE position = 2", /never removed/],
    ["all removed", "DELETE FROM event", /never removed/],
    [
      "replaced",
      "REPLACE INTO event SELECT position, id, stream, revision, '{}', leaf_hash FROM event WHERE position = 1",
      /only grows/,
    ],
    [
      "replaced by id",
      "REPLACE INTO event SELECT 3, id, stream, 3, '{}', leaf_hash FROM event WHERE position = 1",
      /only grows/,
    ],
    [
      "replaced by revision",
      "REPLACE INTO event SELECT 3, zeroblob(16), stream, revision, '{}', leaf_hash FROM event WHERE position = 1",
      /only grows/,
    ],
    [
      "added with a gap",
      "INSERT INTO event SELECT 7, zeroblob(16), 'motion-gm0479.9', 0, '{}', leaf_hash FROM event WHERE position = 1",
      /only grows/,
    ],
    [
      "added past a revision",
      "INSERT INTO event SELECT 3, zeroblob(16), 'motion-gm0479.9', 1, '{}', leaf_hash FROM event WHERE position = 1",
      /only grows/,
    ],
  ])("refuses that an event is %s, whoever tries", async (_how, sql, message) => {
    await fill();
    raw((database) => {
      const before: unknown = database.prepare("SELECT * FROM event").all();
      expect(() => {
        database.exec(sql);
      }).toThrow(message);
      expect(database.prepare("SELECT * FROM event").all()).toEqual(before);
    });
  });

  it("is refused when it has a newer schema", async () => {
    await fill();
    raw((database) => {
      database.exec("PRAGMA user_version = 2");
    });
    await expect(openSqliteLog(file)).rejects.toThrow(/schema 2; this program knows 1/);
    await expect(openSqliteLog(file)).rejects.toBeInstanceOf(LogUnavailable);
  });

  it("is refused when it is of another program, and left as it was", async () => {
    raw((database) => {
      database.exec("CREATE TABLE note (text TEXT)");
    });
    await expect(openSqliteLog(file)).rejects.toThrow(/another program/);
    raw((database) => {
      expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "delete" });
    });
  });

  it("is refused when it is no database", async () => {
    await writeFile(file, "Notulen van de raad, 12 maart 2026. ".repeat(100));
    await expect(openSqliteLog(file)).rejects.toBeInstanceOf(LogUnavailable);
  });

  it("is refused when its folder does not exist", async () => {
    await expect(openSqliteLog(join(folder, "nowhere", "log.db"))).rejects.toBeInstanceOf(
      LogUnavailable,
    );
  });

  it("is whole by itself once the log is closed", async () => {
    await fill();
    const copy = join(folder, "copy.db");
    await copyFile(file, copy);
    const log = await openSqliteLog(copy);
    expect(await log.head()).toBe(2);
    await log.close();
  });

  it("keeps its write-ahead log within bounds when all appends come alone", async () => {
    const log = await openSqliteLog(file);
    const appends = 3000;
    const stream = newStream();
    for (const [index, event] of sampleEvents(stream, appends).entries())
      await log.append(stream, [event], index - 1);
    const { size } = await stat(`${file}-wal`);
    await log.close();
    // Each append writes more than one page of 8 KiB; the file begins anew after some 600 of them.
    expect(size).toBeLessThan((appends / 2) * 2 * 8192);
  });

  it("can be locked for a while by another program without harm", async () => {
    const log = await openSqliteLog(file);
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const stream = newStream();
    const appending = log.append(stream, sampleEvents(stream, 1), -1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    other.exec("ROLLBACK");
    other.close();
    expect(await appending).toMatchObject({ position: 0 });
    await log.close();
  });
});
