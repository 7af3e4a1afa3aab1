import { expect, test } from "vitest";
import { dayNumber } from "./date-text.ts";
import { dayLater, isoDay, nearDays } from "./day-steps.ts";

test("a day number reads back as its day, also before 1970 and halfway a day", () => {
  for (const day of ["2024-02-29", "1969-12-31", "2026-09-08"])
    expect(isoDay(dayNumber(day) + 0.4)).toBe(day);
});

test("a step stays within its bounds", () => {
  expect(dayLater("2026-02-27", 2, ["2022-01-01", "2026-12-31"])).toBe("2026-03-01");
  expect(dayLater("2026-12-20", 30, ["2022-01-01", "2026-12-31"])).toBe("2026-12-31");
  expect(dayLater("2022-01-02", -30, ["2022-01-01", "2026-12-31"])).toBe("2022-01-01");
});

test("the nearest days are those strictly before and after", () => {
  const days = ["2024-01-01", "2025-01-01", "2026-01-01"];
  expect(nearDays(days, "2025-01-01")).toEqual({ before: "2024-01-01", after: "2026-01-01" });
  expect(nearDays(days, "2023-01-01").before).toBeUndefined();
});
