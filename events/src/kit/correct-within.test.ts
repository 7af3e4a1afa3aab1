import { describe, expect, it } from "vitest";
import { ElectionHeld, councilCommands, councilStream } from "../council/index.ts";
import { GoalEnded, GoalReviewed, GoalSet, goalCommands, goalStream } from "../goal/index.ts";
import * as motions from "../motion/index.ts";
import { correctWithin } from "./correct-within.ts";
import type { ActDates, NewEvent } from "./envelope.ts";
import { eventAt, given, TODAY } from "./testing.ts";

const context = { municipality: "gm0479", today: TODAY, kindOf: () => undefined };
const reason = "de besluitenlijst zegt iets anders";
const on = (occurredOn: string) => ({ occurredOn });
const vote = (outcome: "adopted" | "rejected") => ({
  method: "show-of-hands" as const,
  outcome,
  outcomeBasis: "stated" as const,
  factions: [],
});
const handedIn = motions.MotionSubmitted.of(
  { kind: "motion", title: "Meer bankjes", movers: [], factions: [] },
  on("2026-01-08"),
);
const adopted = motions.MotionVoted.of(vote("adopted"), on("2026-01-15"));
const reported = motions.MotionExecutionReported.of(
  { progress: "executed", explanation: "ze staan er" },
  on("2026-03-01"),
);
const rules = { stream: motions.motionStream, commands: motions.motionCommands, context };

/** Corrects the n-th event of a motion. */
const correcting = (happened: readonly NewEvent[], at: number, change: Partial<NewEvent>) => {
  const { events } = given(motions.motionStream, ...happened);
  const { data, occurredOn } = { ...(happened[at] ?? handedIn), ...change };
  return correctWithin(events, rules, { reason, data, ...datesOf(change), occurredOn, of: eventAt(at) }); // prettier-ignore
};
const datesOf = ({ validFrom, validTo }: Partial<ActDates>) => ({ validFrom, validTo });
const refusal = (answer: object) => ({ accepted: false, refusal: answer });

describe("a correction held to the rules of its stream", () => {
  it("is recorded where all that follows stays possible", () => {
    const data = { ...vote("adopted"), remark: "met 39 stemmen" };
    expect(correcting([handedIn, adopted, reported], 1, { data })).toEqual({
      accepted: true,
      events: [
        {
          type: "MotionVoted",
          data,
          ...on("2026-01-15"),
          correction: { of: eventAt(1), reason },
        },
      ],
    });
    expect(correcting([handedIn, adopted], 1, { data: vote("rejected") }).accepted).toBe(true);
  });

  it("is refused where a later step is not possible any more, with that step", () => {
    expect(correcting([handedIn, adopted, reported], 1, { data: vote("rejected") })).toEqual(
      refusal({
        code: "correction-breaks-later-step",
        event: eventAt(2),
        step: "Uitvoering gemeld",
        because: "step-not-allowed",
      }),
    );
  });

  it("is refused where the first act comes to lie after a later one", () => {
    expect(correcting([handedIn, adopted], 0, on("2026-01-16"))).toEqual(
      refusal({
        code: "correction-breaks-later-step",
        event: eventAt(1),
        step: "Gestemd",
        because: "date-before-start",
      }),
    );
  });

  it("is refused with dates that cannot be", () => {
    expect(correcting([handedIn, adopted], 1, on("2026-07-01"))).toEqual(
      refusal({ code: "date-in-future", date: "2026-07-01", today: TODAY }),
    );
    expect(correcting([handedIn, adopted], 1, on("2026-01-07"))).toEqual(
      refusal({ code: "date-before-start", date: "2026-01-07", start: "2026-01-08" }),
    );
    const backwards = { validFrom: "2026-02-01", validTo: "2026-02-01" };
    expect(correcting([handedIn, adopted], 1, backwards)).toEqual(
      refusal({ code: "effect-ends-before-start", from: "2026-02-01", to: "2026-02-01" }),
    );
  });

  it("is refused where the command itself would refuse it", () => {
    const factions = [{ faction: "SP", for: 1, against: 0, notParticipating: 0, absent: 0 }];
    const data = { ...vote("adopted"), method: "secret", factions };
    expect(correcting([handedIn, adopted], 1, { data })).toEqual(
      refusal({ code: "secret-vote-per-member" }),
    );
    const result = (seats: number) => ({ seats, results: [{ faction: "SP", seats: 39 }] });
    const { events } = given(councilStream, ElectionHeld.of(result(39), on("2026-03-18")));
    const council = { stream: councilStream, commands: councilCommands, context };
    const input = { of: eventAt(0), reason, data: result(37), ...on("2026-03-18") };
    expect(correctWithin(events, council, input)).toEqual(
      refusal({ code: "seats-do-not-add-up", seats: 37, sum: 39 }),
    );
  });

  it("of a correction is judged by what counts now", () => {
    const wrong: NewEvent = { ...motions.MotionVoted.of(vote("rejected"), on("2026-01-15")), correction: { of: eventAt(1), reason } }; // prettier-ignore
    const { events } = given(motions.motionStream, handedIn, adopted, wrong);
    const input = { of: eventAt(2), reason, data: vote("adopted"), ...on("2026-01-15") };
    expect(correctWithin(events, rules, input).accepted).toBe(true);
  });

  it("is not stopped by what was impossible before", () => {
    const early = motions.MotionDebated.of({}, on("2026-01-01"));
    const data = vote("rejected");
    expect(correcting([handedIn, early, adopted], 2, { data }).accepted).toBe(true);
  });

  it("of nothing known, or to the same, is refused as it always was", () => {
    const { events } = given(goalStream, GoalSet.of({ title: "Groen" }, on("2026-01-01")));
    const goal = { stream: goalStream, commands: goalCommands, context };
    const input = { of: eventAt(0), reason, data: { title: "Groen" }, ...on("2026-01-01") };
    expect(correctWithin(events, goal, input)).toMatchObject(
      refusal({ code: "correction-changes-nothing" }),
    );
    expect(correctWithin(events, goal, { ...input, of: eventAt(9) })).toMatchObject(
      refusal({ code: "corrected-event-unknown" }),
    );
  });

  it("moves an act that others stand on only as far as they allow", () => {
    const happened = [
      GoalSet.of({ title: "Groen" }, on("2026-01-01")),
      GoalReviewed.of({ finding: "de koers blijft" }, on("2026-02-01")),
      GoalEnded.of({ outcome: "reached", explanation: "gehaald" }, on("2026-03-01")),
    ];
    const { events } = given(goalStream, ...happened);
    const goal = { stream: goalStream, commands: goalCommands, context };
    const set = (date: string) =>
      correctWithin(events, goal, {
        of: eventAt(0),
        reason,
        data: { title: "Groen" },
        ...on(date),
      });
    expect(set("2026-02-01").accepted).toBe(true);
    expect(set("2026-02-02")).toMatchObject(
      refusal({ code: "correction-breaks-later-step", event: eventAt(1) }),
    );
  });
});
