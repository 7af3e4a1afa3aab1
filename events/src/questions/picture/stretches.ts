import { dateOf, FOREVER } from "../../chain/index.ts";
import type { Stretch } from "./picture.ts";

/**
 * Days as numbers: the first day of a stretch and the first after it, `FOREVER` where it is open, stretch after
 * stretch; in order, and two stretches never touch.
 */
export type Days = readonly number[];

const at = (days: Days, place: number): number => days[place] ?? FOREVER;

/** The same as dates. */
export const stretchesOf = (days: Days): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (let place = 0; place < days.length; place += 2) {
    const [from, to] = [dateOf(at(days, place)), at(days, place + 1)];
    stretches.push(to === FOREVER ? { from } : { from, to: dateOf(to) });
  }
  return stretches;
};

/** The days that lie in both. */
export const meet = (left: Days, right: Days): Days => {
  const both: number[] = [];
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const from = Math.max(at(left, one), at(right, other));
    const [end, otherEnd] = [at(left, one + 1), at(right, other + 1)];
    if (from < Math.min(end, otherEnd)) both.push(from, Math.min(end, otherEnd));
    if (end < otherEnd) one += 2;
    else other += 2;
  }
  return both;
};

/** Adds a stretch that begins after the others. */
export const extend = (days: number[], from: number, to: number): void => {
  const end = days.at(-1);
  if (end === undefined || end < from) days.push(from, to);
  else if (end < to) days[days.length - 1] = to;
};

/** The days that lie in either. */
export const unite = (left: Days, right: Days): Days => {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const either: number[] = [];
  let one = 0;
  for (let other = 0; other < right.length; other += 2) {
    for (; one < left.length && at(left, one) < at(right, other); one += 2)
      extend(either, at(left, one), at(left, one + 1));
    extend(either, at(right, other), at(right, other + 1));
  }
  for (; one < left.length; one += 2) extend(either, at(left, one), at(left, one + 1));
  return either;
};

/** The days that lie in the first and not in the second. */
export const without = (days: Days, taken: Days): Days => {
  const gaps = taken[0] === 0 ? taken.slice(1) : [0, ...taken];
  return meet(days, gaps.at(-1) === FOREVER ? gaps.slice(0, -1) : [...gaps, FOREVER]);
};

/** The first day of the stretch in which a day lies; undefined where it lies in none. */
export const beginOf = (days: Days, day: number): number | undefined => {
  for (let place = 0; at(days, place) <= day; place += 2)
    if (day < at(days, place + 1)) return days[place];
  return undefined;
};

/** The last end of a stretch up to a day. */
export const lastEnd = (days: Days, day: number): number | undefined =>
  days.findLast((end, place) => place % 2 === 1 && end <= day);

/** Whether a stretch ends on a day. */
export const endsOn = (days: Days, day: number): boolean =>
  days.some((end, place) => place % 2 === 1 && end === day);
