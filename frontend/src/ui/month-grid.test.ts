import { expect, it } from "vitest";
import { dayByKey, monthsLater, weeksOf } from "./month-grid.ts";

it("shows a month in weeks from Monday to Sunday", () => {
  const weeks = weeksOf("2026-11-22");
  expect(weeks.map(([monday]) => monday)).toEqual([
    "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30",
  ]); // prettier-ignore
  expect(weeks[0]?.at(-1)).toBe("2026-11-01");
  expect(weeksOf("2027-02-10").flat()).toHaveLength(28);
  expect(weeksOf("2026-12-31").at(-1)?.at(-1)).toBe("2027-01-03");
  expect(weeksOf("1969-12-25")[0]?.[0]).toBe("1969-12-01");
});

it("keeps the day of the month, or else takes its last", () => {
  expect(monthsLater("2026-01-31", 1)).toBe("2026-02-28");
  expect(monthsLater("2028-01-31", 1)).toBe("2028-02-29");
  expect(monthsLater("2026-01-15", -1)).toBe("2025-12-15");
  expect(monthsLater("2026-03-31", -1)).toBe("2026-02-28");
});

it.each([
  ["ArrowLeft", "2026-02-28"],
  ["ArrowDown", "2026-03-08"],
  ["Home", "2026-02-23"],
  ["End", "2026-03-01"],
  ["PageUp", "2026-02-01"],
  ["x", undefined],
])("%s leads from Sunday 1 March to %s", (key, day) => {
  expect(dayByKey(key, "2026-03-01")).toBe(day);
});
