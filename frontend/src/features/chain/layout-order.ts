import type { Item } from "./layout-grid.ts";

/** Per column the items from top to bottom. */
export type Order = readonly (readonly number[])[];

const SWEEPS = 12;
/** Sweeps without gain after which to stop. */
const PATIENCE = 4;

const columnsOf = (items: readonly Item[]): number[][] =>
  Array.from({ length: Math.max(0, ...items.map(({ column }) => column + 1)) }, () => []);

/** What hangs together stands together: each column in the order in which a walk along traces meets it. */
function walkOrder(items: readonly Item[]): Order {
  const columns = columnsOf(items);
  const met = new Set<number>();
  const starts = items.map((item, index) => ({ item, index }));
  for (const { index } of starts.sort((a, b) => a.item.column - b.item.column)) {
    const waiting = [index];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const item = items[next];
      if (!item || met.has(next)) continue;
      met.add(next);
      columns[item.column]?.push(next);
      waiting.push(...item.left.toReversed(), ...item.right.toReversed(), ...item.beside);
    }
  }
  return columns;
}

/** The place of each item in its column. */
function ranks(order: Order, count: number): Int32Array {
  const rank = new Int32Array(count);
  for (const column of order)
    column.forEach((index, place) => {
      rank[index] = place;
    });
  return rank;
}

/** Pairs in which a later one is smaller, counted in a tree of sums. */
function inversions(values: readonly number[], size: number): number {
  const tree = new Int32Array(size + 2);
  let found = 0;
  values.forEach((value, seen) => {
    let upTo = 0;
    for (let at = value + 1; at > 0; at -= at & -at) upTo += tree[at] ?? 0;
    found += seen - upTo;
    for (let at = value + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  });
  return found;
}

const ascending = (one: number, other: number): number => one - other;

/** How often traces cross each other between the columns. */
export function crossings(items: readonly Item[], order: Order): number {
  const rank = ranks(order, items.length);
  let found = 0;
  order.forEach((column, index) => {
    const ends: number[] = [];
    for (const item of column)
      for (const end of (items[item]?.right ?? []).map((other) => rank[other] ?? 0).sort(ascending))
        ends.push(end);
    found += inversions(ends, order[index + 1]?.length ?? 0);
  });
  return found;
}

/** How far traces within a column reach past their neighbour; a line through other boxes reads badly. */
function stretch(items: readonly Item[], rank: Int32Array): number {
  let found = 0;
  items.forEach(({ beside }, index) => {
    for (const other of beside) found += Math.abs((rank[index] ?? 0) - (rank[other] ?? 0)) - 1;
  });
  return found / 2;
}

/** Mean place of the neighbours; undefined where there are none. */
function centre(rank: Int32Array, neighbours: readonly number[]): number | undefined {
  if (neighbours.length === 0) return undefined;
  return neighbours.reduce((sum, index) => sum + (rank[index] ?? 0), 0) / neighbours.length;
}

/** Sorts a column by the centres of its neighbours; what has none keeps its place. */
function sorted(
  column: readonly number[],
  centreOf: (index: number) => number | undefined,
): readonly number[] {
  const centres = column.map(centreOf);
  const centred = [...column.keys()]
    .filter((place) => centres[place] !== undefined)
    .sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0) || a - b);
  let taken = 0;
  return column.map(
    (index, place) =>
      column[centres[place] === undefined ? place : (centred[taken++] ?? 0)] ?? index,
  );
}

/** Brings items that a trace ties within a column next to each other, the later one below the first. */
function gathered(items: readonly Item[], column: readonly number[]): readonly number[] {
  const taken = new Set<number>();
  const take = (index: number): readonly number[] => {
    if (taken.has(index)) return [];
    taken.add(index);
    return [index, ...(items[index]?.beside ?? []).flatMap(take)];
  };
  return column.flatMap(take);
}

function sweep(items: readonly Item[], order: Order, rightward: boolean): Order {
  const next = [...order];
  const rank = ranks(order, items.length);
  const columns = rightward ? [...order.keys()] : [...order.keys()].reverse();
  for (const at of columns) {
    const found = sorted(next[at] ?? [], (index) =>
      centre(rank, (rightward ? items[index]?.left : items[index]?.right) ?? []),
    );
    const column = gathered(items, found);
    next[at] = column;
    column.forEach((index, place) => {
      rank[index] = place;
    });
  }
  return next;
}

/** The order with the fewest crossings of those that sweeps to the right and to the left come by. */
export function bestOrder(items: readonly Item[]): Order {
  const cost = (order: Order): number =>
    crossings(items, order) + stretch(items, ranks(order, items.length));
  let order = walkOrder(items);
  let best = order;
  let least = cost(order);
  let idle = 0;
  for (let round = 0; round < SWEEPS && idle < PATIENCE && least > 0; round += 1) {
    order = sweep(items, order, round % 2 === 0);
    const found = cost(order);
    idle = found < least ? 0 : idle + 1;
    if (found < least) [best, least] = [order, found];
  }
  return best;
}

/**
 * The order that keeps what already has a height in the order of its heights; what is new goes where its
 * neighbours are.
 */
export function keptOrder(items: readonly Item[], heights: readonly (number | undefined)[]): Order {
  const wanted = [...heights];
  const fresh = [...items.keys()].filter((index) => heights[index] === undefined);
  // Knots and new decisions hang on each other: the second round hears what the first one found.
  for (const index of [...fresh, ...fresh]) {
    const { left = [], right = [], beside = [] } = items[index] ?? {};
    const found = [...left, ...right, ...beside]
      .map((other) => wanted[other])
      .filter((height) => height !== undefined);
    if (found.length > 0)
      wanted[index] = found.reduce((sum, height) => sum + height, 0) / found.length;
  }
  const columns = columnsOf(items);
  items.forEach(({ column }, index) => columns[column]?.push(index));
  const heightOf = (index: number): number => wanted[index] ?? Number.MAX_SAFE_INTEGER;
  return columns.map((column) => column.sort((a, b) => heightOf(a) - heightOf(b) || a - b));
}
