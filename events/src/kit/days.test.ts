import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.ts";
import { isIsoDate } from "./schemas.ts";

describe("a number of days later", () => {
  it.each([
    ["2026-03-01", 8, "2026-03-09"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-25", 8, "2026-03-05"],
    ["2026-12-28", 8, "2027-01-05"],
    ["2026-06-30", 0, "2026-06-30"],
  ])("%s and %d days is %s", (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it("counts every day of the calendar once", () => {
    expect(addDays("1999-12-31", 366)).toBe("2000-12-31");
    expect(addDays("1899-12-31", 365)).toBe("1900-12-31");
    expect(addDays("2000-01-01", 146_097)).toBe("2400-01-01");
  });

  it("is the next date that there is, one day later, leap years included", () => {
    const two = (part: number) => String(part).padStart(2, "0");
    const years = fc.oneof(
      fc.integer({ min: 1000, max: 9998 }),
      fc.constantFrom(1600, 1900, 2000, 2024, 2100, 2400),
    );
    const dates = fc
      .tuple(years, fc.constantFrom(1, 2, 2, 4, 12), fc.constantFrom(1, 27, 28, 29, 30, 31))
      .filter(([year, month, day]) => isIsoDate(`${year}-${two(month)}-${two(day)}`));
    fc.assert(
      fc.property(dates, ([year, month, day]) => {
        const next = [
          `${year}-${two(month)}-${two(day + 1)}`,
          `${year}-${two(month + 1)}-01`,
          `${year + 1}-01-01`,
        ].find(isIsoDate);
        expect(addDays(`${year}-${two(month)}-${two(day)}`, 1)).toBe(next);
      }),
      { numRuns: 1000 },
    );
  });

  it("may be counted in parts", () => {
    const some = fc.nat({ max: 400 });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const parts = addDays(addDays("2024-02-27", first), second);
        expect(parts).toBe(addDays("2024-02-27", first + second));
      }),
    );
  });
});
