import { describe, expect, it } from "vitest";
import { commandLists } from "../catalogue.generated.ts";
import { MunicipalityRegistered } from "../council/index.ts";
import { GoalEnded, GoalSet } from "../goal/index.ts";
import { subject, TestLog } from "../kit/testing.ts";
import { allowedSteps } from "./allowed-steps.ts";

const GOAL = subject(1);
const on = (occurredOn: string) => ({ occurredOn });
const names = (stream: string, log: TestLog) =>
  allowedSteps(stream, log.events).map(({ command }) => command);

const goal = new TestLog();
goal.record("goal", GOAL, GoalSet.of({ title: "Minder eenzaamheid" }, on("2026-01-08")));

describe("the steps a stream allows next", () => {
  it("are those of its state machine, with their Dutch names", () => {
    expect(allowedSteps("goal", goal.events)).toEqual([
      { command: "adjust-goal", label: "Doel aanpassen" },
      { command: "end-goal", label: "Doel beëindigen" },
      { command: "review-goal", label: "Doel herijken" },
    ]);
  });

  it("are what begins it where nothing is recorded", () => {
    expect(names("goal", new TestLog())).toEqual(["set-goal"]);
    expect(names("trace", new TestLog())).toEqual(["lay-trace"]);
  });

  it("are none after the end", () => {
    const ended = new TestLog();
    for (const event of goal.events) ended.record("goal", GOAL, event);
    ended.record(
      "goal",
      GOAL,
      GoalEnded.of({ outcome: "reached", explanation: "x" }, on("2026-02-01")),
    );
    expect(names("goal", ended)).toEqual([]);
    expect(allowedSteps("goal", ended.events, 0)).toHaveLength(3);
  });

  it("are all but the first of a stream without a state machine", () => {
    expect(names("council", new TestLog())).toEqual(["register-municipality"]);
    const council = new TestLog();
    council.record(
      "council",
      subject(2),
      MunicipalityRegistered.of({ name: "Lindewaard", example: true }, on("2026-01-01")),
    );
    expect(names("council", council)).toContain("hold-election");
    expect(names("council", council)).not.toContain("register-municipality");
  });

  it("are none of a stream that does not exist", () => {
    expect(allowedSteps("opera", [])).toEqual([]);
  });

  // Who looked at what is secret is recorded by no command.
  const recorded = commandLists.filter(({ commands }) => commands.length > 0);

  it.each(recorded.map(({ stream, commands }) => [stream.name, commands] as const))(
    "of a %s can begin it, in every stream",
    (stream, commands) => {
      const begin = allowedSteps(stream, []).map(({ command }) => command);
      expect(begin).toEqual(
        expect.arrayContaining(commands.filter(({ begins }) => begins).map(({ name }) => name)),
      );
      expect(begin).not.toEqual([]);
    },
  );
});
