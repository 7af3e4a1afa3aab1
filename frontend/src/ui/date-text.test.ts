import { expect, test } from "vitest";
import { dayNumber, formatDutchDate, isIsoDate, parseDutchDate } from "./date-text.ts";

test("reads a Dutch date, with or without leading zeros", () => {
  expect(parseDutchDate("08-09-2026")).toBe("2026-09-08");
  expect(parseDutchDate(" 8/9/2026 ")).toBe("2026-09-08");
});

test("refuses a day that does not exist", () => {
  expect(parseDutchDate("31-02-2025")).toBeUndefined();
  expect(parseDutchDate("29-02-2025")).toBeUndefined();
  expect(parseDutchDate("29-02-2024")).toBe("2024-02-29");
});

test("refuses month first, two-digit years and words", () => {
  for (const text of ["12-31-2025", "01-01-25", "vandaag", ""])
    expect(parseDutchDate(text)).toBeUndefined();
});

test("writes back what it read", () => {
  expect(formatDutchDate("2026-09-08")).toBe("08-09-2026");
  expect(formatDutchDate("31-02-2025")).toBe("31-02-2025");
});

test("tells an existing ISO day from any other text", () => {
  expect(isIsoDate("2024-02-29")).toBe(true);
  expect(isIsoDate("2025-02-29")).toBe(false);
  expect(isIsoDate(undefined)).toBe(false);
});

test("counts days", () => {
  expect(dayNumber("2026-03-01") - dayNumber("2026-02-28")).toBe(1);
});
