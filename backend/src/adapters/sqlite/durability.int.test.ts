import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { BEFORE_ALL, type RecordedEvent } from "@doelspoor/events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventLog } from "../../ports/event-log.ts";
import { newStream, sampleEvents } from "../contracts/sample-events.ts";
import { DatabaseSync } from "./driver.ts";
import { openSqliteLog } from "./sqlite-event-log.ts";

const PROGRAM = fileURLToPath(new URL("./append-forever.ts", import.meta.url));
const NODE = [process.execPath, "--import", "tsx", "--conditions=@doelspoor/source", PROGRAM];

// A mount of its own is a right of root, be it only inside a user namespace.
const UNSHARE = process.getuid?.() === 0 ? ["unshare", "-m"] : ["unshare", "-r", "-m"];

interface Acknowledged {
  readonly stream: string;
  readonly position: number;
}

/** A process that appends to a file, and what it says was acknowledged. */
const startAppending = (args: readonly string[], command: readonly string[] = NODE) => {
  const [program = "", ...rest] = command;
  const child: ChildProcess = spawn(program, [...rest, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: Acknowledged[] = [];
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  lines.on("line", (line) => {
    const [stream = "", position] = line.split(" ");
    if (stream.startsWith("motion-")) acknowledged.push({ stream, position: Number(position) });
    else said.push(line);
  });
  const ended = new Promise((resolve) => lines.once("close", resolve));
  const reached = async (count: number): Promise<void> => {
    while (acknowledged.length < count && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { child, acknowledged, said, ended, reached };
};

const readAll = async (log: EventLog): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const batch of log.readAll(BEFORE_ALL)) events.push(...batch);
  return events;
};

/** Everything acknowledged is there, appends are whole, positions have no gaps. */
const assertComplete = async (
  file: string,
  acknowledged: readonly Acknowledged[],
  size: number,
) => {
  const log = await openSqliteLog(file);
  const events = await readAll(log);
  await log.close();
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index));
  for (const { stream, position } of acknowledged) {
    expect(events[position]).toMatchObject({ stream, revision: size - 1 });
  }
  const perStream = new Map<string, number>();
  for (const { stream } of events) perStream.set(stream, (perStream.get(stream) ?? 0) + 1);
  expect([...new Set(perStream.values())]).toEqual(events.length > 0 ? [size] : []);
  return events.length;
};

const assertSound = (file: string): void => {
  const database = new DatabaseSync(file);
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();
};

describe("the log in SQLite", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "doelspoor-durable-"));
    file = join(folder, "log.db");
  });

  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    { workers: 1, size: 1 },
    { workers: 1, size: 3 },
    { workers: 60, size: 1 },
    { workers: 40, size: 37 },
  ])(
    "keeps all that was acknowledged when killed, $workers at once of $size",
    async ({ workers, size }) => {
      const before: Acknowledged[] = [];
      for (let life = 1; life <= 2; life += 1) {
        const appending = startAppending([file, String(workers), String(size)]);
        await appending.reached(300);
        appending.child.kill("SIGKILL");
        await appending.ended;
        before.push(...appending.acknowledged);
        expect(appending.acknowledged.length).toBeGreaterThanOrEqual(300);
      }
      await assertComplete(file, before, size);
      assertSound(file);
    },
  );

  it("keeps every promise when two processes append to one file", async () => {
    const one = startAppending([file, "20", "2"]);
    const two = startAppending([file, "1", "2"]);
    await Promise.all([one.reached(500), two.reached(100)]);
    for (const { child } of [one, two]) child.kill("SIGKILL");
    await Promise.all([one.ended, two.ended]);
    expect([...one.said, ...two.said]).toEqual([]);
    await assertComplete(file, [...one.acknowledged, ...two.acknowledged], 2);
  });

  it("refuses appends on a full disk, loses nothing and goes on when there is room", async () => {
    const inside = fileURLToPath(new URL("./full-disk.int.sh", import.meta.url));
    for (const workers of ["1", "30"]) {
      const disk = await mkdtemp(join(folder, "disk-"));
      const appending = startAppending([disk, workers, ...NODE], UNSHARE.concat("sh", inside));
      await appending.ended;
      expect(appending.said).toEqual(["refused StorageFull", "copied"]);
      const copy = join(disk, "..", "copied.db");
      expect(await assertComplete(copy, appending.acknowledged, 1)).toBeGreaterThan(100);
      const log = await openSqliteLog(copy);
      const stream = newStream();
      const next = (await log.head()) + 1;
      expect(await log.append(stream, sampleEvents(stream, 1), -1)).toMatchObject({
        position: next,
      });
      await log.close();
      assertSound(copy);
      await rm(copy);
    }
  });
});
