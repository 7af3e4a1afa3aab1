import { expect, test } from "vitest";
import { goalTraces, INTENTION_LENGTH, servingIssues, servingTrace } from "./serving.ts";

const served = { "serves.target": "g1", "serves.intention": " Hulp in de buurt " };

test("the second part may be left empty, and once begun needs goal and intention", () => {
  expect(servingIssues({ "serves.type": "aims-at" })).toEqual([]);
  expect(servingIssues({ "serves.target": "g1" }).map(({ path }) => path)).toEqual([
    "serves.intention",
  ]);
  expect(servingIssues({ "serves.intention": "x" }).map(({ path }) => path)).toEqual([
    "serves.target",
  ]);
});

test("an intention is no longer than the log keeps", () => {
  const long = { ...served, "serves.intention": "a".repeat(INTENTION_LENGTH + 1) };
  expect(servingIssues(long)).toMatchObject([{ code: "too-long", bound: INTENTION_LENGTH }]);
  expect(servingIssues(served)).toEqual([]);
});

test("the trace aims at the goal unless another type is chosen", () => {
  expect(servingTrace("d1", served, "2026-11-22")).toEqual({
    source: "d1",
    target: "g1",
    type: "aims-at",
    intention: "Hulp in de buurt",
    occurredOn: "2026-11-22",
  });
});

test("only traces that can exist are offered", () => {
  expect(goalTraces("motion")).toContain("aims-at");
  expect(goalTraces("goal")).not.toContain("aims-at");
});
