import type { Lane, Timeline, TimelineItem } from "@doelspoor/events";

export interface TimelineRow extends Pick<
  TimelineItem,
  "position" | "date" | "sentence" | "tone" | "subject"
> {
  readonly key: string;
  readonly lane: Lane;
  /** A political moment, drawn as a line in the picture. */
  readonly moment: boolean;
}

const TURNS = new Set(["election", "council", "coalition"]);

/** Everything in the picture as rows, newest first: the items, and the political moments no item tells of. */
export function tableRows(timeline: Timeline): readonly TimelineRow[] {
  const told = new Set(timeline.items.map(({ position }) => position));
  const turns = new Set(
    timeline.moments.filter(({ kind }) => TURNS.has(kind)).map(({ position }) => position),
  );
  const items = timeline.items.map((item) => ({
    ...item,
    key: `e${item.position}`,
    moment: turns.has(item.position),
  }));
  const moments = timeline.moments
    .filter(({ position }) => !told.has(position))
    .map(({ position, date, sentence, kind }, index): TimelineRow => ({
      key: `m${position}-${index}`,
      position,
      date,
      sentence,
      tone: "political",
      lane: "council",
      moment: TURNS.has(kind),
    }));
  return [...items, ...moments].sort(
    (a, b) => b.date.localeCompare(a.date) || b.position - a.position,
  );
}
