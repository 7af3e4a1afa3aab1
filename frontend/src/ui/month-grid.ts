import { dayNumber } from "./date-text.ts";

const WEEK = 7;

/** The day, written YYYY-MM-DD, so many days after 1 January 1970. */
const dayAt = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
const daysLater = (iso: string, days: number): string => dayAt(dayNumber(iso) + days);

/** The same day so many months later, or earlier; the last of the month where it has no such day. */
export function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return daysLater(last.toISOString(), Math.min(0, day - last.getUTCDate()));
}

// 1 January 1970 was a Thursday: three days after Monday.
const afterMonday = (number: number): number => (((number + 3) % WEEK) + WEEK) % WEEK;

/** The Monday on or before a day. */
const mondayOf = (iso: string): string => dayAt(dayNumber(iso) - afterMonday(dayNumber(iso)));

/** The weeks of the month of a day, each from Monday to Sunday; also the days of other months in them. */
export function weeksOf(iso: string): readonly (readonly string[])[] {
  const month = iso.slice(0, 7);
  const weeks: string[][] = [];
  for (
    let monday = mondayOf(`${month}-01`);
    monday.slice(0, 7) <= month;
    monday = daysLater(monday, WEEK)
  )
    weeks.push(Array.from({ length: WEEK }, (_day, place) => daysLater(monday, place)));
  return weeks;
}

const KEYS: Readonly<Record<string, (iso: string) => string>> = {
  ArrowLeft: (iso) => daysLater(iso, -1),
  ArrowRight: (iso) => daysLater(iso, 1),
  ArrowUp: (iso) => daysLater(iso, -WEEK),
  ArrowDown: (iso) => daysLater(iso, WEEK),
  Home: mondayOf,
  End: (iso) => daysLater(mondayOf(iso), WEEK - 1),
  PageUp: (iso) => monthsLater(iso, -1),
  PageDown: (iso) => monthsLater(iso, 1),
};

/** The day to which a key leads from a day (WAI-ARIA, date picker); undefined for any other key. */
export const dayByKey = (key: string, iso: string): string | undefined => KEYS[key]?.(iso);
