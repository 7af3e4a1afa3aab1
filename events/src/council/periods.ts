import type { DateRefusal, IsoDate } from "../kit/index.ts";

interface Running {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** Ends each period that is still open (and chosen) on a date. */
export const endOpen = <P extends Running>(
  periods: readonly P[],
  to: IsoDate,
  chosen: (period: P) => boolean = () => true,
): readonly P[] =>
  periods.map((period) => (period.to === undefined && chosen(period) ? { ...period, to } : period));

/** Whether a period runs on a date. */
export const runsOn = (period: Running, date: IsoDate): boolean =>
  period.from <= date && (period.to === undefined || date < period.to);

/** Why a period cannot end or be followed on a date: it did not run yet. */
export const tooEarly = (date: IsoDate, start: IsoDate): DateRefusal | undefined =>
  date < start ? { code: "date-before-start", date, start } : undefined;

/** Why nothing can happen to an alderman on a day: the name is not in office, or not yet. */
export const notInOffice = (
  aldermen: readonly (Running & { readonly name: string })[],
  name: string,
  date: IsoDate,
): DateRefusal | { readonly code: "nobody-in-office"; readonly name: string } | undefined => {
  const inOffice = aldermen.find((each) => each.name === name && each.to === undefined);
  return inOffice === undefined
    ? { code: "nobody-in-office", name }
    : tooEarly(date, inOffice.from);
};
