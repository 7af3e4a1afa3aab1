import type {
  ChainBreak,
  ChainEdge,
  ChainNode,
  ChainPicture,
  DecisionKind,
  Level,
} from "@doelspoor/events";

/** Numbers between 0 and 1 that are the same every time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Per level the kind of its decisions and their share of the whole. */
const columns: readonly (readonly [Level, DecisionKind, number])[] = [
  ["goal", "goal", 0.05],
  ["council", "motion", 0.2],
  ["executive", "assignment", 0.2],
  ["rules", "policy-plan", 0.15],
  ["procurement", "tender", 0.15],
  ["contract", "contract", 0.15],
  ["result", "grant", 0.1],
];

const id = (sort: "node" | "first" | "second", index: number): string =>
  `${{ node: "1", first: "2", second: "3" }[sort]}0000000-0000-7000-8000-${String(index).padStart(12, "0")}`;

/** A day in the five years of the chain. */
const dayOf = (share: number): string =>
  new Date(Date.UTC(2022, 0, 1) + share * 1780 * 86_400_000).toISOString().slice(0, 10);

const breakOf = (index: number, began: number): ChainBreak => ({
  from: dayOf(began + 0.3),
  trace: id("first", index),
  sentence: "Dit besluit loopt door zonder spoor naar een doel.",
  causes: [
    { position: index, date: dayOf(began + 0.3), sentence: "Het besluit eronder is ingetrokken." },
  ],
});

/** Every seventh decision ends, every fifth changes. */
function spellsOf(index: number, began: number): ChainNode["spells"] {
  const from = dayOf(began);
  const over = index % 7 === 0;
  if (!over && index % 5 !== 0) return [{ from, status: "adopted", inForce: true, over: false }];
  const turn = dayOf(began + 0.25);
  return [
    { from, to: turn, status: "adopted", inForce: true, over: false },
    { from: turn, status: over ? "withdrawn" : "settled", inForce: !over, over },
  ];
}

/** Every ninth decision breaks besides: there is much to restyle. */
const nodeOf = (
  index: number,
  [level, kind]: readonly [Level, DecisionKind, number],
  began: number,
): ChainNode => ({
  id: id("node", index),
  kind,
  level,
  number: `B${index}`,
  title: `Besluit ${index} over hulp aan huis in de wijk`,
  spells: spellsOf(index, began),
  served: [{ from: dayOf(began) }],
  breaks: index % 9 === 0 && index % 7 !== 0 ? [breakOf(index, began)] : [],
  hidden: index % 11 === 0 ? 3 : 0,
  signals: [],
});

/** The one or two traces of a decision to those of the two levels before it. */
function edgesOf(index: number, before: readonly ChainNode[], chance: () => number): ChainEdge[] {
  const sorts = chance() < 0.5 ? (["first"] as const) : (["first", "second"] as const);
  return sorts.flatMap((sort) => {
    const target = before[Math.floor(chance() * before.length)];
    const [spell] = target?.spells ?? [];
    if (target === undefined || spell === undefined) return [];
    const ends = { source: id("node", index), target: target.id };
    const said = { type: "follows-from", intention: "", carries: true };
    return [{ trace: id(sort, index), ...ends, ...said, spells: [{ from: spell.from }] }];
  });
}

/** A made-up chain of some so many decisions with one and a half traces each, over five years. */
export function syntheticChain(count: number): ChainPicture {
  const chance = chances(11);
  const levels: ChainNode[][] = [];
  const edges: ChainEdge[] = [];
  let index = 0;
  for (const column of columns) {
    const before = levels.slice(-2).flat();
    const nodes = Array.from({ length: Math.round(count * column[2]) }, () => {
      edges.push(...edgesOf(index, before, chance));
      return nodeOf(index++, column, (levels.length + chance()) / 11);
    });
    levels.push(nodes);
  }
  return {
    moment: { asOf: "2026-11-22", knownAt: 1 },
    sentence: `Een verzonnen keten van ${index} besluiten.`,
    evidence: [],
    nodes: levels.flat(),
    edges,
    moments: [],
    terms: [{ label: "2022–2026", from: "2022-03-30", to: "2026-03-26" }],
    coalitions: [],
    hiddenNodes: 0,
  };
}
