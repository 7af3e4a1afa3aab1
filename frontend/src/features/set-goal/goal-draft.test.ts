import { expect, test } from "vitest";
import { checkGoal, emptyGoal, goalCommand } from "./goal-draft.ts";

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
