import { dayNumber } from "./date-text.ts";

/** A day counted from 1 January 1970, written YYYY-MM-DD. */
export const isoDay = (day: number): string =>
  new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);

/** A day some days later, or earlier; never outside the bounds. */
export function dayLater(
  iso: string,
  days: number,
  [first, last]: readonly [string, string],
): string {
  const moved = isoDay(dayNumber(iso) + days);
  if (moved < first) return first;
  return moved > last ? last : moved;
}

/** The nearest of the days before and after a day; undefined where there is none. */
export const nearDays = (
  days: readonly string[],
  day: string,
): { readonly before: string | undefined; readonly after: string | undefined } => ({
  before: days.findLast((other) => other < day),
  after: days.find((other) => other > day),
});
