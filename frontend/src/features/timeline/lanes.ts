import type { Lane, TimelineItem } from "@doelspoor/events";
import type { DateScale } from "../../ui/date-scale.ts";
import { placeLabels, type Placed } from "./label-placement.ts";

interface Dot {
  readonly item: TimelineItem;
  /** The first event on the trail of its decision: it carries the name and the line. */
  readonly leads: boolean;
  readonly x: number;
  readonly text: string;
}

export interface DrawnDot extends Placed<Dot> {
  readonly y: number;
  readonly radius: number;
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly dots: readonly DrawnDot[];
  readonly left: number;
}

interface Canvas {
  readonly scale: DateScale;
  readonly top: number;
  readonly leads: ReadonlySet<number>;
}

const LANES: readonly Lane[] = ["council", "executive", "organisation"];
const DENSE_FROM = 36;

const shorten = (text: string): string =>
  text.length > 34 ? `${text.slice(0, 33).trimEnd()}…` : text;

/** Of every decision on the trail the event it began with. */
function leadsOf(items: readonly TimelineItem[]): ReadonlySet<number> {
  const first = new Map<string, TimelineItem>();
  for (const item of items) {
    if (!item.onTrail || !item.subject || item.tone === "political") continue;
    const known = first.get(item.subject.id);
    if (!known || item.position < known.position) first.set(item.subject.id, item);
  }
  return new Set([...first.values()].map(({ position }) => position));
}

/** On a trail the first event carries the name of its decision, later ones say what happened. */
const nameOf = ({ item, leads }: Pick<Dot, "item" | "leads">): string =>
  item.onTrail && !leads ? item.label : (item.subject?.title ?? item.label);

function drawLane(
  lane: Lane,
  all: readonly TimelineItem[],
  { scale, top, leads }: Canvas,
): DrawnLane {
  const items = all.filter((item) => item.lane === lane);
  const dense = items.length > DENSE_FROM;
  const [radius, step] = dense ? [5, 17] : [12, 36];
  const dots = [...items]
    .map((item) => ({ item, x: scale.at(item.date), leads: leads.has(item.position) }))
    .map((dot) => ({
      ...dot,
      text: dense && !dot.leads ? "" : shorten(nameOf(dot)),
    }))
    .sort((a, b) => Number(b.leads) - Number(a.leads) || b.item.date.localeCompare(a.item.date));
  const { placed, left, rows } = placeLabels(dots, {
    start: scale.start,
    end: scale.end,
    rows: dense ? 14 : 7,
    radius,
  });
  const height = Math.max(64, rows * step + 28);
  return {
    lane,
    top,
    height,
    left: left.length,
    dots: placed.map((dot) => ({ ...dot, radius, y: top + 26 + dot.row * step })),
  };
}

/** Draws the lanes below each other; a lane is as high as its busiest stretch asks for. */
export function drawLanes(
  items: readonly TimelineItem[],
  scale: DateScale,
  top: number,
): readonly DrawnLane[] {
  const leads = leadsOf(items);
  const drawn: DrawnLane[] = [];
  for (const lane of LANES) {
    const previous = drawn.at(-1);
    const start = previous ? previous.top + previous.height : top;
    drawn.push(drawLane(lane, items, { scale, top: start, leads }));
  }
  return drawn;
}

/** The line through the decisions on the trail of a goal, from old to new. */
export function trailPath(lanes: readonly DrawnLane[]): string {
  const points = lanes
    .flatMap(({ dots }) => dots)
    .filter(({ item }) => item.leads)
    .sort((a, b) => a.x - b.x);
  return points
    .map((point, index) => {
      const previous = points[index - 1];
      if (!previous) return `M${point.x} ${point.y}`;
      const middle = (previous.x + point.x) / 2;
      return `C${middle} ${previous.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    })
    .join("");
}
