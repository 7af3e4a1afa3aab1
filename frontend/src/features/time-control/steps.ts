import type { TimeFrame } from "@doelspoor/events";

/** The days worth a step: political moments, days on which something was recorded, the first day, today. */
export function stepDays(frame: TimeFrame): readonly string[] {
  const days = [
    frame.first,
    frame.today,
    ...frame.moments.map(({ date }) => date),
    ...frame.recordings.map(({ recordedAt }) => recordedAt.slice(0, 10)),
  ];
  return [...new Set(days)].sort();
}

/** The nearest day worth a step before and after a day. */
export function neighbours(
  days: readonly string[],
  day: string,
): { readonly before?: string; readonly after?: string } {
  const before = days.filter((other) => other < day).at(-1);
  const after = days.find((other) => other > day);
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Whether the bar shows now, the past, or what is already fixed of the future. */
export function direction(frame: TimeFrame, asOf: string | undefined): "now" | "past" | "future" {
  if (asOf === undefined || asOf === frame.today) return "now";
  return asOf < frame.today ? "past" : "future";
}
