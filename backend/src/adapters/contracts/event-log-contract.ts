import { join } from "node:path";
import {
  BEFORE_ALL,
  canonical,
  type Envelope,
  NO_STREAM,
  type Position,
  type RecordedEvent,
  type StreamName,
} from "@doelspoor/events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Appended,
  DuplicateEventId,
  type EventLog,
  InvalidAppend,
  LogUnavailable,
  RevisionConflict,
} from "../../ports/event-log.ts";
import { newStream, sampleEvent, sampleEvents } from "./sample-events.ts";

/** A log in a store of its own, for one test. */
export interface LogUnderTest {
  readonly log: EventLog;
  /** Opens the store once more, as another process would; the contract closes it. */
  readonly openAnother: () => Promise<EventLog>;
  /** Opens a backup; the contract closes it. */
  readonly openCopy: (target: string) => Promise<EventLog>;
  /** Where backups may be written. */
  readonly folder: string;
  readonly dispose: () => Promise<void>;
}

/** What an adapter can do; where it cannot, the reason why. */
export interface Capabilities {
  readonly severalHandles: true | { readonly gap: string };
  readonly backup: true | { readonly gap: string };
}

const UNICODE = {
  title: "Motie ‘Ruimte voor groen’ – € 1.000 voor cafés",
  emoji: "👩🏽‍🚒 \u{10ffff} \u0000 \u001f \u2028 \ufeff",
  10: "tien",
  9: "negen",
  numbers: [0, -0, 1e21, 5e-324, 0.1, -1.5],
  é: { nested: [[], {}, null, true, false] },
};

const readAll = async (log: EventLog, after: Position = BEFORE_ALL): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const batch of log.readAll(after)) events.push(...batch);
  return events;
};

const ids = (events: readonly Envelope[]): string[] => events.map(({ id }) => id);

const until = async (holds: () => boolean, patience = 10_000): Promise<void> => {
  const deadline = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const stored = ({ position: _position, ...envelope }: RecordedEvent): string => canonical(envelope);

/** The promises of the port, which every adapter keeps. */
export const eventLogContract = (
  name: string,
  makeLog: () => Promise<LogUnderTest>,
  capabilities: Capabilities,
): void => {
  describe(`${name} keeps the contract of an event log: it`, () => {
    let subject: LogUnderTest;
    let log: EventLog;
    const others: EventLog[] = [];

    const another = async (): Promise<EventLog> => {
      const opened = await subject.openAnother();
      others.push(opened);
      return opened;
    };

    const append = (stream: StreamName, count: number, expected: number): Promise<Appended> =>
      log.append(stream, sampleEvents(stream, count, expected), expected);

    const provided = (
      able: true | { readonly gap: string },
      title: string,
      test: () => Promise<void>,
    ) => {
      if (able === true) it(title, test);
      // A log in memory has no file, so it has no second handle and no copy; the report names that gap.
      else it.skip(`${title} (gap: ${able.gap})`, test);
    };

    beforeEach(async () => {
      subject = await makeLog();
      log = subject.log;
    });

    afterEach(async () => {
      await Promise.all(others.splice(0).map((other) => other.close()));
      await log.close();
      await subject.dispose();
    });

    describe("appending", () => {
      it("starts empty", async () => {
        expect(await log.head()).toBe(BEFORE_ALL);
        expect(await readAll(log)).toEqual([]);
        expect(await log.readStream(newStream())).toEqual([]);
      });

      it("tells where the events landed", async () => {
        const stream = newStream();
        expect(await append(stream, 2, NO_STREAM)).toEqual({
          revision: 1,
          position: 1,
          unchanged: false,
        });
        expect(await append(stream, 1, 1)).toEqual({ revision: 2, position: 2, unchanged: false });
        expect(await log.head()).toBe(2);
      });

      it("refuses an append at the wrong revision and names both", async () => {
        const stream = newStream();
        await append(stream, 3, NO_STREAM);
        for (const expected of [NO_STREAM, 0, 1, 3, 7]) {
          const refusal = append(stream, 1, expected);
          await expect(refusal).rejects.toBeInstanceOf(RevisionConflict);
          await expect(refusal).rejects.toMatchObject({ stream, expected, actual: 2 });
        }
        await expect(append(newStream(), 1, 0)).rejects.toMatchObject({
          expected: 0,
          actual: NO_STREAM,
        });
        expect(await log.head()).toBe(2);
      });

      it("takes a repeat of the same events as done", async () => {
        const stream = newStream();
        const [first, second] = [sampleEvents(stream, 2), sampleEvents(stream, 1, 1)];
        await log.append(stream, first, NO_STREAM);
        await log.append(stream, second, 1);
        expect(await log.append(stream, first, NO_STREAM)).toEqual({
          revision: 1,
          position: 1,
          unchanged: true,
        });
        expect(await log.append(stream, second, 1)).toEqual({
          revision: 2,
          position: 2,
          unchanged: true,
        });
        expect(await log.head()).toBe(2);
      });

      it("takes no repeat for done of which a part is new", async () => {
        const stream = newStream();
        const events = sampleEvents(stream, 3);
        await log.append(stream, events.slice(0, 2), NO_STREAM);
        await expect(log.append(stream, events, NO_STREAM)).rejects.toBeInstanceOf(
          RevisionConflict,
        );
        const changed = [...events.slice(0, 1), sampleEvent(stream, 1)];
        await expect(log.append(stream, changed, NO_STREAM)).rejects.toBeInstanceOf(
          RevisionConflict,
        );
        expect(await log.head()).toBe(1);
      });

      it("refuses an event id that stands elsewhere", async () => {
        const [here, there] = [newStream(), newStream()];
        const event = sampleEvent(here, 0);
        await log.append(here, [event], NO_STREAM);
        const again = { ...event, stream: there };
        await expect(log.append(there, [again], NO_STREAM)).rejects.toBeInstanceOf(
          DuplicateEventId,
        );
        const later = { ...event, revision: 1 };
        await expect(log.append(here, [later], 0)).rejects.toBeInstanceOf(DuplicateEventId);
        expect(await log.head()).toBe(0);
      });

      it("refuses an append that holds one id twice", async () => {
        const stream = newStream();
        const event = sampleEvent(stream, 0);
        const twice = [event, { ...event, revision: 1 }];
        await expect(log.append(stream, twice, NO_STREAM)).rejects.toBeInstanceOf(DuplicateEventId);
        expect(await log.head()).toBe(BEFORE_ALL);
      });

      it.each([1, 5, 40])(
        "records all of an append or nothing, with event %i a duplicate",
        async (at) => {
          const [here, there] = [newStream(), newStream()];
          const event = sampleEvent(here, 0);
          await log.append(here, [event], NO_STREAM);
          const events = sampleEvents(there, 50).map((other, index) =>
            index === at ? { ...other, id: event.id } : other,
          );
          await expect(log.append(there, events, NO_STREAM)).rejects.toBeInstanceOf(
            DuplicateEventId,
          );
          expect(await log.readStream(there)).toEqual([]);
          expect(await log.head()).toBe(0);
          expect(await append(there, 50, NO_STREAM)).toMatchObject({ position: 50 });
        },
      );

      it("refuses what cannot be an append", async () => {
        const stream = newStream();
        const [first, second] = [sampleEvent(stream, 0), sampleEvent(stream, 1)];
        const wrong: [readonly Envelope[], number][] = [
          [[], NO_STREAM],
          [[second], NO_STREAM],
          [[first], 0],
          [[second, first], NO_STREAM],
          [[first, sampleEvent(stream, 2)], NO_STREAM],
          [[sampleEvent(newStream(), 0)], NO_STREAM],
          [[{ ...first, id: "motion-1" }], NO_STREAM],
          [[{ ...first, id: first.id.toUpperCase() }], NO_STREAM],
        ];
        for (const [events, expected] of wrong) {
          await expect(log.append(stream, events, expected)).rejects.toBeInstanceOf(InvalidAppend);
        }
        expect(await log.head()).toBe(BEFORE_ALL);
      });

      it("refuses data that JSON cannot hold and records nothing", async () => {
        const stream = newStream();
        const events = [sampleEvent(stream, 0), sampleEvent(stream, 1, { text: "\ud800" })];
        await expect(log.append(stream, events, NO_STREAM)).rejects.toBeInstanceOf(TypeError);
        expect(await log.head()).toBe(BEFORE_ALL);
      });

      it("keeps what was appended apart from what the caller does with it later", async () => {
        const stream = newStream();
        const data = { title: "Vóór" };
        const appending = log.append(stream, [sampleEvent(stream, 0, data)], NO_STREAM);
        data.title = "Na";
        await appending;
        expect(await log.readStream(stream)).toMatchObject([{ data: { title: "Vóór" } }]);
      });
    });

    describe("appending at once", () => {
      it("gives many streams positions without gaps, each append in one piece", async () => {
        const streams = Array.from({ length: 120 }, newStream);
        const landed = await Promise.all(
          streams.map((stream, index) => append(stream, 1 + (index % 3), NO_STREAM)),
        );
        const events = await readAll(log);
        expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index));
        expect(events).toHaveLength(240);
        for (const [index, { position, revision }] of landed.entries()) {
          expect(events[position]).toMatchObject({ stream: streams[index], revision });
          expect(events[position - revision]).toMatchObject({
            stream: streams[index],
            revision: 0,
          });
        }
      });

      it("lets exactly one of those at one revision of a stream win", async () => {
        const stream = newStream();
        for (let expected = NO_STREAM; expected < 5; expected += 1) {
          const tries = Array.from({ length: 60 }, () => append(stream, 1, expected));
          const results = await Promise.allSettled(tries);
          expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
          for (const result of results) {
            if (result.status === "rejected") {
              expect(result.reason).toMatchObject({ expected, actual: expected + 1 });
            }
          }
        }
        expect(await log.readStream(stream)).toHaveLength(6);
      });

      it("lets one that is refused do no harm to the others", async () => {
        const taken = newStream();
        const event = sampleEvent(taken, 0);
        await log.append(taken, [event], NO_STREAM);
        const appends = Array.from({ length: 60 }, (_, index) => {
          const stream = newStream();
          const events = sampleEvents(stream, 20);
          const spoilt = events.map((one, at) => (at === 18 ? { ...one, id: event.id } : one));
          return log.append(stream, index % 20 === 7 ? spoilt : events, NO_STREAM);
        });
        const results = await Promise.allSettled(appends);
        expect(
          results.flatMap(({ status }, index) => (status === "rejected" ? [index] : [])),
        ).toEqual([7, 27, 47]);
        const events = await readAll(log);
        expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index));
        expect(events).toHaveLength(1 + 57 * 20);
      });

      it("takes the same append twice at once as one", async () => {
        const stream = newStream();
        const events = sampleEvents(stream, 1);
        const both = await Promise.all([1, 2].map(() => log.append(stream, events, NO_STREAM)));
        expect(both.map(({ unchanged }) => unchanged).toSorted()).toEqual([false, true]);
        expect(both.map(({ position }) => position)).toEqual([0, 0]);
      });

      provided(capabilities.severalHandles, "keeps every promise between two handles", async () => {
        const other = await another();
        const contested = newStream();
        const results = await Promise.allSettled(
          Array.from({ length: 200 }, (_, index) => {
            const stream = index % 10 === 0 ? contested : newStream();
            const one = index % 3 === 1 ? other : log;
            return one.append(stream, sampleEvents(stream, 2), NO_STREAM);
          }),
        );
        expect(results.filter(({ status }) => status === "rejected")).toHaveLength(19);
        const events = await readAll(log);
        expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index));
        expect(events).toHaveLength(181 * 2);
      });
    });

    describe("reading", () => {
      it("gives back what was written, to the byte", async () => {
        const stream = newStream();
        const event = sampleEvent(stream, 0, UNICODE);
        await log.append(stream, [event], NO_STREAM);
        const [fromStream] = await log.readStream(stream);
        const [fromAll] = await readAll(log);
        expect(fromStream?.position).toBe(0);
        expect(fromStream && stored(fromStream)).toBe(canonical(event));
        expect(fromAll && stored(fromAll)).toBe(canonical(event));
      });

      it("gives a stream's events in order of revision", async () => {
        const [one, two] = [newStream(), newStream()];
        for (let expected = NO_STREAM; expected < 20; expected += 1) {
          await append(one, 1, expected);
          await append(two, 1, expected);
        }
        const events = await log.readStream(one);
        expect(events.map(({ revision }) => revision)).toEqual(
          Array.from({ length: 21 }, (_, index) => index),
        );
        expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => 2 * index));
      });

      it("gives all events after a position, across batches", async () => {
        const streams = Array.from({ length: 4 }, newStream);
        for (const stream of streams) await append(stream, 700, NO_STREAM);
        const all = await readAll(log);
        expect(all.map(({ position }) => position)).toEqual(
          Array.from({ length: 2800 }, (_, index) => index),
        );
        expect(ids(await readAll(log, 1234))).toEqual(ids(all.slice(1235)));
        expect(await readAll(log, 2799)).toEqual([]);
        expect(await readAll(log, 5000)).toEqual([]);
      });

      it("reads up to the head of when the read began", async () => {
        await append(newStream(), 1200, NO_STREAM);
        let count = 0;
        for await (const batch of log.readAll(BEFORE_ALL)) {
          count += batch.length;
          await append(newStream(), 5, NO_STREAM);
        }
        expect(count).toBe(1200);
      });
    });

    describe("following", () => {
      it("catches up and then goes on live, without gaps or doubles", async () => {
        const seen: Position[] = [];
        await append(newStream(), 1100, NO_STREAM);
        const appending = (async () => {
          for (let index = 0; index < 200; index += 1) await append(newStream(), 1, NO_STREAM);
        })();
        const following = log.follow(99, (events) => {
          seen.push(...events.map(({ position }) => position));
        });
        await appending;
        await until(() => seen.length >= 1200);
        await append(newStream(), 3, NO_STREAM);
        await until(() => seen.length >= 1203);
        await following.stop();
        expect(seen).toEqual(Array.from({ length: 1203 }, (_, index) => 100 + index));
      });

      it("waits for the handler before the next batch and before it stops", async () => {
        let running = 0;
        let most = 0;
        let ended = 0;
        const following = log.follow(BEFORE_ALL, async () => {
          most = Math.max(most, (running += 1));
          await new Promise((resolve) => setTimeout(resolve, 10));
          running -= 1;
          ended += 1;
        });
        for (let index = 0; index < 20; index += 1) await append(newStream(), 1, NO_STREAM);
        await until(() => ended > 0);
        await append(newStream(), 1, NO_STREAM);
        await until(() => running === 1);
        await following.stop();
        expect([most, running]).toEqual([1, 0]);
        const before = ended;
        await append(newStream(), 1, NO_STREAM);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(ended).toBe(before);
      });

      it("hands a batch over again when the handler failed", async () => {
        const seen: Position[] = [];
        let failures = 2;
        const following = log.follow(BEFORE_ALL, (events) => {
          if (failures-- > 0) throw new Error("the handler's own outage");
          seen.push(...events.map(({ position }) => position));
        });
        await append(newStream(), 3, NO_STREAM);
        await until(() => seen.length >= 3);
        await following.stop();
        expect(seen).toEqual([0, 1, 2]);
      });

      provided(
        capabilities.severalHandles,
        "sees what another handle appends within a second",
        async () => {
          const seen: Position[] = [];
          const other = await another();
          const following = log.follow(BEFORE_ALL, (events) => {
            seen.push(...events.map(({ position }) => position));
          });
          const stream = newStream();
          await other.append(stream, sampleEvents(stream, 4), NO_STREAM);
          await until(() => seen.length >= 4, 1000);
          await append(newStream(), 1, NO_STREAM);
          await until(() => seen.length >= 5, 1000);
          await following.stop();
          expect(seen).toEqual([0, 1, 2, 3, 4]);
        },
      );
    });

    describe("as a store", () => {
      provided(
        capabilities.backup,
        "makes a copy while appends go on that is the log up to a position",
        async () => {
          await append(newStream(), 3000, NO_STREAM);
          const ended = new AbortController();
          const appending = (async () => {
            while (!ended.signal.aborted)
              await Promise.all([1, 2, 3].map(() => append(newStream(), 2, NO_STREAM)));
          })();
          const target = join(subject.folder, "copy");
          for (let time = 0; time < 3; time += 1) await log.backup(target);
          ended.abort();
          await appending;
          const copy = await subject.openCopy(target);
          others.push(copy);
          const [copied, all] = [await readAll(copy), await readAll(log)];
          expect(copied.length).toBeGreaterThanOrEqual(3000);
          expect(copied.map(stored)).toEqual(all.slice(0, copied.length).map(stored));
        },
      );

      it("finishes what was begun when it closes, and does nothing after", async () => {
        const stream = newStream();
        const seen: Position[] = [];
        log.follow(BEFORE_ALL, (events) => {
          seen.push(...events.map(({ position }) => position));
        });
        const appending = append(stream, 2, NO_STREAM);
        await log.close();
        expect(await appending).toMatchObject({ position: 1 });
        await expect(append(stream, 1, 1)).rejects.toBeInstanceOf(LogUnavailable);
        await expect(log.readStream(stream)).rejects.toBeInstanceOf(LogUnavailable);
        await log.close();
      });
    });
  });
};
