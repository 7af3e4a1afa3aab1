import { expect, test } from "vitest";
import { formatDutchNumber, formatDutchSum, parseDutchNumber } from "./number-text.ts";

test("reads numbers as the Dutch write them", () => {
  expect(parseDutchNumber("1.250,5")).toBe(1250.5);
  expect(parseDutchNumber("4.1")).toBe(4.1);
  expect(parseDutchNumber("veel")).toBeUndefined();
});

test("reads back the number it wrote", () => {
  for (const value of [0, 77.3, -2, 1_250_000, 0.05])
    expect(parseDutchNumber(formatDutchNumber(value))).toBe(value);
});

test("writes a sum so that its thousands can be counted", () => {
  expect([450_000, 1250.5, 950, -1200].map(formatDutchSum)).toEqual([
    "450.000",
    "1.250,50",
    "950",
    "-1.200",
  ]);
  for (const value of [450_000, 1250.5, 0.05])
    expect(parseDutchNumber(formatDutchSum(value))).toBe(value);
});
