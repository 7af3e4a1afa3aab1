import { dayNumber } from "./date-text.ts";

/** Places days on a line of pixels. */
export interface DateScale {
  readonly at: (iso: string) => number;
  /** First days of the years on the line. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly start: number;
  readonly end: number;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** A line from one day to another over the pixels from `start` to `end`; days outside are kept at its ends. */
export function dateScale({ from, to }: Days, { start, end }: Line): DateScale {
  const first = dayNumber(from);
  const span = Math.max(1, dayNumber(to) - first);
  const at = (iso: string): number =>
    start + (Math.min(span, Math.max(0, dayNumber(iso) - first)) / span) * (end - start);
  const firstYear = Number(from.slice(0, 4)) + (from.slice(5) === "01-01" ? 0 : 1);
  const lastYear = Number(to.slice(0, 4));
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => {
    const year = firstYear + index;
    return { year, x: at(`${year}-01-01`) };
  });
  return { at, years, start, end };
}

/** Leaves out years whose names would touch. */
export function spacedYears(scale: DateScale, room = 44): DateScale["years"] {
  const perYear = scale.years.length > 1 ? (scale.end - scale.start) / scale.years.length : room;
  const step = Math.max(1, Math.ceil(room / perYear));
  return scale.years.filter((_, index) => index % step === 0);
}
