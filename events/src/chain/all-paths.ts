import type { SubjectId } from "../kit/index.ts";
import type { Met } from "./met.ts";
import type { Ordinal } from "./numbering.ts";
import type { Along, Path } from "./paths.ts";
import type { Tie, TraceView } from "./trace-view.ts";
import { type Spell, UP } from "./traces.ts";
import type { ChainView } from "./view.ts";

/** Which paths are asked for. */
export interface PathsAsked {
  /** Whether a path goes along a trace; along every one where it is absent. */
  readonly along?: Along | undefined;
  /** How much a trace carries: 1 is all; what carries nothing (0) is not gone along. */
  readonly strength: (trace: Tie) => number;
  /** Most paths to give: the strongest. */
  readonly most: number;
}

/** Parts of paths after which what was found is given: only a knot of circles takes so many. */
const PARTS = 20_000;

/** Strengths that differ by less than a millionth part are equal; no path is as long as this. */
const FINE = 2 ** 20;
const LONGEST = 2 ** 12;

/**
 * Weight of a trace, in whole numbers so that sums are exact: strengths that multiply are logarithms
 * that add up, and each trace adds one for the length, which counts where strengths are equal.
 */
const weightOf = (strength: number): number => {
  if (strength >= 1) return 1;
  return strength > 0 ? Math.round(-Math.log2(strength) * FINE) * LONGEST + 1 : Infinity;
};

/** A trace up from a decision, with the place of its end. */
interface Edge {
  readonly spell: Spell;
  readonly end: number;
  readonly weight: number;
}

/** A decision on the way up: where it leads, whether a path may end here, the least weight to an end. */
interface Place {
  readonly edges: readonly Edge[];
  readonly ends: boolean;
  rest: number;
}

/** A path so far: its last trace after what went before, its weight, and the least it can become. */
interface Part {
  readonly at: number;
  readonly edge: Edge | undefined;
  readonly before: Part | undefined;
  readonly weight: number;
  readonly least: number;
}

const edgesUp = (view: ChainView, asked: PathsAsked, [met, from]: readonly [Met, Ordinal]) => {
  const { traces } = view.chain;
  const edges: Edge[] = [];
  for (const spell of traces.counting(UP, from, view.when)) {
    const trace = traces.tieOf(spell);
    const weight = asked.along?.(trace) === false ? Infinity : weightOf(asked.strength(trace));
    if (weight === Infinity) continue;
    const decision = traces.end(UP, spell);
    if (met.placeOf(decision) < 0) met.add(decision);
    edges.push({ spell, end: met.placeOf(decision), weight });
  }
  return edges;
};

const isGoal = (view: ChainView, decision: Ordinal): boolean =>
  view.chain.isOn("goal", decision) &&
  view.decision(view.chain.numbering.name(decision))?.kind === "goal";

/** A decision, in the first place, and all that is above it. */
const placesAbove = (view: ChainView, start: SubjectId, asked: PathsAsked): readonly Place[] => {
  const met = view.chain.begin();
  met.add(view.chain.numbering.of(start));
  const places: Place[] = [];
  for (let place = 0; place < met.subjects.length; place += 1) {
    const decision = met.subjects[place] ?? 0;
    const edges = edgesUp(view, asked, [met, decision]);
    const ends = place > 0 && (edges.length === 0 || isGoal(view, decision));
    places.push({ edges, ends, rest: ends ? 0 : Infinity });
  }
  met.end();
  return places;
};

const restAt = (places: readonly Place[], place: number): number => places[place]?.rest ?? Infinity;

/** Whether the least weight from a place to an end turns out to be less, by those of the places above. */
const isLighter = (places: readonly Place[], place: Place): boolean => {
  const before = place.rest;
  for (const { end, weight } of place.edges)
    place.rest = Math.min(place.rest, weight + restAt(places, end));
  return place.rest < before;
};

/** Works out the least weight from every place to an end; from the far end down, circles again. */
const weigh = (places: readonly Place[]): void => {
  for (let changed = true; changed;) {
    changed = false;
    for (let place = places.length - 1; place >= 0; place -= 1) {
      const each = places[place];
      if (each !== undefined && isLighter(places, each)) changed = true;
    }
  }
};

const passes = (path: Part, place: number): boolean => {
  for (let part: Part | undefined = path; part !== undefined; part = part.before)
    if (part.at === place) return true;
  return false;
};

const pathOf = (view: ChainView, path: Part): Path => {
  const traces: TraceView[] = [];
  for (let part = path; part.edge !== undefined && part.before !== undefined; part = part.before)
    traces.push(view.chain.traces.told(part.edge.spell));
  return traces.reverse();
};

/** Puts a part before all that can become less; of equals the newest comes last. */
const enqueue = (queue: Part[], part: Part): void => {
  let place = queue.length;
  for (; place > 0; place -= 1) {
    const lower = queue[place - 1];
    if (lower === undefined || lower.least >= part.least) break;
    queue[place] = lower;
  }
  queue[place] = part;
};

/** Puts all parts that are one trace longer, the trace that was told first last. */
const extend = (queue: Part[], before: Part, places: readonly Place[]): void => {
  const edges = places[before.at]?.edges ?? [];
  for (const edge of edges.toReversed()) {
    const weight = before.weight + edge.weight;
    const least = weight + restAt(places, edge.end);
    if (least === Infinity || passes(before, edge.end)) continue;
    enqueue(queue, { at: edge.end, edge, before, weight, least });
  }
};

/**
 * Every path from a decision to what it rests on in the end: a goal, or a decision that rests on
 * nothing. A path through one goal to the next counts as well as the path to the first. Strongest first
 * (the strengths of its traces multiplied), then shortest; no path passes a decision twice.
 */
export const allPathsUp = (
  view: ChainView,
  decision: SubjectId,
  asked: PathsAsked,
): readonly Path[] => {
  const places = placesAbove(view, decision, asked);
  weigh(places);
  const found: Path[] = [];
  const queue: Part[] = [];
  let part: Part | undefined = { at: 0, edge: undefined, before: undefined, weight: 0, least: 0 };
  for (let done = 0; part !== undefined && done + queue.length < PARTS; done += 1) {
    if (places[part.at]?.ends) found.push(pathOf(view, part));
    if (found.length >= asked.most) break;
    extend(queue, part, places);
    part = queue.pop();
  }
  return found;
};
