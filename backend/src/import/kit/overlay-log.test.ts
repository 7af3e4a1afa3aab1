import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "@doelspoor/events";
import { newStream, sampleEvent } from "../../adapters/contracts/sample-events.ts";
import { openMemoryLog } from "../../adapters/memory/memory-event-log.ts";
import { RevisionConflict } from "../../ports/event-log.ts";
import { OverlayLog } from "./overlay-log.ts";

const allOf = async (log: OverlayLog): Promise<readonly RecordedEvent[]> => {
  const all: RecordedEvent[] = [];
  for await (const events of log.readAll(-1)) all.push(...events);
  return all;
};

describe("a log for trying out", () => {
  it("shows what was there and what was appended, in one order, and leaves the other as it was", async () => {
    const under = openMemoryLog();
    const [known, fresh] = [newStream(), newStream()];
    await under.append(known, [sampleEvent(known, 0)], -1);
    const log = new OverlayLog(under);
    await log.append(known, [sampleEvent(known, 1)], 0);
    await log.append(fresh, [sampleEvent(fresh, 0), sampleEvent(fresh, 1)], -1);
    await log.append(known, [sampleEvent(known, 2)], 1);
    expect((await log.readStream(known)).map(({ revision }) => revision)).toEqual([0, 1, 2]);
    expect((await allOf(log)).map(({ stream, position }) => [stream, position])).toEqual(
      [known, known, fresh, fresh, known].map((stream, position) => [stream, position]),
    );
    expect(await log.head()).toBe(4);
    expect(await under.head()).toBe(0);
    await log.close();
  });

  it("gives each append its own positions when many come at once, more of them than it keeps in memory", async () => {
    const log = new OverlayLog(openMemoryLog());
    const text = "é".repeat(10_000);
    const streams = Array.from({ length: 500 }, newStream);
    await Promise.all(
      streams.map((stream) => log.append(stream, [sampleEvent(stream, 0, { text })], -1)),
    );
    const all = await allOf(log);
    expect(all.map(({ position }) => position)).toEqual(streams.map((_, index) => index));
    expect(all.every(({ data }) => JSON.stringify(data) === JSON.stringify({ text }))).toBe(true);
    await log.close();
  });

  it("refuses an append after a revision that the stream is not at", async () => {
    const log = new OverlayLog(openMemoryLog());
    const stream = newStream();
    await log.append(stream, [sampleEvent(stream, 0)], -1);
    await expect(log.append(stream, [sampleEvent(stream, 0)], -1)).rejects.toThrow(
      RevisionConflict,
    );
    await log.close();
  });
});
