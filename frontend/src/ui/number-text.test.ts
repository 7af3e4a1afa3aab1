import { expect, test } from "vitest";
import { formatDutchNumber, parseDutchNumber } from "./number-text.ts";

test("reads numbers as the Dutch write them", () => {
  expect(parseDutchNumber("1.250,5")).toBe(1250.5);
  expect(parseDutchNumber("4.1")).toBe(4.1);
  expect(parseDutchNumber("veel")).toBeUndefined();
});

test("reads back the number it wrote", () => {
  for (const value of [0, 77.3, -2, 1_250_000, 0.05])
    expect(parseDutchNumber(formatDutchNumber(value))).toBe(value);
});
