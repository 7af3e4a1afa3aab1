import { expect, test } from "vitest";
import { dateScale, spacedYears } from "./date-scale.ts";

test("puts the ends at the ends and keeps days outside on the line", () => {
  const scale = dateScale({ from: "2022-01-01", to: "2026-01-01" }, { start: 10, end: 110 });
  expect(scale.at("2022-01-01")).toBe(10);
  expect(scale.at("2026-01-01")).toBe(110);
  expect(scale.at("1990-01-01")).toBe(10);
  expect(scale.at("2040-01-01")).toBe(110);
});

test("names each year that starts on the line", () => {
  expect(
    dateScale({ from: "2022-03-16", to: "2025-06-01" }, { start: 0, end: 100 }).years.map(
      ({ year }) => year,
    ),
  ).toEqual([2023, 2024, 2025]);
});

test("leaves years out when the line is short", () => {
  expect(
    spacedYears(dateScale({ from: "2010-01-01", to: "2026-01-01" }, { start: 0, end: 200 })).length,
  ).toBeLessThan(6);
});
