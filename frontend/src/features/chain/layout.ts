import { gridOf, type Grid, type Placed, type Tie } from "./layout-grid.ts";
import { bestOrder, crossings, keptOrder } from "./layout-order.ts";
import { BOX, placed, placedBy } from "./layout-place.ts";

export { BOX };

/** Where everything of a picture stands, in pixels; the columns are as wide as the page makes them. */
export interface Layout {
  /** Top of the box of each decision. */
  readonly tops: ReadonlyMap<string, number>;
  /** Per trace that skips columns: the height at which it crosses each of them, left to right. */
  readonly bends: ReadonlyMap<string, readonly number[]>;
  readonly height: number;
  readonly crossings: number;
}

/** The heights of the middles of what stands in an earlier picture. */
function middles({ items, at, knots }: Grid, before?: Layout): readonly (number | undefined)[] {
  const known = items.map((): number | undefined => undefined);
  for (const [id, index] of at) {
    const top = before?.tops.get(id);
    if (top !== undefined) known[index] = top + BOX / 2;
  }
  for (const [id, along] of knots)
    along.forEach((index, place) => (known[index] = before?.bends.get(id)?.[place]));
  return known;
}

/**
 * Places decisions in the columns of their levels. The same input always gives the same picture.
 * @param before the picture so far: what stands in it moves only where what is new needs the room.
 */
export function layOut(nodes: readonly Placed[], ties: readonly Tie[], before?: Layout): Layout {
  const grid = gridOf(nodes, ties);
  const { items, at, knots } = grid;
  const known = middles(grid, before);
  const follows = known.some((height) => height !== undefined);
  const order = follows ? keptOrder(items, known) : bestOrder(items);
  const heights = follows ? placedBy(items, order, known) : placed(items, order);
  const heightAt = (index: number): number => heights[index] ?? 0;
  return {
    tops: new Map([...at].map(([id, index]) => [id, heightAt(index)])),
    bends: new Map([...knots].map(([id, along]) => [id, along.map((k) => heightAt(k) + BOX / 2)])),
    height: nodes.length === 0 ? 0 : Math.max(...heights) + BOX,
    crossings: crossings(items, order),
  };
}
