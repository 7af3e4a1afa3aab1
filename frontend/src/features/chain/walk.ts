import type { Placed, Tie } from "./layout-grid.ts";

/** A picture to walk through with arrow keys. */
export interface Walk {
  readonly nodes: readonly Placed[];
  readonly ties: readonly Tie[];
  readonly topOf: (id: string) => number;
  /** Whether a decision is there at the moment shown. */
  readonly isShown: (id: string) => boolean;
}

type Step = (walk: Walk, from: Placed) => string | undefined;

const shownIn = (walk: Walk, column: number): readonly Placed[] =>
  walk.nodes
    .filter((node) => node.column === column && walk.isShown(node.id))
    .sort((a, b) => walk.topOf(a.id) - walk.topOf(b.id));

/** The neighbour along a trace, on the given side, that lies nearest. */
const along =
  (side: -1 | 1): Step =>
  (walk, from) => {
    const near = new Set(
      walk.ties.flatMap((tie) => {
        if (tie.from === from.id) return [tie.to];
        return tie.to === from.id ? [tie.from] : [];
      }),
    );
    const distance = ({ id, column }: Placed): number =>
      Math.abs(column - from.column) * 10_000 + Math.abs(walk.topOf(id) - walk.topOf(from.id));
    return walk.nodes
      .filter(({ id, column }) => near.has(id) && (column - from.column) * side > 0)
      .filter(({ id }) => walk.isShown(id))
      .sort((a, b) => distance(a) - distance(b))[0]?.id;
  };

const inColumn =
  (by: -1 | 1): Step =>
  (walk, from) => {
    const column = shownIn(walk, from.column);
    return column[column.indexOf(from) + by]?.id;
  };

const edges = (walk: Walk): readonly (Placed | undefined)[] => {
  const columns = [...new Set(walk.nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const all = columns.flatMap((column) => shownIn(walk, column));
  return [all[0], all.at(-1)];
};

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: along(-1),
  ArrowRight: along(1),
  ArrowUp: inColumn(-1),
  ArrowDown: inColumn(1),
  Home: (walk, from) => shownIn(walk, from.column)[0]?.id,
  End: (walk, from) => shownIn(walk, from.column).at(-1)?.id,
  "Control+Home": (walk) => edges(walk)[0]?.id,
  "Control+End": (walk) => edges(walk)[1]?.id,
};

/** Whether a key walks through the picture. */
export const isStep = (key: string): boolean => key in steps;

/** Where a key leads from a decision; undefined where there is nothing on that side. */
export function stepFrom(walk: Walk, id: string, key: string): string | undefined {
  const from = walk.nodes.find((node) => node.id === id);
  return from && steps[key]?.(walk, from);
}

/** All that a decision rests on and all that rests on it, with the traces between: its paths. */
export function pathsThrough(ties: readonly Tie[], id: string): ReadonlySet<string> {
  const found = new Set<string>([id]);
  const follow = (end: "from" | "to", other: "from" | "to"): void => {
    const byEnd = new Map<string, Tie[]>();
    for (const tie of ties) byEnd.set(tie[end], [...(byEnd.get(tie[end]) ?? []), tie]);
    const met = new Set([id]);
    for (const here of met)
      for (const tie of byEnd.get(here) ?? []) {
        found.add(tie.id);
        met.add(tie[other]);
      }
    for (const here of met) found.add(here);
  };
  follow("from", "to");
  follow("to", "from");
  return found;
}
