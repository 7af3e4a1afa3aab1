import { expect, test } from "vitest";
import type { TimeFrame } from "@doelspoor/events";
import { direction, neighbours, stepDays } from "./steps.ts";

const frame: TimeFrame = {
  today: "2026-11-12",
  first: "2022-03-16",
  last: "2026-11-12",
  head: 9,
  moments: [
    { date: "2026-03-18", label: "Verkiezing", sentence: "", kind: "election", position: 4 },
  ],
  recordings: [{ position: 9, recordedAt: "2026-11-01T08:00:00.000Z", label: "Import", events: 9 }],
};

test("steps over elections, recordings, the first day and today", () => {
  expect(stepDays(frame)).toEqual(["2022-03-16", "2026-03-18", "2026-11-01", "2026-11-12"]);
});

test("finds the nearest day on both sides, and none beyond the ends", () => {
  expect(neighbours(stepDays(frame), "2026-03-18")).toEqual({
    before: "2022-03-16",
    after: "2026-11-01",
  });
  expect(neighbours(stepDays(frame), "2022-03-16")).toEqual({ after: "2026-03-18" });
});

test("tells now from past and future", () => {
  expect(direction(frame, undefined)).toBe("now");
  expect(direction(frame, "2026-11-12")).toBe("now");
  expect(direction(frame, "2024-01-01")).toBe("past");
  expect(direction(frame, "2027-01-01")).toBe("future");
});
