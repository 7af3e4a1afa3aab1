import type { TrailStep } from "@doelspoor/events";
import { expect, test } from "vitest";
import { linkSteps } from "./trail-links.ts";

const step = (id: string, facts: Partial<TrailStep> = {}): TrailStep => ({
  id,
  kind: "motion",
  title: id,
  date: "2024-03-14",
  status: "adopted",
  here: false,
  ...facts,
});

test("tells of each step why it follows the step before it", () => {
  const trail = [
    step("goal", { type: "aims-at", intention: "a" }),
    step("here", { here: true }),
    step("after", { type: "follows-from", intention: "b" }),
  ];
  expect(linkSteps(trail).map(({ type, intention }) => [type, intention])).toEqual([
    [undefined, undefined],
    ["aims-at", "a"],
    ["follows-from", "b"],
  ]);
});
