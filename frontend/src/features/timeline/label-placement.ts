/** Something with a place on the line and a name of a certain length. */
export interface Labelled {
  readonly x: number;
  readonly text: string;
}

export interface Placed<Item> {
  readonly item: Item;
  readonly x: number;
  readonly row: number;
  readonly side: "after" | "before" | "none";
}

export interface Placement<Item> {
  readonly placed: readonly Placed<Item>[];
  /** Items for which there was no room; the table still has them. */
  readonly left: readonly Item[];
  readonly rows: number;
}

export interface Room {
  readonly start: number;
  readonly end: number;
  readonly rows: number;
  readonly radius: number;
}

type Span = readonly [number, number];

const CHARACTER = 7.3;
const GAP = 6;

const labelWidth = (text: string): number => text.length * CHARACTER + GAP;

/** The stretch an item takes, with its name after it, before it, or without. */
function spanOf({ x, text }: Labelled, side: Placed<unknown>["side"], radius: number): Span {
  const before = side === "before" ? labelWidth(text) : 0;
  const after = side === "after" ? labelWidth(text) : 0;
  return [x - radius - before, x + radius + after];
}

const free = (taken: readonly Span[], [from, to]: Span): boolean =>
  taken.every(([start, end]) => to + GAP < start || from - GAP > end);

function findPlace(taken: readonly (readonly Span[])[], item: Labelled, room: Room) {
  const sides: readonly Placed<unknown>["side"][] = item.text
    ? ["after", "before", "none"]
    : ["none"];
  for (const side of sides) {
    const span = spanOf(item, side, room.radius);
    if (side !== "none" && (span[0] < room.start || span[1] > room.end)) continue;
    const row = taken.findIndex((spans) => free(spans, span));
    if (row >= 0) return { side, span, row };
  }
  return undefined;
}

/** Puts items in rows so that neither signs nor names touch; earlier items of the list go first. */
export function placeLabels<Item extends Labelled>(
  items: readonly Item[],
  room: Room,
): Placement<Item> {
  const taken: Span[][] = Array.from({ length: room.rows }, () => []);
  const placed: Placed<Item>[] = [];
  const left: Item[] = [];
  for (const item of items) {
    const place = findPlace(taken, item, room);
    if (!place) {
      left.push(item);
      continue;
    }
    taken[place.row]?.push(place.span);
    placed.push({ item, x: item.x, row: place.row, side: place.side });
  }
  return { placed, left, rows: Math.max(1, ...placed.map(({ row }) => row + 1)) };
}
