import { describe, expect, it } from "vitest";
import { goalStream, reviewGoal, setGoal } from "@doelspoor/events";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import type { EventLog } from "../ports/event-log.ts";
import { correct } from "./correct.ts";
import { record } from "./record.ts";

const recording = { municipality: "gm9999", actor: { id: "griffie-1", role: "griffie" } } as const;
const dates = { occurredOn: "2024-01-10" };
const subject = uuidIds.of("gm9999", "test", "goal");
const [stream, title] = [goalStream, "Minder schoolverlaters"];

const givenGoal = async () => {
  const log = openMemoryLog();
  const tools = { log, clock: systemClock, ids: uuidIds, kindOf: () => undefined };
  await record(tools, { stream, command: setGoal, subject, input: { title }, dates }, recording);
  const events = await log.readStream(`goal-gm9999.${subject}`);
  return { log, tools, events, of: events[0]?.id ?? "" };
};

describe("correcting an event", () => {
  it("appends what it should have said, and keeps the first version", async () => {
    const { log, tools, of } = await givenGoal();
    const input = { of, reason: "Tikfout.", data: { title: "Geen schoolverlaters" }, ...dates };
    const outcome = await correct(tools, { stream, subject, input }, recording);
    expect(outcome).toMatchObject({ recorded: true, revision: 1 });
    expect(await log.readStream(`goal-gm9999.${subject}`)).toMatchObject([
      { data: { title } },
      { data: { title: "Geen schoolverlaters" }, correction: { of, reason: "Tikfout." } },
    ]);
  });

  it("refuses an event that is not in the stream", async () => {
    const { tools } = await givenGoal();
    const input = { of: uuidIds.next(), reason: "Tikfout.", data: { title }, ...dates };
    const outcome = await correct(tools, { stream, subject, input }, recording);
    expect(outcome).toMatchObject({ refusal: { code: "corrected-event-unknown" } });
  });

  it("refuses to say the same again", async () => {
    const { tools, of } = await givenGoal();
    const input = { of, reason: "Tikfout.", data: { title }, ...dates };
    const outcome = await correct(tools, { stream, subject, input }, recording);
    expect(outcome).toMatchObject({ refusal: { code: "correction-changes-nothing" } });
  });

  it("decides anew when another writer came in between", async () => {
    const { log, tools, of } = await givenGoal();
    let overtaken = false;
    const raced: EventLog = Object.create(log, {
      readStream: {
        value: async (name: string) => {
          const before = await log.readStream(name);
          if (overtaken) return before;
          overtaken = true;
          const input = { finding: "Het doel staat nog." };
          await record(tools, { stream, command: reviewGoal, subject, input, dates }, recording);
          return before;
        },
      },
      append: { value: log.append.bind(log) },
    });
    const input = { of, reason: "Tikfout.", data: { title: "Geen schoolverlaters" }, ...dates };
    const outcome = await correct({ ...tools, log: raced }, { stream, subject, input }, recording);
    expect(outcome).toMatchObject({ recorded: true, revision: 2 });
  });
});
