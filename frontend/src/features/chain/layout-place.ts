import type { Item } from "./layout-grid.ts";
import type { Order } from "./layout-order.ts";

/** A step of the grid of heights, in pixels: distances are whole numbers of it, so that lines run straight. */
const STEP = 16;
const SWEEPS = 6;

/** Height of the box of a decision, in pixels. */
export const BOX = 80;

/** From the middle of one item to that of the item below it, in pixels. */
const between = (above: Item | undefined, below: Item | undefined): number => {
  const knots = Number(above?.knot === true) + Number(below?.knot === true);
  return STEP * ([6, 3, 1][knots] ?? 1);
};

interface Wish {
  readonly height: number;
  readonly weight: number;
}

interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

const mean = ({ sum, weight }: Block): number => sum / weight;

const pooled = (one: Block, other: Block): Block => ({
  sum: one.sum + other.sum,
  weight: one.weight + other.weight,
  count: one.count + other.count,
});

/**
 * The heights nearest to what each item of a column wishes, in the given order and with room between
 * them: least squares by pooling neighbours that are in each other's way.
 * @param offsets the height of each item when the column is stacked from 0 without gaps.
 */
function settled(wishes: readonly Wish[], offsets: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  wishes.forEach(({ height, weight }, place) => {
    let block: Block = { sum: (height - (offsets[place] ?? 0)) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = pooled(last, block);
    }
    blocks.push(block);
  });
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
    .map((height, place) => height + (offsets[place] ?? 0));
}

/** A column while heights are sought: its items, and their heights when stacked from 0 without gaps. */
interface Stack {
  readonly column: readonly number[];
  readonly offsets: readonly number[];
}

const stacksOf = (items: readonly Item[], order: Order): readonly Stack[] =>
  order.map((column) => {
    let height = 0;
    const offsets = column.map((index, place) => {
      const above = column[place - 1];
      if (above !== undefined) height += between(items[above], items[index]);
      return height;
    });
    return { column, offsets };
  });

function settle(heights: Float64Array, stack: Stack, wish: (index: number) => Wish): void {
  const found = settled(stack.column.map(wish), stack.offsets);
  stack.column.forEach((index, place) => {
    heights[index] = found[place] ?? 0;
  });
}

/**
 * An item wishes to stand at the height of its neighbours, of the middle one where there are more: then at
 * least one line is straight. What has neighbours in its own column alone wishes to stand against them.
 */
function wishOf(heights: Float64Array, own: number, near: Neighbours): Wish {
  const height = heights[own] ?? 0;
  const across = near.across.map((index) => heights[index] ?? 0).sort((a, b) => a - b);
  const middle = across[Math.floor((across.length - 1) / 2)];
  if (middle !== undefined) return { height: middle, weight: 1 };
  const [first] = near.beside;
  if (first === undefined) return { height, weight: 0.1 };
  const other = heights[first] ?? 0;
  return { height: other + (height < other ? -6 : 6) * STEP, weight: 1 };
}

interface Neighbours {
  readonly across: readonly number[];
  readonly beside: readonly number[];
}

const sides: readonly ((item: Item) => readonly number[])[] = [
  ({ left }) => left,
  ({ right }) => right,
  ({ left, right }) => [...left, ...right],
];

/** Rounds to the grid of heights without losing room. */
function onGrid(items: readonly Item[], { column }: Stack, heights: Float64Array): void {
  column.forEach((index, place) => {
    const above = column[place - 1];
    const wished = Math.round((heights[index] ?? 0) / STEP) * STEP;
    const least =
      above === undefined ? wished : (heights[above] ?? 0) + between(items[above], items[index]);
    heights[index] = Math.max(least, wished);
  });
}

/** Heights on the grid, from 0 down; a band in which no column has anything is taken out. */
function fromTop(items: readonly Item[], stacks: readonly Stack[], heights: Float64Array) {
  for (const stack of stacks) onGrid(items, stack, heights);
  const reach = (index: number): number => (items[index]?.knot ? STEP : 3 * STEP);
  const downward = [...items.keys()].sort(
    (a, b) => (heights[a] ?? 0) - reach(a) - (heights[b] ?? 0) + reach(b),
  );
  const found = new Float64Array(heights.length);
  let [floor, lost] = [-Infinity, 0];
  for (const index of downward) {
    const height = heights[index] ?? 0;
    const top = height - reach(index);
    if (floor === -Infinity) lost = top + 3 * STEP;
    else if (top > floor) lost += top - floor;
    floor = Math.max(floor, height + reach(index));
    found[index] = height - lost;
  }
  return found;
}

/** Heights of the middles of all items, in pixels from the top one down. */
export function placed(items: readonly Item[], order: Order): Float64Array {
  const heights = new Float64Array(items.length);
  const stacks = stacksOf(items, order);
  for (const { column, offsets } of stacks)
    column.forEach((index, place) => {
      heights[index] = offsets[place] ?? 0;
    });
  for (let round = 0; round < SWEEPS; round += 1) {
    const side = sides[round % sides.length];
    for (const stack of round % 3 === 1 ? stacks.toReversed() : stacks)
      settle(heights, stack, (index) => {
        const item = items[index];
        const near = { across: (item && side?.(item)) ?? [], beside: item?.beside ?? [] };
        const wish = wishOf(heights, index, near);
        return item?.knot ? { ...wish, weight: 8 * wish.weight } : wish;
      });
  }
  return fromTop(items, stacks, heights);
}

/** As `placed`, but what has a height already leaves it only where what is new needs the room. */
export function placedBy(
  items: readonly Item[],
  order: Order,
  before: readonly (number | undefined)[],
): Float64Array {
  const heights = Float64Array.from(before, (height) => height ?? 0);
  const stacks = stacksOf(items, order);
  for (const stack of stacks)
    settle(heights, stack, (index) => {
      const known = before[index];
      if (known !== undefined) return { height: known, weight: 50 };
      const { left = [], right = [], beside = [] } = items[index] ?? {};
      const isKnown = (other: number): boolean => before[other] !== undefined;
      const near = { across: [...left, ...right].filter(isKnown), beside: beside.filter(isKnown) };
      return wishOf(heights, index, near);
    });
  return fromTop(items, stacks, heights);
}
