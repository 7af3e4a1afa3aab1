import type { Lane, Timeline, TimelineItem } from "@doelspoor/events";
import { isTurn } from "../../terms/bands.ts";

export interface TimelineRow extends Pick<
  TimelineItem,
  "position" | "date" | "sentence" | "tone" | "subject" | "part"
> {
  readonly key: string;
  readonly lane: Lane;
  /** A political moment, drawn as a line in the picture. */
  readonly moment: boolean;
}

/** Everything in the picture as rows, newest first: the items, and the political moments no item tells of. */
export function tableRows(timeline: Timeline): readonly TimelineRow[] {
  const told = new Set(timeline.items.map(({ position }) => position));
  const turns = new Set(timeline.moments.filter(isTurn).map(({ position }) => position));
  const items = timeline.items.map((item) => ({
    ...item,
    key: `e${item.position}`,
    moment: turns.has(item.position),
  }));
  const moments = timeline.moments
    .filter(({ position }) => !told.has(position))
    .map((moment, index): TimelineRow => ({
      key: `m${moment.position}-${index}`,
      position: moment.position,
      date: moment.date,
      sentence: moment.sentence,
      tone: "political",
      lane: moment.kind === "college" || moment.kind === "alderman" ? "executive" : "council",
      moment: isTurn(moment),
    }));
  return [...items, ...moments].sort(
    (a, b) => b.date.localeCompare(a.date) || b.position - a.position,
  );
}
