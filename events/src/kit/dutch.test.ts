import { describe, expect, it } from "vitest";
import { dutchCount, dutchDate, dutchList, dutchNumber } from "./dutch.ts";

describe("dutchDate", () => {
  it.each([
    ["2026-03-08", "8 maart 2026"],
    ["2024-02-29", "29 februari 2024"],
    ["1999-12-31", "31 december 1999"],
    ["2026-01-01", "1 januari 2026"],
    ["2026-10-20", "20 oktober 2026"],
  ])("writes %s as %s", (date, written) => {
    expect(dutchDate(date)).toBe(written);
  });
});

describe("dutchNumber", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [999, "999"],
    [1000, "1.000"],
    [8000, "8.000"],
    [12_345, "12.345"],
    [123_456, "123.456"],
    [1_000_000, "1.000.000"],
    [1_234_567_890, "1.234.567.890"],
    [77.3, "77,3"],
    [1234.5678, "1.234,5678"],
    [0.25, "0,25"],
    [-0.5, "−0,5"],
    [-1500, "−1.500"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [0.000_000_25, "0,00000025"],
  ])("writes %d as %s", (value, written) => {
    expect(dutchNumber(value)).toBe(written);
  });
});

describe("dutchList", () => {
  it.each([
    [[], ""],
    [["SP"], "SP"],
    [["SP", "VVD"], "SP en VVD"],
    [["SP", "VVD", "CDA"], "SP, VVD en CDA"],
  ])("joins %j as “%s”", (items, written) => {
    expect(dutchList(items)).toBe(written);
  });
});

describe("dutchCount", () => {
  it("takes the singular for one alone", () => {
    expect([0, 1, 2, 1000].map((count) => dutchCount(count, "stem", "stemmen"))).toEqual([
      "0 stemmen",
      "1 stem",
      "2 stemmen",
      "1.000 stemmen",
    ]);
  });
});
