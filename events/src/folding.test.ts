import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  arrangementCommands,
  arrangementStream,
  assignmentCommands,
  assignmentStream,
  commitmentCommands,
  commitmentStream,
  contractCommands,
  contractStream,
  councilCommands,
  councilStream,
  goalCommands,
  goalStream,
  grantCommands,
  grantStream,
  mandateCommands,
  mandateStream,
  meetingCommands,
  meetingStream,
  motionCommands,
  motionStream,
  questionCommands,
  questionStream,
  regulationCommands,
  regulationStream,
  resolutionCommands,
  resolutionStream,
  tenderCommands,
  tenderStream,
  traceCommands,
  traceStream,
} from "./index.ts";
import type {
  ActDates,
  DecisionContext,
  NewEvent,
  RecordedEvent,
  StreamDefinition,
} from "./kit/index.ts";
import { decideAny, foldFrom, subject, TestLog, TODAY, type AnyCommand } from "./kit/testing.ts";

const kinds = new Map([
  [subject(1), "goal" as const],
  [subject(2), "motion" as const],
]);

const contextOf = (dates: ActDates): DecisionContext => ({
  municipality: "gm0479",
  dates,
  today: TODAY,
  kindOf: (id) => kinds.get(id),
});

const fixture = z.object({ type: z.string(), data: z.record(z.string(), z.unknown()) });
const folder = new URL("../fixtures/", import.meta.url);
const samples = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => fixture.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));

const day = fc.constantFrom("2021-12-31", "2022-06-30", "2025-02-28", TODAY, "2026-07-01");
const dates: fc.Arbitrary<ActDates> = fc.record({
  occurredOn: day,
  validFrom: fc.option(day, { nil: undefined }),
  validTo: fc.option(day, { nil: undefined, freq: 2 }),
});
const variant: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  outcome: fc.constantFrom(
    ...["adopted", "rejected", "tied", "adopted-as-amended", "reached", "lapsed", "abandoned"],
  ),
  progress: fc.constantFrom("in-execution", "executed", "partly-executed", "not-executed"),
  name: fc.constantFrom("Fatima Yilmaz", "Samen in de wijk"),
  source: fc.constantFrom(subject(1), subject(2)),
  target: fc.constantFrom(subject(1), subject(2)),
  verdict: fc.constantFrom("confirmed", "rejected"),
  kind: fc.constantFrom("motion", "amendment", "proposal"),
};

const valueLike = (key: string, value: unknown): fc.Arbitrary<unknown> => {
  const others = typeof value === "string" ? variant[key] : undefined;
  return others === undefined ? fc.constant(value) : fc.oneof(fc.constant(value), others);
};

/** Data shaped like a fixture, with other values in the fields by which states differ. */
const dataLike = (data: Readonly<Record<string, unknown>>) =>
  fc.record(
    Object.fromEntries(Object.entries(data).map(([key, value]) => [key, valueLike(key, value)])),
  );

const eventsOf = (stream: {
  readonly events: StreamDefinition<unknown>["events"];
  readonly name: string;
}) => {
  const accepted = samples.flatMap(({ type, data }) => {
    const definition = stream.events.find((each) => each.type === type);
    return definition === undefined ? [] : [{ definition, data }];
  });
  const event = fc.constantFrom(...accepted).chain(({ definition, data }) =>
    fc
      .tuple(dataLike(data), dates)
      .filter(([like]) => definition.schema.safeParse(like).success)
      .map(([like, on]): NewEvent => ({ type: definition.type, data: like, ...on })),
  );
  return fc.array(event, { maxLength: 12 });
};

const logOf = (name: string, events: readonly NewEvent[]): readonly RecordedEvent[] => {
  const log = new TestLog();
  for (const event of events) log.record(name, subject(1), event);
  return log.events;
};

/** Statuses of domain.md 4.3; a council has none. */
const statuses = {
  goal: "none set adjusted reviewed reached partly-reached abandoned lapsed replaced",
  motion: `none submitted amended scheduled in-debate held-over withdrawn taken-over not-put-to-vote
    adopted adopted-as-amended adopted-conditionally rejected tied in-execution executed
    partly-executed not-executed settlement-proposed settled overtaken`,
  meeting: "none called cancelled",
  trace: "none laid ended",
  resolution: `none taken published amended suspended resumed annulled repealed replaced lapsed`,
  regulation: `none draft open-for-inspection adopted published in-force amended suspended repealed lapsed
    replaced annulled non-binding`,
  mandate: "none granted published in-effect amended suspended revoked expired ground-lapsed",
  tender: "none intended tendered provisionally-awarded contested awarded withdrawn failed",
  contract: "none signed running changed extended notice-given ended dissolved",
  grant: "none given changed settled withdrawn",
  arrangement: "none draft viewed consented consent-refused adopted in-force changed left ended",
  assignment: "none given accepted paused completed withdrawn",
  commitment: "none made term-shifted fulfilled partly-fulfilled withdrawn lapsed",
  question: "none asked term-extended answered withdrawn",
} as const;

const inDeclaredStatus = (name: string, state: object): boolean => {
  const declared = Object.entries(statuses).find(([stream]) => stream === name)?.[1];
  const status = "status" in state ? String(state.status) : undefined;
  return declared === undefined
    ? status === undefined
    : status !== undefined && declared.split(/\s+/).includes(status);
};

const check = <State extends object>(
  stream: StreamDefinition<State>,
  commands: readonly AnyCommand<State>[],
) => {
  const { name } = stream;

  it(`never throws on its own events, in any order: ${name}`, () => {
    fc.assert(
      fc.property(eventsOf(stream), fc.nat({ max: 12 }), (events, knownAt) => {
        const log = logOf(name, events);
        expect(inDeclaredStatus(name, stream.fold(log))).toBe(true);
        expect(inDeclaredStatus(name, stream.fold(log, knownAt))).toBe(true);
      }),
    );
  });

  it(`of one list after another is the fold of the second from the first: ${name}`, () => {
    fc.assert(
      fc.property(eventsOf(stream), fc.nat({ max: 12 }), (events, cut) => {
        const log = logOf(name, events);
        const half = stream.fold(log.slice(0, cut));
        expect(foldFrom(stream, half, log.slice(cut))).toEqual(stream.fold(log));
      }),
    );
  });

  it(`leaves the states it passes as they were: ${name}`, () => {
    fc.assert(
      fc.property(eventsOf(stream), (events) => {
        const log = logOf(name, events);
        const states = log.map((_, end) => stream.fold(log.slice(0, end)));
        const copies = states.map((state) => structuredClone(state));
        states.forEach((state, at) => foldFrom(stream, state, log.slice(at)));
        expect(states).toEqual(copies);
        expect(stream.fold([])).toBe(stream.initial);
      }),
    );
  });

  it(`takes every event that an accepted command yields: ${name}`, () => {
    const calls = commands.map((command) => {
      const taken = samples.filter(({ data }) => command.input.safeParse(data).success);
      const body = fc.constantFrom(...taken).chain(({ data }) => dataLike(data));
      return fc.tuple(fc.constant(command), body, dates);
    });
    const call = fc.oneof(...calls);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(call, { maxLength: 40, size: "max" }), (told) => {
        const log = new TestLog();
        for (const [command, body, on] of told) {
          const state = stream.fold(log.events);
          const decided = decideAny(command, { state, body, context: contextOf(on) });
          const events = decided?.accepted === true ? decided.events : [];
          for (const event of events) {
            accepted += 1;
            expect(event.occurredOn <= TODAY || event.type === "MeetingCalled").toBe(true);
            const recorded = log.record(name, subject(1), event);
            const after = stream.fold(log.events);
            expect(inDeclaredStatus(name, after)).toBe(true);
            expect(after).toEqual(foldFrom(stream, state, [recorded]));
            expect(after).not.toEqual(stream.initial);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
};

describe("a fold", () => {
  check(arrangementStream, arrangementCommands);
  check(assignmentStream, assignmentCommands);
  check(commitmentStream, commitmentCommands);
  check(contractStream, contractCommands);
  check(councilStream, councilCommands);
  check(goalStream, goalCommands);
  check(grantStream, grantCommands);
  check(mandateStream, mandateCommands);
  check(meetingStream, meetingCommands);
  check(motionStream, motionCommands);
  check(questionStream, questionCommands);
  check(regulationStream, regulationCommands);
  check(resolutionStream, resolutionCommands);
  check(tenderStream, tenderCommands);
  check(traceStream, traceCommands);
});
