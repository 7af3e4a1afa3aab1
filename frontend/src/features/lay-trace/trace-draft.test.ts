import { expect, test } from "vitest";
import { checkTrace, INTENTION_LENGTH, traceCommand } from "./trace-draft.ts";

const draft = {
  target: "g1",
  targetText: "Doel",
  targetKind: "goal",
  type: "aims-at",
  intention: " Hulp in de buurt ",
  occurredOn: "12-11-2026",
};

test("sends the trace from this decision to the goal chosen", () => {
  expect(traceCommand("m1", draft)).toEqual({
    source: "m1",
    target: "g1",
    type: "aims-at",
    intention: "Hulp in de buurt",
    occurredOn: "2026-11-12",
  });
});

test("names every field that is missing, all at once", () => {
  const fields = checkTrace({ ...draft, target: "", intention: " ", occurredOn: "" }).map(
    ({ field }) => field,
  );
  expect(fields).toEqual(["target", "intention", "occurredOn"]);
});

test("refuses an intention that is longer than the log keeps", () => {
  expect(checkTrace({ ...draft, intention: "a".repeat(INTENTION_LENGTH) })).toEqual([]);
  expect(checkTrace({ ...draft, intention: "a".repeat(INTENTION_LENGTH + 1) })).toHaveLength(1);
});
