import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { historyOf, overview, registerRows, timeFrame, timeline } from "@doelspoor/events";
import type { RecordedEvent } from "@doelspoor/events";
import { snapshotFile } from "../adapters/files/snapshot-file.ts";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { EXAMPLE } from "../example/act.ts";
import { recordExample } from "../example/record-example.ts";
import type { EventLog } from "../ports/event-log.ts";
import type { Snapshots } from "../ports/snapshots.ts";
import { Reader } from "./reader.ts";

const VERSION = "1";
const DAYS = ["2023-06-01", "2026-03-01", "2026-11-12"];

/** An answer as it is sent: what is undefined is left out. */
const said = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

/** What a municipality answers at several dates and positions. */
const answersOf = (reader: Reader): readonly unknown[] => {
  const dossier = reader.dossier(EXAMPLE);
  if (dossier === undefined) return [];
  const moments = DAYS.flatMap((day) => [100, 200, reader.head].map((at) => dossier.at(day, at)));
  return moments.flatMap((asked) => [
    said(overview(asked)),
    said(timeline(asked, {})),
    said(timeFrame(asked, "2026-11-22")),
    ...registerRows(asked).map(({ id }) => said(historyOf(asked, id))),
  ]);
};

const opened = async (log: EventLog, snapshots?: Snapshots): Promise<Reader> => {
  const reader = await Reader.start(log, snapshots);
  await reader.stop();
  return reader;
};

/** The same events up to a position, in a log of their own. */
const logUpTo = async (events: readonly RecordedEvent[], count: number): Promise<EventLog> => {
  const log = openMemoryLog();
  for (const { position: _position, ...event } of events.slice(0, count))
    await log.append(event.stream, [event], event.revision - 1);
  return log;
};

describe("a start from a snapshot", () => {
  const events: RecordedEvent[] = [];
  let whole: Reader;
  let folder = "";
  let path = "";
  const snapshots = (version = VERSION): Snapshots => snapshotFile(path, version);
  const take = async (count: number): Promise<void> => {
    const reader = await opened(await logUpTo(events, count));
    const snapshot = reader.snapshot();
    if (snapshot !== undefined) await snapshots().save(snapshot);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "doelspoor-snapshot-"));
    path = join(folder, "fold.snapshot");
    const log = openMemoryLog();
    const reader = await Reader.start(log);
    const kindOf = reader.kindOf.bind(reader);
    const tools = { log, clock: systemClock, ids: uuidIds, kindOf };
    const reached = reader.reached.bind(reader);
    await recordExample(tools, { entries: [], reached });
    await reader.stop();
    for await (const batch of log.readAll(-1)) events.push(...batch);
    whole = await opened(log);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("answers as a start from the whole log does, and folds the rest alone", async () => {
    for (const count of [1, 150, 300, events.length]) {
      await take(count);
      const reader = await opened(await logUpTo(events, events.length), snapshots());
      expect(reader.folded).toBe(events.length - count);
      expect(reader.head).toBe(whole.head);
      expect(answersOf(reader)).toEqual(answersOf(whole));
    }
  });

  it("goes on from a snapshot of a snapshot", async () => {
    await take(100);
    const half = await opened(await logUpTo(events, 250), snapshots());
    const snapshot = half.snapshot();
    if (snapshot !== undefined) await snapshots().save(snapshot);
    const reader = await opened(await logUpTo(events, events.length), snapshots());
    expect(reader.folded).toBe(events.length - 250);
    expect(answersOf(reader)).toEqual(answersOf(whole));
  });

  it("does without one of another version, of another log, or of a longer one", async () => {
    await take(events.length);
    const log = await logUpTo(events, events.length);
    expect((await opened(log, snapshots("2"))).folded).toBe(events.length);
    const other = await logUpTo(
      events.map((event) => ({ ...event, id: uuidIds.next() })),
      200,
    );
    expect((await opened(other, snapshots())).folded).toBe(200);
    expect((await opened(await logUpTo(events, 50), snapshots())).folded).toBe(50);
    expect((await opened(openMemoryLog(), snapshots())).head).toBe(-1);
  });

  it("does without one that is absent, empty, cut off or altered", async () => {
    const log = await logUpTo(events, 100);
    const starts = async () => (await opened(log, snapshots())).folded;
    await take(100);
    expect(await starts()).toBe(0);
    const content = await readFile(path);
    await truncate(path, content.length - 10);
    expect(await starts()).toBe(100);
    content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
    await writeFile(path, content);
    expect(await starts()).toBe(100);
    await writeFile(path, "");
    expect(await starts()).toBe(100);
    await rm(path);
    expect(await starts()).toBe(100);
  });
});
