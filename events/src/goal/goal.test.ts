import { describe, expect, it } from "vitest";
import { given, TODAY } from "../kit/testing.ts";
import {
  adjustGoal,
  endGoal,
  GoalAdjusted,
  GoalEnded,
  GoalReviewed,
  GoalSet,
  goalStream,
  reviewGoal,
  setGoal,
  type GoalOutcome,
} from "./index.ts";

const since = { occurredOn: "2022-07-01" };
const now = { occurredOn: TODAY };
const content = { title: "Meer ouderen wonen prettig zelfstandig" };
const adjusted = { ...content, change: "weakened", reason: "het geld is op" } as const;
const ended = (outcome: GoalOutcome) => ({ outcome, explanation: "zie het jaarverslag" });
const reviewed = { finding: "de koers blijft" };

const set = GoalSet.of(content, since);
/** domain.md 4.3: gesteld → (aangepast)* → herijkt → {bereikt, deels, losgelaten, vervallen, vervangen}. */
const standing = {
  set: [set],
  adjusted: [set, GoalAdjusted.of(adjusted, now)],
  reviewed: [set, GoalReviewed.of(reviewed, now)],
};
const outcomes = ["reached", "partly-reached", "abandoned", "lapsed", "replaced"] as const;

describe("a goal", () => {
  it("is set once", () => {
    const state = given(goalStream)
      .when(setGoal, content)
      .then([GoalSet.of(content, now)]);
    expect(state).toEqual({ status: "set", since: TODAY });
    given(goalStream, set).when(setGoal, content).then({ code: "already-recorded" });
  });

  it("takes no step before it is set", () => {
    const nothing = given(goalStream);
    nothing.when(adjustGoal, adjusted).then({ code: "not-recorded" });
    nothing.when(reviewGoal, reviewed).then({ code: "not-recorded" });
    nothing.when(endGoal, ended("reached")).then({ code: "not-recorded" });
  });

  it.each(Object.entries(standing))(
    "that is %s can be adjusted, reviewed and ended",
    (status, events) => {
      const goal = given(goalStream, ...events);
      expect(goal.state.status).toBe(status);
      expect(goal.when(adjustGoal, adjusted).then([GoalAdjusted.of(adjusted, now)]).status).toBe(
        "adjusted",
      );
      expect(goal.when(reviewGoal, reviewed).then([GoalReviewed.of(reviewed, now)]).status).toBe(
        "reviewed",
      );
      for (const outcome of outcomes)
        expect(
          goal.when(endGoal, ended(outcome)).then([GoalEnded.of(ended(outcome), now)]),
        ).toEqual({ status: outcome, since: "2022-07-01" });
      goal.when(setGoal, content).then({ code: "already-recorded" });
    },
  );

  it.each(outcomes)("that is %s takes no step", (outcome) => {
    const goal = given(goalStream, set, GoalEnded.of(ended(outcome), now));
    const allowedFrom = ["set", "adjusted", "reviewed"];
    const refusal = (step: string) =>
      ({ code: "step-not-allowed", step, status: outcome, allowedFrom }) as const;
    goal.when(setGoal, content).then({ code: "already-recorded" });
    goal.when(adjustGoal, adjusted).then(refusal("adjust"));
    goal.when(reviewGoal, reviewed).then(refusal("review"));
    goal.when(endGoal, ended("reached")).then(refusal("end"));
  });
});

describe("dates of an act", () => {
  const goal = given(goalStream, set);

  it("do not lie in the future", () => {
    goal.when(endGoal, ended("reached"), { dates: { occurredOn: "2026-07-01" } }).then({
      code: "date-in-future",
      date: "2026-07-01",
      today: TODAY,
    });
  });

  it("may be today, with effect later or earlier", () => {
    for (const dates of [
      now,
      { ...now, validFrom: "2027-01-01" },
      { ...now, retroactiveTo: "2026-01-01" },
    ])
      goal.when(endGoal, ended("reached"), { dates }).then([GoalEnded.of(ended("reached"), dates)]);
  });

  it("do not precede the first act of the stream", () => {
    goal.when(reviewGoal, reviewed, { dates: { occurredOn: "2022-06-30" } }).then({
      code: "date-before-start",
      date: "2022-06-30",
      start: "2022-07-01",
    });
    goal.when(reviewGoal, reviewed, { dates: since }).then([GoalReviewed.of(reviewed, since)]);
  });

  it("do not end the effect on or before its first day", () => {
    const first = { occurredOn: "2026-01-01", validFrom: "2026-03-01" };
    const refused = (validTo: string, from: string) =>
      ({ code: "effect-ends-before-start", from, to: validTo }) as const;
    const set = (dates: typeof first & { validTo: string; retroactiveTo?: string }) =>
      given(goalStream).when(setGoal, content, { dates });
    set({ ...first, validTo: "2026-03-01" }).then(refused("2026-03-01", "2026-03-01"));
    set({ ...first, validTo: "2026-02-28" }).then(refused("2026-02-28", "2026-03-01"));
    const day = { ...first, validTo: "2026-03-02" };
    set(day).then([GoalSet.of(content, day)]);
    const back = { ...first, retroactiveTo: "2025-06-01", validTo: "2026-02-28" };
    set(back).then([GoalSet.of(content, back)]);
  });

  it("count for a refusal only after the step itself is allowed", () => {
    given(goalStream)
      .when(endGoal, ended("reached"), { dates: { occurredOn: "2099-01-01" } })
      .then({ code: "not-recorded" });
  });
});

describe("the input of a goal's command", () => {
  it("does not take a date that does not exist", () => {
    const issues = setGoal.input.safeParse({ ...content, term: "2026-02-31" }).error?.issues;
    expect(issues?.map(({ path }) => path.join("."))).toEqual(["term"]);
  });

  it("takes a goal with a title alone", () => {
    expect(setGoal.input.safeParse(content).success).toBe(true);
    expect(setGoal.input.safeParse({ title: " " }).success).toBe(false);
  });
});
