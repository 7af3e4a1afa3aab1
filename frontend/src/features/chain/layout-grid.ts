/** A decision to place: its column is that of its level. */
export interface Placed {
  readonly id: string;
  readonly column: number;
}

/** A trace between two decisions; which of the two comes first makes no difference. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A decision, or a knot: the place where a trace crosses a column that it skips. */
export interface Item {
  readonly column: number;
  readonly knot: boolean;
  readonly left: number[];
  readonly right: number[];
  /** Neighbours in the same column. */
  readonly beside: number[];
}

/** Decisions and knots, and per trace that skips columns the knots it goes through, left to right. */
export interface Grid {
  readonly items: readonly Item[];
  readonly at: ReadonlyMap<string, number>;
  readonly knots: ReadonlyMap<string, readonly number[]>;
}

const itemIn = (column: number, knot: boolean): Item => ({
  column,
  knot,
  left: [],
  right: [],
  beside: [],
});

function join(items: readonly Item[], left: number, right: number): void {
  items[left]?.right.push(right);
  items[right]?.left.push(left);
}

/** Lays the knots of one trace and joins its ends; `left` lies in an earlier column than `right`. */
function thread(items: Item[], left: number, right: number): readonly number[] {
  const knots: number[] = [];
  const [start, end] = [items[left]?.column ?? 0, items[right]?.column ?? 0];
  let last = left;
  for (let column = start + 1; column < end; column += 1) {
    items.push(itemIn(column, true));
    join(items, last, items.length - 1);
    last = items.length - 1;
    knots.push(last);
  }
  join(items, last, right);
  return knots;
}

/** A trace between two decisions of the picture, the one in the earlier column first. */
interface Span {
  readonly id: string;
  readonly left: Placed;
  readonly right: Placed;
}

/** The traces of which both ends are in the picture; none from a decision to itself. */
export function spansOf(nodes: readonly Placed[], ties: readonly Tie[]): readonly Span[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ties.flatMap(({ id, from, to }) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    if (!one || !other || one === other) return [];
    const [left, right] = one.column <= other.column ? [one, other] : [other, one];
    return [{ id, left, right }];
  });
}

/** Decisions and traces as columns of items in which every trace goes from one column to the next. */
export function gridOf(nodes: readonly Placed[], ties: readonly Tie[]): Grid {
  const items = nodes.map(({ column }) => itemIn(column, false));
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const knots = new Map<string, readonly number[]>();
  for (const { id, left, right } of spansOf(nodes, ties)) {
    const [one = 0, other = 0] = [at.get(left.id), at.get(right.id)];
    if (left.column === right.column) {
      items[one]?.beside.push(other);
      items[other]?.beside.push(one);
    } else knots.set(id, thread(items, one, other));
  }
  return { items, at, knots };
}
