import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../kit/index.ts";
import { subject, TestLog } from "../kit/testing.ts";
import { allPathsUp, below, Chain, ChainView, type Path, pathsDown, pathsUp } from "./index.ts";

const DAY = "2026-01-01";
const NODES = 7;
const GOALS = [0, 1];
const STRENGTHS = [1, 0.5, 0.25, 0];

/** A trace from one of some decisions to another; its strength is a power of two, or nothing. */
type Drawn = readonly [source: number, target: number, strength: number];

const drawn: fc.Arbitrary<readonly Drawn[]> = fc.array(
  fc.tuple(fc.nat({ max: NODES - 1 }), fc.nat({ max: NODES - 1 }), fc.constantFrom(...STRENGTHS)),
  { maxLength: 14, size: "max" },
);

const traceFact = ([source, target, strength]: Drawn, id: string): Fact => {
  const ends = { source: subject(source), target: subject(target) };
  return { kind: "relation", subject: id, ...ends, type: "t", intention: `${strength}`, from: DAY };
};

const decisionFacts = (id: string, isGoal: boolean): readonly Fact[] => [
  { kind: "decision", subject: id, decision: isGoal ? "goal" : "motion", level: "goal", from: DAY },
  { kind: "status", subject: id, status: "set", from: DAY },
];

const viewOf = (edges: readonly Drawn[]): ChainView => {
  const log = new TestLog();
  const facts: (readonly Fact[])[] = [];
  const tell = (id: string, told: readonly Fact[]) => {
    facts.push(told);
    log.record("any", id, { type: "Told", data: {}, occurredOn: DAY });
  };
  for (let node = 0; node < NODES; node += 1)
    tell(subject(node), decisionFacts(subject(node), GOALS.includes(node)));
  for (const [index, edge] of edges.entries())
    tell(subject(100 + index), [traceFact(edge, subject(100 + index))]);
  const chain = new Chain(({ position }) => facts[position] ?? []);
  for (const event of log.events) chain.apply(event);
  return new ChainView(chain, DAY, chain.head);
};

/** Every path by trying all, in no order. */
const everyPath = (
  edges: readonly Drawn[],
  from: number,
  passed: readonly number[] = [],
): number[][] => {
  const open = edges.flatMap(([source, , strength], edge) => source === from && strength > 0 ? [edge] : []); // prettier-ignore
  const ends = passed.length > 0 && (open.length === 0 || GOALS.includes(from));
  const on = [...passed, from];
  const further = open.flatMap((edge) => {
    const target = edges[edge]?.[1] ?? from;
    return on.includes(target) ? [] : everyPath(edges, target, on).map((path) => [edge, ...path]);
  });
  return ends ? [[], ...further] : further;
};

const worth = (edges: readonly Drawn[]) => (path: readonly number[]) => ({
  strength: path.reduce((product, edge) => product * (edges[edge]?.[2] ?? 0), 1),
  length: path.length,
});

const edgesOf = (path: Path): number[] => path.map(({ trace }) => Number(trace.slice(-12)) - 100);
const strength = ({ intention }: { readonly intention: string }) => Number(intention);
const ordered = (paths: readonly (readonly number[])[]) => paths.map(String).sort();

/** Every decision that can be reached, by following traces until nothing is added. */
const reached = (edges: readonly Drawn[], from: number, [near, far]: readonly [0 | 1, 0 | 1]) => {
  const found = new Set([from]);
  for (let round = 0; round < NODES; round += 1)
    for (const edge of edges) if (found.has(edge[near])) found.add(edge[far]);
  found.delete(from);
  return [...found].map(subject).sort();
};

describe("paths along traces", () => {
  it("are all there are, the strongest first and then the shortest, in any graph", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 12 }), (edges, most) => {
        const view = viewOf(edges);
        const wanted = everyPath(edges, 6);
        const all = allPathsUp(view, subject(6), { strength, most: 10_000 }).map(edgesOf);
        expect(ordered(all)).toEqual(ordered(wanted));
        const worths = wanted
          .map(worth(edges))
          .sort((left, right) => right.strength - left.strength || left.length - right.length);
        expect(all.map(worth(edges))).toEqual(worths);
        expect(allPathsUp(view, subject(6), { strength, most }).map(edgesOf)).toEqual(
          all.slice(0, most),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("go along the traces that count alone", () => {
    const view = viewOf([[6, 5, 1], [5, 0, 0.5], [6, 0, 0.25]]); // prettier-ignore
    const along = (trace: { readonly intention: string }) => trace.intention !== "0.5";
    expect(allPathsUp(view, subject(6), { strength, most: 9, along }).map(edgesOf)).toEqual([
      [0],
      [2],
    ]);
    expect([...below(view, subject(0), along)]).toEqual([subject(6)]);
  });

  it("come back from a knot of circles without an end", () => {
    const knot = Array.from({ length: 144 }, (_none, place): Drawn => [
      10 + (place % 12),
      10 + Math.floor(place / 12),
      1,
    ]);
    const view = viewOf([[6, 10, 1], ...knot, [10, 0, 0.5]]);
    expect(allPathsUp(view, subject(6), { strength, most: 5 }).map(edgesOf)).toEqual([[0, 145]]);
  });

  it("reach far, also while another walk is under way", () => {
    const ladder = Array.from({ length: 60 }, (_none, rung): readonly Drawn[] => [
      [11 + rung, 10 + rung, 1],
      [12 + rung, 10 + rung, 1],
    ]);
    const view = viewOf(ladder.flat());
    const rungs = Array.from({ length: 61 }, (_none, rung) => subject(11 + rung));
    const along = () => below(view, subject(40)).length === 31;
    expect([...below(view, subject(10))].sort()).toEqual(rungs);
    expect([...below(view, subject(10), along)].sort()).toEqual(rungs);
    const [path = []] = allPathsUp(view, subject(70), { strength, most: 1, along });
    expect(path).toHaveLength(30);
  });

  it("reach all that a decision rests on and all that rests on it, each by a shortest path", () => {
    fc.assert(
      fc.property(drawn, (edges) => {
        const view = viewOf(edges);
        const up = pathsUp(view, subject(3));
        expect([...up.keys()].sort()).toEqual(reached(edges, 3, [0, 1]));
        expect([...below(view, subject(3))].sort()).toEqual(reached(edges, 3, [1, 0]));
        expect([...pathsDown(view, subject(3)).keys()]).toEqual([...below(view, subject(3))]);
        for (const [id, path] of up) expect(path.at(-1)?.target).toBe(id);
      }),
      { numRuns: 300 },
    );
  });
});
