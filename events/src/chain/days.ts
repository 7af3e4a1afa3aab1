import type { Fact, IsoDate } from "../kit/index.ts";

/** Later than any day, and than any position. */
export const FOREVER = 0x7fffffff;

const PLACES = [0, 1, 2, 3, 5, 6, 8, 9] as const;

// The facts of an act mostly begin on one day.
const read = { date: "", day: 0 };

/** A date as the number of its eight digits, 20260318, which compares as dates do. */
export const dayOf = (date: IsoDate): number => {
  if (date === read.date) return read.day;
  let day = 0;
  for (const place of PLACES) day = day * 10 + (date.charCodeAt(place) - 48 || 0);
  read.date = date;
  read.day = day;
  return day;
};

/** The first day after a fact; `FOREVER` where it is open. */
export const endOf = ({ to }: Fact): number => (to === undefined ? FOREVER : dayOf(to));

const dates = new Map<number, IsoDate>();

/** The date of a day that is one: the other way round. */
export const dateOf = (day: number): IsoDate => {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const digits = String(day).padStart(8, "0");
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  dates.set(day, date);
  return date;
};
