import { describe, expect, test } from "vitest";
import { gridOf, type Placed, type Tie } from "./layout-grid.ts";
import { crossings } from "./layout-order.ts";
import { BOX, layOut, type Layout } from "./layout.ts";

/** Numbers between 0 and 1 that are the same every time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up chain in seven columns, one and a half traces a decision, some of which skip columns. */
function chain(count: number, seed = 7): { nodes: Placed[]; ties: Tie[] } {
  const chance = chances(seed);
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    column: Math.floor((index / count) * 7),
  }));
  const ties = nodes.flatMap(({ id, column }, index) => {
    const earlier = nodes.filter((node) => node.column < column && node.column >= column - 3);
    const amount = chance() < 0.5 ? 1 : 2;
    return Array.from({ length: earlier.length > 0 ? amount : 0 }, (_, nth) => ({
      id: `t${index}-${nth}`,
      from: id,
      to: earlier[Math.floor(chance() * earlier.length)]?.id ?? "",
    }));
  });
  return { nodes, ties };
}

const overlaps = (nodes: readonly Placed[], { tops }: Layout): readonly string[] =>
  nodes.flatMap(({ id, column }) =>
    nodes
      .filter((other) => other.column === column && other.id > id)
      .filter((other) => Math.abs((tops.get(id) ?? 0) - (tops.get(other.id) ?? 0)) < BOX)
      .map((other) => `${id} and ${other.id}`),
  );

const unsorted = (nodes: readonly Placed[], ties: readonly Tie[]): number => {
  const { items } = gridOf(nodes, ties);
  const columns: number[][] = Array.from({ length: 7 }, () => []);
  items.forEach(({ column }, index) => columns[column]?.push(index));
  return crossings(items, columns);
};

describe("the layout of a chain", () => {
  test("no two boxes lie over each other, and nothing lies above the top", () => {
    for (const seed of [1, 2, 3]) {
      const { nodes, ties } = chain(200, seed);
      const layout = layOut(nodes, ties);
      expect(overlaps(nodes, layout)).toEqual([]);
      expect(Math.min(...layout.tops.values())).toBeGreaterThanOrEqual(0);
      expect(Math.max(...layout.tops.values()) + BOX).toBeLessThanOrEqual(layout.height);
    }
  });

  test("is the same every time", () => {
    const { nodes, ties } = chain(120);
    expect(layOut(nodes, ties)).toEqual(layOut(nodes, ties));
  });

  test("crosses far less than the order in which decisions are told", () => {
    const { nodes, ties } = chain(200);
    expect(layOut(nodes, ties).crossings).toBeLessThan(unsorted(nodes, ties) / 3);
  });

  test("untangles what can be untangled", () => {
    const nodes = ["a", "b", "c"].flatMap((id) => [
      { id, column: 0 },
      { id: `${id}1`, column: 1 },
    ]);
    const ties = [
      { id: "1", from: "a1", to: "c" },
      { id: "2", from: "b1", to: "b" },
      { id: "3", from: "c1", to: "a" },
    ];
    const { tops, crossings: crossed } = layOut(nodes, ties);
    expect(crossed).toBe(0);
    expect(tops.get("a1")).toBe(tops.get("c"));
    expect(tops.get("c1")).toBe(tops.get("a"));
  });

  test("a trace that skips columns goes round the boxes in them", () => {
    const nodes = [
      { id: "goal", column: 0 },
      { id: "between", column: 1 },
      { id: "contract", column: 2 },
    ];
    const ties = [
      { id: "long", from: "contract", to: "goal" },
      { id: "first", from: "between", to: "goal" },
      { id: "second", from: "contract", to: "between" },
    ];
    const { tops, bends } = layOut(nodes, ties);
    const box = tops.get("between") ?? 0;
    const [height = box] = bends.get("long") ?? [];
    expect(height < box || height > box + BOX).toBe(true);
  });

  test("decisions that a trace ties within a column stand under each other", () => {
    const nodes = ["a", "b", "c", "d"].map((id) => ({ id, column: 3 }));
    const { tops } = layOut(nodes, [{ id: "t", from: "d", to: "a" }]);
    const order = [...tops].sort(([, a], [, b]) => a - b).map(([id]) => id);
    expect(Math.abs(order.indexOf("a") - order.indexOf("d"))).toBe(1);
  });

  test("what is added leaves the order of what was there, and its place where there is room", () => {
    const { nodes, ties } = chain(60);
    const before = layOut(nodes, ties);
    const more = [...nodes, { id: "new", column: 6 }];
    const after = layOut(more, [...ties, { id: "t-new", from: "new", to: "n30" }], before);
    expect(overlaps(more, after)).toEqual([]);
    const moved = nodes.filter(({ id }) => after.tops.get(id) !== before.tops.get(id));
    expect(moved.length).toBeLessThan(nodes.length / 4);
    for (const column of [0, 1, 2, 3, 4, 5, 6]) {
      const order = ({ tops }: Layout): string[] =>
        nodes
          .filter((node) => node.column === column)
          .sort((a, b) => (tops.get(a.id) ?? 0) - (tops.get(b.id) ?? 0))
          .map(({ id }) => id);
      expect(order(after)).toEqual(order(before));
    }
  });

  test("traces to what is not in the picture, to itself or in a circle do no harm", () => {
    const nodes = ["a", "b"].map((id) => ({ id, column: 2 }));
    const layout = layOut(nodes, [
      { id: "1", from: "a", to: "b" },
      { id: "2", from: "b", to: "a" },
      { id: "3", from: "a", to: "a" },
      { id: "4", from: "a", to: "elsewhere" },
    ]);
    expect(overlaps(nodes, layout)).toEqual([]);
    expect(layOut([], []).height).toBe(0);
  });
});
