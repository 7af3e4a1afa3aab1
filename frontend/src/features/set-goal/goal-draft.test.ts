import { expect, test } from "vitest";
import { checkGoal, emptyGoal, goalCommand, parseDutchNumber } from "./goal-draft.ts";

const goal = { ...emptyGoal("12-11-2026"), title: " Ouderen wonen langer zelfstandig " };

test("leaves out what was not filled in", () => {
  expect(goalCommand(goal)).toEqual({
    title: "Ouderen wonen langer zelfstandig",
    occurredOn: "2026-11-12",
  });
});

test("sends a measurement with its number, unit, date and source", () => {
  const draft = {
    ...goal,
    targetValue: "82,5",
    targetUnit: "%",
    targetDate: "31-12-2027",
    targetSource: "BRP",
  };
  expect(goalCommand(draft)["target"]).toEqual({
    value: 82.5,
    unit: "%",
    date: "2027-12-31",
    source: "BRP",
  });
  expect(checkGoal(draft)).toEqual([]);
});

test("names every field that is missing, all at once", () => {
  const fields = checkGoal({ ...emptyGoal("31-02-2025"), baselineValue: "veel" }).map(
    ({ field }) => field,
  );
  expect(fields).toEqual([
    "title",
    "baseline.value",
    "baseline.unit",
    "baseline.date",
    "baseline.source",
    "occurredOn",
  ]);
});

test("reads numbers as the Dutch write them", () => {
  expect(parseDutchNumber("1.250,5")).toBe(1250.5);
  expect(parseDutchNumber("4.1")).toBe(4.1);
  expect(parseDutchNumber("veel")).toBeUndefined();
});
