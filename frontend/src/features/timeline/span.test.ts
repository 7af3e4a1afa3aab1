import type { Timeline } from "@doelspoor/events";
import { expect, test } from "vitest";
import { spanOf, within } from "./span.ts";

const timeline: Timeline = {
  moment: { asOf: "2026-11-12", knownAt: 9 },
  total: 0,
  items: [],
  kinds: [],
  portfolios: [],
  factions: [],
  targetGroups: [],
  neighbourhoods: [],
  goals: [],
  months: [{ month: "2023-04", decisions: 2 }],
  terms: [],
  coalitions: [],
  moments: [],
};

test("runs from the first month to the day looked at, unless the filter says otherwise", () => {
  expect(spanOf(timeline, {})).toEqual({ from: "2023-04-01", to: "2026-11-12" });
  expect(spanOf(timeline, { from: "2024-01-01", to: "2024-12-31" })).toEqual({
    from: "2024-01-01",
    to: "2024-12-31",
  });
});

test("leaves out periods outside the span", () => {
  const rows = [{ from: "2018-01-01", to: "2022-03-30" }, { from: "2022-03-30" }];
  expect(within(rows, { from: "2023-01-01", to: "2024-01-01" })).toEqual([{ from: "2022-03-30" }]);
});
