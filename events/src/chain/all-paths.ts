import type { SubjectId } from "../kit/index.ts";
import type { Ordinal } from "./numbering.ts";
import type { Along, Path } from "./paths.ts";
import { UP } from "./traces.ts";
import type { ChainView, TraceView } from "./view.ts";

/** Which paths are asked for. */
export interface PathsAsked {
  /** Whether a path goes along a trace; along every one where it is absent. */
  readonly along?: Along | undefined;
  /** How much a trace carries: 1 is all; what carries nothing (0) is not gone along. */
  readonly strength: (trace: TraceView) => number;
  /** Most paths to give: the strongest. */
  readonly most: number;
}

/** Parts of paths after which what was found is given: only a knot of circles takes so many. */
const PARTS = 20_000;

/**
 * Weight of a trace, in whole numbers so that sums are exact: strengths that multiply are logarithms
 * that add up, and each trace adds one for the length, which counts where strengths are equal.
 */
const weightOf = (strength: number): number =>
  Math.max(0, Math.round(-Math.log2(strength) * 2 ** 20)) * 2 ** 12 + 1;

interface Edge {
  readonly trace: TraceView;
  readonly end: Ordinal;
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
  readonly at: Ordinal;
  readonly last?: { readonly trace: TraceView; readonly before: Part };
  readonly weight: number;
  readonly least: number;
}

const edgesUp = (view: ChainView, from: Ordinal, { along, strength }: PathsAsked): Edge[] => {
  const { traces } = view.chain;
  const edges: Edge[] = [];
  let spell = traces.first(UP, from, view.when);
  for (; spell !== 0; spell = traces.next(UP, spell, view.when)) {
    const trace = view.traceOf(spell);
    const weight = along?.(trace) === false ? Infinity : weightOf(strength(trace));
    if (weight < Infinity) edges.push({ trace, end: traces.end(UP, spell), weight });
  }
  return edges;
};

const isGoal = (view: ChainView, ordinal: Ordinal): boolean =>
  view.chain.isOn("goal", ordinal) &&
  view.decision(view.chain.numbering.name(ordinal))?.kind === "goal";

/** All that is above a decision. */
const placesAbove = (view: ChainView, start: Ordinal, asked: PathsAsked) => {
  const places = new Map<Ordinal, Place>();
  const reached = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const from of reached) {
    const edges = edgesUp(view, from, asked);
    const ends = from !== start && (edges.length === 0 || isGoal(view, from));
    places.set(from, { edges, ends, rest: ends ? 0 : Infinity });
    for (const { end } of edges) reached.add(end);
  }
  return places;
};

/** Works out the least weight from every place to an end; from the far end down, circles again. */
const weigh = (places: ReadonlyMap<Ordinal, Place>): void => {
  const downward = [...places.values()].reverse();
  const lighter = (place: Place): boolean => {
    const before = place.rest;
    for (const { end, weight } of place.edges)
      place.rest = Math.min(place.rest, weight + (places.get(end)?.rest ?? Infinity));
    return place.rest < before;
  };
  while (downward.filter(lighter).length > 0);
};

const passes = (part: Part | undefined, decision: Ordinal): boolean => {
  for (let each = part; each !== undefined; each = each.last?.before)
    if (each.at === decision) return true;
  return false;
};

const pathOf = (part: Part): Path => {
  const path: TraceView[] = [];
  for (let { last } = part; last !== undefined; last = last.before.last) path.push(last.trace);
  return path.reverse();
};

/** Puts a part where the least comes last; of equals the one that came first. */
const enqueue = (queue: Part[], part: Part): void => {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.least ?? 0) > part.least) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, part);
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
  const start = view.chain.numbering.of(decision);
  const places = placesAbove(view, start, asked);
  weigh(places);
  const found: Path[] = [];
  const queue: Part[] = [];
  let parts = 0;
  const extend = (before: Part) => {
    for (const { trace, end, weight: own } of places.get(before.at)?.edges ?? []) {
      const weight = before.weight + own;
      const least = weight + (places.get(end)?.rest ?? Infinity);
      if (least === Infinity || passes(before, end)) continue;
      enqueue(queue, { at: end, last: { trace, before }, weight, least });
      parts += 1;
    }
  };
  extend({ at: start, weight: 0, least: 0 });
  while (found.length < asked.most && parts < PARTS) {
    const part = queue.pop();
    if (part === undefined) break;
    if (places.get(part.at)?.ends) found.push(pathOf(part));
    extend(part);
  }
  return found;
};
