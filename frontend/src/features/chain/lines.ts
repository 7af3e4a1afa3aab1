import { spansOf, type Placed, type Tie } from "./layout-grid.ts";
import { BOX, type Layout } from "./layout.ts";

/** Left edge and width of each column, in pixels. */
export interface Columns {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

const GUTTER = 24;
/** Width of a column without decisions, and the least of one with them, in pixels. */
const EMPTY = 88;
const LEAST = 104;

/** Shares the width of the page among the columns; an empty one has room for its name alone. */
export function columnsFor(width: number, filled: readonly boolean[]): Columns {
  const empty = filled.filter((has) => !has).length;
  const room = width - GUTTER * (filled.length - 1) - EMPTY * empty;
  const each = Math.max(LEAST, Math.floor(room / Math.max(1, filled.length - empty)));
  const widths = filled.map((has) => (has ? Math.min(each, 240) : EMPTY));
  let left = 0;
  const lefts = widths.map((wide) => {
    left += wide + GUTTER;
    return left - wide - GUTTER;
  });
  return { lefts, widths };
}

/** The line of a trace, and the middle of it, where a break is marked. */
export interface Line {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const curve = (from: Point, to: Point): string => {
  if (from.y === to.y) return `H${to.x}`;
  const middle = (from.x + to.x) / 2;
  return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
};

function across(from: Placed, to: Placed, { layout, columns, bends }: Drawing): Line {
  const edge = ({ id, column }: Placed, after: boolean): Point => ({
    x: (columns.lefts[column] ?? 0) + (after ? (columns.widths[column] ?? 0) : 0),
    y: (layout.tops.get(id) ?? 0) + BOX / 2,
  });
  const [start, end] = [edge(from, true), edge(to, false)];
  let at = start;
  let path = `M${start.x} ${start.y}`;
  bends.forEach((y, place) => {
    const x = columns.lefts[from.column + 1 + place] ?? 0;
    const out = x + (columns.widths[from.column + 1 + place] ?? 0);
    path += `${curve(at, { x, y })}H${out}`;
    at = { x: out, y };
  });
  path += curve(at, end);
  const half = bends[Math.floor(bends.length / 2)];
  return { path, x: (start.x + end.x) / 2, y: half ?? (start.y + end.y) / 2 };
}

/** Down the middle between neighbours, else in a bow along the right of the boxes between. */
function within(from: Placed, to: Placed, { layout, columns, column }: Drawing): Line {
  const tops = [layout.tops.get(from.id) ?? 0, layout.tops.get(to.id) ?? 0].sort((a, b) => a - b);
  const [above = 0, below = 0] = tops;
  const left = columns.lefts[from.column] ?? 0;
  const width = columns.widths[from.column] ?? 0;
  const free = !column.some((top) => top > above && top < below);
  if (free) {
    const x = left + width / 2;
    return { path: `M${x} ${above + BOX}V${below}`, x, y: (above + BOX + below) / 2 };
  }
  const [x, y, end] = [left + width, above + BOX / 2, below + BOX / 2];
  const out = x + 15;
  return {
    path: `M${x} ${y}C${out} ${y} ${out} ${y} ${out} ${y + 15}V${end - 15}C${out} ${end} ${out} ${end} ${x} ${end}`,
    x: out,
    y: (y + end) / 2,
  };
}

interface Drawing {
  readonly layout: Layout;
  readonly columns: Columns;
  readonly bends: readonly number[];
  /** Tops of all boxes in the column of a trace within it. */
  readonly column: readonly number[];
}

/** The lines of all traces between decisions of the picture. */
export function linesOf(
  { nodes, ties }: { readonly nodes: readonly Placed[]; readonly ties: readonly Tie[] },
  layout: Layout,
  columns: Columns,
): ReadonlyMap<string, Line> {
  const topsIn = columns.lefts.map((_left, column) =>
    nodes.filter((node) => node.column === column).map(({ id }) => layout.tops.get(id) ?? 0),
  );
  return new Map(
    spansOf(nodes, ties).map(({ id, left, right }) => {
      const bends = layout.bends.get(id) ?? [];
      const drawing = { layout, columns, bends, column: topsIn[left.column] ?? [] };
      return [id, (left.column === right.column ? within : across)(left, right, drawing)];
    }),
  );
}
