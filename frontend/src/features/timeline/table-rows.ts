import type { Lane, Timeline, TimelineItem } from "@doelspoor/events";

export interface TimelineRow extends Pick<TimelineItem, "position" | "date" | "sentence" | "tone" | "subject"> {
  readonly key: string;
  readonly lane: Lane;
  /** A political moment, drawn as a line in the picture. */
  readonly moment: boolean;
}

/** Everything in the picture as rows, newest first: the items, and the political moments no item tells of. */
export function tableRows(timeline: Timeline): readonly TimelineRow[] {
  const told = new Set(timeline.items.map(({ position }) => position));
  const items = timeline.items.map((item) => ({ ...item, key: `e${item.position}`, moment: item.tone === "political" }));
  const moments = timeline.moments
    .filter(({ position }) => !told.has(position))
    .map(({ position, date, sentence }, index): TimelineRow => ({
      key: `m${position}-${index}`,
      position,
      date,
      sentence,
      tone: "political",
      lane: "council",
      moment: true,
    }));
  return [...items, ...moments].sort((a, b) => b.date.localeCompare(a.date) || b.position - a.position);
}
