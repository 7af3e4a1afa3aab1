import { describe, expect, it } from "vitest";
import {
  callMeeting,
  holdOverMotion,
  MeetingCalled,
  meetingStream,
  MotionHeldOver,
  motionStream,
  MotionSubmitted,
  scheduleMotion,
  submitMotion,
} from "@doelspoor/events";
import type { Envelope, Revision, StreamName } from "@doelspoor/events";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import type { Clock } from "../ports/clock.ts";
import { RevisionConflict, type EventLog } from "../ports/event-log.ts";
import { reconcile, stating } from "./reconcile.ts";
import { record } from "./record.ts";

const clock: Clock = { now: () => "2026-11-22T12:00:00.000Z", today: () => "2026-11-22" };
const subject = uuidIds.of("meeting");

const wish = (title: string, { file = "a.json", seen = false } = {}) => ({
  stream: meetingStream,
  subject,
  statements: [
    stating({
      command: callMeeting,
      event: MeetingCalled,
      field: "titel",
      data: () => ({ title, date: "2026-06-11", agenda: [] }),
      dates: () => ({ occurredOn: "2026-06-11" }),
    }),
  ],
  recording: {
    municipality: "gm0479",
    actor: { id: "import-ibabs", role: "import" },
    source: { system: "ibabs", reference: "m" },
  } as const,
  reading: { id: file, file, seen: () => seen },
});

const heldOver = (occurredOn: string) => ({
  ...wish("Een", { file: occurredOn }),
  stream: motionStream,
  statements: [
    stating({
      command: submitMotion,
      event: MotionSubmitted,
      field: "datum",
      data: () => ({ kind: "motion" as const, title: "Een", movers: [], factions: [] }),
      dates: () => ({ occurredOn: "2026-01-15" }),
    }),
    stating({
      command: holdOverMotion,
      event: MotionHeldOver,
      field: "uitslag",
      data: () => ({}),
      dates: () => ({ occurredOn }),
    }),
  ],
});

const tools = (log: EventLog) => ({ log, clock, ids: uuidIds });

const overtaken = (log: EventLog, times: number): EventLog => {
  let left = times;
  return {
    append: (stream: StreamName, events: readonly Envelope[], expected: Revision) => {
      left -= 1;
      return left >= 0
        ? Promise.reject(new RevisionConflict(stream, expected, expected + 1))
        : log.append(stream, events, expected);
    },
    readStream: (stream) => log.readStream(stream),
    readAll: (after) => log.readAll(after),
    follow: (after, handle) => log.follow(after, handle),
    head: () => log.head(),
    backup: (target) => log.backup(target),
    close: () => log.close(),
  };
};

const result = (change: string, events: number) => ({ change, events, differences: [] });

describe("reconciling", () => {
  it("records what is new, leaves what is the same, corrects what changed", async () => {
    const log = openMemoryLog();
    expect(await reconcile(tools(log), wish("Een"))).toEqual(result("recorded", 1));
    expect(await reconcile(tools(log), wish("Een"))).toEqual(result("unchanged", 0));
    expect(await reconcile(tools(log), wish("Twee", { file: "b" }))).toEqual(
      result("corrected", 1),
    );
  });

  it("leaves what a file says once more after a later one put it right", async () => {
    const log = openMemoryLog();
    for (const [title, file] of [
      ["Een", "a"],
      ["Twee", "b"],
    ] as const)
      await reconcile(tools(log), wish(title, { file }));
    expect(await reconcile(tools(log), wish("Een", { file: "a" }))).toEqual(result("unchanged", 0));
    expect(await reconcile(tools(log), wish("Een", { file: "c", seen: true }))).toEqual(
      result("unchanged", 0),
    );
    expect(await reconcile(tools(log), wish("Een", { file: "c" }))).toEqual(result("corrected", 1));
  });

  it("leaves the first of two acts of one type where people recorded the second", async () => {
    const log = openMemoryLog();
    const all = { ...tools(log), kindOf: () => undefined };
    const byHand = { municipality: "gm0479", actor: { id: "griffier", role: "griffie" } } as const;
    expect(await reconcile(tools(log), heldOver("2026-01-15"))).toEqual(result("recorded", 2));
    const dates = { occurredOn: "2026-03-12" };
    const on = { stream: motionStream, subject, dates };
    const meetingDate = "2026-03-12";
    await record(all, { ...on, command: scheduleMotion, input: { meetingDate } }, byHand);
    const again = await record(all, { ...on, command: holdOverMotion, input: {} }, byHand);
    expect(again.recorded).toBe(true);
    expect(await reconcile(tools(log), heldOver("2026-03-12"))).toEqual(result("unchanged", 0));
    expect(await log.readStream(`motion-gm0479.${subject}`)).toHaveLength(4);
  });

  it("gives the same events the same ids, so that a repeat is none", async () => {
    const [one, two] = [openMemoryLog(), openMemoryLog()];
    for (const log of [one, two]) await reconcile(tools(log), wish("Een"));
    const ids = async (log: EventLog) =>
      (await log.readStream(`meeting-gm0479.${subject}`)).map(({ id }) => id);
    expect(await ids(one)).toEqual(await ids(two));
  });

  it("decides anew when another writer came in between", async () => {
    const log = openMemoryLog();
    expect(await reconcile(tools(overtaken(log, 7)), wish("Een"))).toEqual(result("recorded", 1));
  });

  it("gives up when the stream keeps moving", async () => {
    const log = overtaken(openMemoryLog(), 8);
    await expect(reconcile(tools(log), wish("Een"))).rejects.toThrow(RevisionConflict);
  });
});
