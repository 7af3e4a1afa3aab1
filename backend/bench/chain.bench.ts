import {
  allPathsUp, below, chainDiff, chainPicture, ChainView, orderTest, orphanedRules, type Path, ruleStack,
} from "@doelspoor/events"; // prettier-ignore
import { madeDossier, type MadeDossier } from "./chain/dossier.ts";
import {
  dateOf, idOf, LAST_DAY, municipality, type Municipality, strengthOf, traceIdOf,
} from "./chain/municipality.ts"; // prettier-ignore
import { recursiveQueries } from "./chain/recursive-query.ts";
import { type Figure, median } from "./figure.ts";

const SIZES = (process.env["DOELSPOOR_BENCH_DECISIONS"] ?? "100000,1000000").split(",").map(Number);
const SAMPLES = 200;
const ROUNDS = 20;
/** A server has answered thousands of questions before; so long its program is still being made fast. */
const WARM_UP = 10;
/** More paths than any decision here has, so that both give all of them. */
const MOST = 1000;
const NODES = { from: 500, to: 700 };
const DAY = Math.floor(LAST_DAY * 0.9);
/** A quarter of a year. */
const DIFF_DAYS = 84;
const DIFF_SIZE = 100_000;

interface Times {
  readonly ours: number[];
  readonly theirs: number[];
}

interface Rivals<Ours, Theirs> {
  readonly ours: (id: string) => Ours;
  readonly theirs: (id: string) => Theirs;
  /** The same answer in a form to compare. */
  readonly told: readonly [ours: (answer: Ours) => unknown, theirs: (answer: Theirs) => unknown];
}

const clocked = <Answer>(times: number[], work: () => Answer): Answer => {
  const began = performance.now();
  const answer = work();
  times.push(performance.now() - began);
  return answer;
};

/** Asks all questions of one of the two, in rounds; the first ones do not count. */
const asked = <Answer>(ids: readonly string[], ask: (id: string) => Answer) => {
  const times: number[] = [];
  let answers: readonly Answer[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    answers = ids.map((id) => clocked(times, () => ask(id)));
  return { answers, times: times.slice(ids.length * WARM_UP) };
};

/** Asks both the same, each in a row, as a server answers one question after another. */
const compare = <Ours, Theirs>(
  ids: readonly string[],
  { ours, theirs, told }: Rivals<Ours, Theirs>,
): Times => {
  const [mine, others] = [asked(ids, ours), asked(ids, theirs)];
  const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  for (const [place, id] of ids.entries()) {
    const [one, other] = [mine.answers[place], others.answers[place]];
    if (one === undefined || other === undefined || !same(told[0](one), told[1](other)))
      throw new Error(`not the same answer for ${id}`);
  }
  return { ours: mine.times, theirs: others.times };
};

const asRows = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));

/** Strengths in order, and the paths in an order of their own: equals may come in any. */
const pathsTold = (paths: readonly (readonly [traces: string, strength: number])[]) => [
  paths.map(([, strength]) => strength),
  paths.map(([traces]) => traces).sort(),
];

const ourPaths = (paths: readonly Path[]) =>
  pathsTold(
    paths.map((path) => [
      path.map(({ trace }) => trace).join(" "),
      path.reduce((product, { type }) => product * strengthOf(type), 1),
    ]),
  );

const theirPaths = (rows: readonly unknown[]) =>
  pathsTold(
    asRows(rows).map(([traces, strength]) => [
      String(traces)
        .trim()
        .split(" ")
        .map((trace) => traceIdOf(Number(trace)))
        .join(" "),
      Number(strength),
    ]),
  );

/** So many of a range of decisions, evenly; some of them more than once where it has fewer. */
const spread = ({ first, after }: Municipality["goals"], samples: number): readonly string[] =>
  Array.from({ length: samples }, (_none, sample) =>
    idOf(first + Math.floor(((after - first) * sample) / samples)),
  );

/** What was known near the end of the log: some corrections are known, some are not. */
const viewOf = ({ chain }: Municipality, day = DAY): ChainView =>
  new ChainView(chain, dateOf(day), Math.floor(chain.head * 0.97));

const walksOf = (made: Municipality) => {
  const view = viewOf(made);
  const when = { day: DAY, known: view.knownAt };
  const queries = recursiveQueries(made);
  const goals = spread(made.goals, made.goals.after).filter((goal) => {
    const { length: size } = below(view, goal);
    return size >= NODES.from && size <= NODES.to;
  });
  const up = compare(spread(made.deepest, SAMPLES), {
    ours: (id) => allPathsUp(view, id, { strength: ({ type }) => strengthOf(type), most: MOST }),
    theirs: (id) => queries.paths(id, when, MOST),
    told: [ourPaths, theirPaths],
  });
  const down = compare(goals.slice(0, SAMPLES), {
    ours: (id) => below(view, id),
    theirs: (id) => queries.below(id, when),
    told: [(ids) => [...ids].sort(), (rows) => asRows(rows).flat().sort()],
  });
  queries.close();
  return { up, down };
};

/** What began or ended in a quarter of a year, and what stood of it on both days. */
const diff = (made: Municipality): number => {
  const [before, after] = [viewOf(made, DAY - DIFF_DAYS), viewOf(made)];
  const changed = made.chain.changedBetween(before.asOf, after.asOf, after.knownAt);
  const ids = changed.map((each) => made.chain.numbering.name(each));
  for (const id of ids) for (const view of [before, after]) view.standing(id);
  return changed.length;
};

/** Blocks of numbers; besides them some traces of late stay told, never more than fifty thousand. */
const bytesOf = ({ chain }: Municipality): number => {
  const { spells, origins, last } = chain.traces.pack();
  return [spells, origins, ...last].reduce((bytes, { byteLength }) => bytes + byteLength, 0);
};

const micro = (milliseconds: number): string => `${(milliseconds * 1000).toFixed(1)} µs`;

const worst = (times: readonly number[]): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.99)] ?? NaN;

const walkFigures = (name: string, { ours, theirs }: Times, atLeast: number): readonly Figure[] => [
  {
    name,
    value: median(theirs) / median(ours),
    unit: "x",
    bound: { atLeast },
    detail: `p50 of ${ours.length}: ${micro(median(theirs))} by recursive query, ${micro(median(ours))} by the chain`,
  },
  {
    name: `${name}, p99`,
    value: worst(ours),
    unit: "ms",
    bound: { atMost: 1 },
    detail: `${worst(theirs).toFixed(2)} ms by recursive query`,
  },
];

const diffFigure = (made: Municipality): Figure => {
  const times: number[] = [];
  let changed = 0;
  for (let round = 0; round < 11; round += 1) changed = clocked(times, () => diff(made));
  return {
    name: `what two dates differ in, without causes, ${DIFF_SIZE} decisions`,
    value: median(times),
    unit: "ms",
    bound: { atMost: 50 },
    detail: `${changed} decisions and traces changed in ${DIFF_DAYS} days`,
  };
};

/** Fastest of some rounds: what the machine does besides disturbs, and makes nothing faster. */
const quickest = (work: () => unknown): number => {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) clocked(times, work);
  return Math.min(...times);
};

/** Milliseconds of the processor that some work took: on a busy machine that says more than the clock. */
const busy = (work: () => unknown): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** The difference of two dates as the product answers it: with the causes of each change. This is the bound. */
const causesFigure = (made: MadeDossier, name: string, days: number): Figure => {
  const [from, to] = [dateOf(DAY - days), dateOf(DAY)];
  const ask = () => chainDiff.answer(made.at(to), { from, to });
  const [first, ...later] = Array.from({ length: 6 }, () => busy(ask));
  return {
    name: `two dates with causes, ${name}, ${DIFF_SIZE} decisions (the bound)`,
    value: Math.min(...later),
    unit: "ms",
    bound: { atMost: 50 },
    detail: `processor time, best of ${later.length}; the first time ${first?.toFixed(0)} ms, ${quickest(ask).toFixed(0)} ms by the clock; ${ask()?.sentence}`,
  };
};

/** Questions about all of a municipality, answered in full with their sentences and evidence. */
const questionFigures = (): readonly Figure[] => {
  const made = madeDossier(DIFF_SIZE);
  const to = dateOf(DAY);
  const figure = (name: string, atMost: number, work: () => unknown): Figure => ({
    name: `${name}, ${DIFF_SIZE} decisions`,
    value: quickest(work),
    unit: "ms",
    bound: { atMost },
    detail: "the whole answer",
  });
  return [
    causesFigure(made, "a month", 28),
    causesFigure(made, `${DIFF_DAYS} days`, DIFF_DAYS),
    figure("the question order-test", 1000, () => orderTest.answer(made.at(to), {})),
    figure("the question orphaned-rules", 500, () => orphanedRules.answer(made.at(to), {})),
    figure("the question rule-stack", 1000, () => ruleStack.answer(made.at(to), {})),
    figure("the question chain-picture", 300, () => chainPicture.answer(made.at(to), {})),
  ];
};

const memoryFigure = (made: Municipality): Figure => ({
  name: "a million traces, in memory",
  // A block that just grew is a quarter larger than what stands in it.
  value: ((bytesOf(made) * 1.25) / 1000 / made.traces) * 1e6,
  unit: "kB",
  bound: { atMost: 100_000 },
  detail: `${made.traces} traces in ${(bytesOf(made) / 1e6).toFixed(0)} MB, and a quarter to grow in`,
});

const flatFigure = (name: string, small: readonly number[], large: readonly number[]): Figure => ({
  name: `${name}, ${SIZES.at(-1)} decisions / ${SIZES[0]} decisions`,
  value: median(large) / median(small),
  unit: "x",
  bound: { atMost: 2 },
  detail: `p50 ${micro(median(large))} / ${micro(median(small))}`,
});

/** The chain of a made-up municipality, against recursive queries over the same traces. */
export const run = (): readonly Figure[] => {
  const figures: Figure[] = [];
  const all = SIZES.map((size) => {
    const made = municipality(size);
    const walks = walksOf(made);
    figures.push(...walkFigures(`all paths up, ${size} decisions`, walks.up, 4));
    figures.push(...walkFigures(`all below a goal, ${size} decisions`, walks.down, 8));
    if (size === DIFF_SIZE) figures.push(diffFigure(made), ...questionFigures());
    if (size === SIZES.at(-1)) figures.push(memoryFigure(made));
    return walks;
  });
  const [small, large] = [all[0], all.at(-1)];
  if (small !== undefined && large !== undefined && small !== large)
    figures.push(
      flatFigure("all paths up", small.up.ours, large.up.ours),
      flatFigure("all below a goal", small.down.ours, large.down.ours),
    );
  return figures;
};
