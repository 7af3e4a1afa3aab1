import type { Overview } from "@doelspoor/events";

/** First and last day of the picture: from the first month counted, to the end of the year looked at. */
export function spanOf(overview: Pick<Overview, "months" | "moment">): {
  readonly from: string;
  readonly to: string;
} {
  const months = overview.months.map(({ month }) => month).sort();
  const asOf = overview.moment.asOf;
  const first = months[0] ?? asOf.slice(0, 7);
  const last = [months.at(-1) ?? "", asOf.slice(0, 7)].sort().at(-1) ?? asOf;
  const from = first < asOf.slice(0, 7) ? first : asOf.slice(0, 7);
  return { from: `${from.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}
