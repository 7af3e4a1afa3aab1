import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.ts";

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
