import { describe, expect, it } from "vitest";
import { endGoal, GoalEnded, GoalSet, goalStream } from "../goal/index.ts";
import { given, TODAY } from "./testing.ts";

const ended = { outcome: "reached", explanation: "gehaald" } as const;
const set = GoalSet.of({ title: "Groen" }, { occurredOn: "2026-01-01" });

describe("given, when, then", () => {
  const decision = given(goalStream, set).when(endGoal, ended);

  it("gives the state that follows where the events are as expected", () => {
    expect(decision.then([GoalEnded.of(ended, { occurredOn: TODAY })]).status).toBe("reached");
  });

  it("throws, with both, where another event, another date or a refusal is expected", () => {
    expect(() => decision.then([])).toThrow(/expected \[\][^]*but got [^]*GoalEnded/);
    expect(() => decision.then([GoalEnded.of(ended, { occurredOn: "2026-01-02" })])).toThrow();
    expect(() => decision.then({ code: "not-recorded" })).toThrow(/not-recorded/);
  });

  it("throws where events are expected and the command is refused", () => {
    expect(() =>
      given(goalStream)
        .when(endGoal, ended)
        .then([GoalEnded.of(ended, { occurredOn: TODAY })]),
    ).toThrow(/not-recorded/);
  });
});
