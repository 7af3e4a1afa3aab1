import type * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { count, isIsoDate, isoDate, subjectId, text, webAddress } from "./schemas.ts";

const accepts = (schema: z.ZodMiniType, value: unknown): boolean => schema.safeParse(value).success;

describe("isIsoDate", () => {
  it.each(["2026-01-01", "2024-02-29", "2000-02-29", "1800-01-01", "2026-12-31", "2026-04-30"])(
    "knows %s as a date",
    (date) => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  it.each([
    ["a February with 31 days", "2026-02-31"],
    ["a leap day in a common year", "2026-02-29"],
    ["a leap day in a century year", "1900-02-29"],
    ["a 31st of April", "2026-04-31"],
    ["a day zero", "2026-01-00"],
    ["a month zero", "2026-00-10"],
    ["a month thirteen", "2026-13-01"],
    ["a year before the log's time", "1799-12-31"],
    ["a date written the Dutch way", "31-02-2026"],
    ["a date without leading zeros", "2026-3-8"],
    ["a moment", "2026-03-08T00:00:00Z"],
    ["a date with a line end", "2026-03-08\n"],
    ["digits of another script", "２０２６-03-08"],
    ["nothing", ""],
  ])("does not know %s", (_what, date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it("agrees with the calendar on every day of four centuries", () => {
    const two = (part: number) => String(part).padStart(2, "0");
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    const months = upTo(400).flatMap((year) =>
      upTo(12).map((month) => [year + 1799, month] as const),
    );
    const wrong = months.flatMap(([year, month]) =>
      upTo(31)
        .filter((day) => {
          const date = `${String(year)}-${two(month)}-${two(day)}`;
          return isIsoDate(date) !== day <= lengthOfMonth(year, month);
        })
        .map((day) => [year, month, day]),
    );
    expect(wrong).toEqual([]);
  });
});

/** By counting days between firsts of months with the Gregorian day number (Fliegel and Van Flandern). */
const lengthOfMonth = (year: number, month: number): number => {
  const dayNumber = (y: number, m: number) => {
    const shift = Math.trunc((m - 14) / 12);
    return (
      Math.trunc((1461 * (y + 4800 + shift)) / 4) +
      Math.trunc((367 * (m - 2 - 12 * shift)) / 12) -
      Math.trunc((3 * Math.trunc((y + 4900 + shift) / 100)) / 4)
    );
  };
  return month === 12 ? 31 : dayNumber(year, month + 1) - dayNumber(year, month);
};

describe("schemas", () => {
  it("tell in Dutch which date does not exist", () => {
    expect(isoDate().safeParse("2026-02-31").error?.issues[0]?.message).toBe(
      "Dit is geen bestaande datum (jjjj-mm-dd).",
    );
  });

  it("trim a text and refuse one of spaces alone or too long", () => {
    expect(text().parse("  een tekst ")).toBe("een tekst");
    expect(accepts(text(), "   ")).toBe(false);
    expect(accepts(text(3), "vier")).toBe(false);
    expect(accepts(text(), "x".repeat(4000))).toBe(true);
    expect(accepts(text(), "x".repeat(4001))).toBe(false);
  });

  it("count in whole numbers from zero", () => {
    expect([0, 39].every((value) => accepts(count(), value))).toBe(true);
    expect([-1, 1.5, "3", NaN, Infinity].some((value) => accepts(count(), value))).toBe(false);
  });

  it("name subjects by UUID", () => {
    expect(accepts(subjectId(), "285b1142-9e61-41a1-a13f-6cf28c2473ef")).toBe(true);
    expect(accepts(subjectId(), "26M48")).toBe(false);
  });

  it("take public addresses alone", () => {
    expect(accepts(webAddress(), "https://zaanstad.nl/besluit")).toBe(true);
    expect(accepts(webAddress(), "javascript:alert(1)")).toBe(false);
    expect(accepts(webAddress(), "file:///etc/hosts")).toBe(false);
  });
});
