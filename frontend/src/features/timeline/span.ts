import type { Timeline } from "@doelspoor/events";

/** First and last day of the picture: that of the filter, or else of what there is to show. */
export function spanOf(
  timeline: Timeline,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
) {
  const { asOf } = timeline.moment;
  const days = [
    ...timeline.items.map(({ date }) => date),
    ...timeline.months.map(({ month }) => `${month}-01`),
    asOf,
  ].sort();
  return { from: asked.from ?? days[0] ?? asOf, to: asked.to ?? days.at(-1) ?? asOf };
}

/** The periods and moments that fall within a span, cut off at its ends. */
export function within<Row extends { readonly from: string; readonly to?: string | undefined }>(
  rows: readonly Row[],
  span: { readonly from: string; readonly to: string },
): readonly Row[] {
  return rows.filter(({ from, to }) => from < span.to && (to ?? span.to) > span.from);
}
