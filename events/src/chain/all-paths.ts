import type { SubjectId } from "../kit/index.ts";
import type { Along, Path } from "./paths.ts";
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
  readonly at: SubjectId;
  readonly last?: { readonly trace: TraceView; readonly before: Part };
  readonly weight: number;
  readonly least: number;
}

/** All that is above a decision. */
const placesAbove = (view: ChainView, start: SubjectId, { along, strength }: PathsAsked) => {
  const places = new Map<SubjectId, Place>();
  const ids = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const id of ids) {
    const edges = view
      .tracesFrom(id)
      .filter((trace) => along?.(trace) ?? true)
      .map((trace) => ({ trace, weight: weightOf(strength(trace)) }))
      .filter(({ weight }) => weight < Infinity);
    const ends = id !== start && (edges.length === 0 || view.decision(id)?.kind === "goal");
    places.set(id, { edges, ends, rest: ends ? 0 : Infinity });
    for (const { trace } of edges) ids.add(trace.target);
  }
  return places;
};

/** Works out the least weight from every place to an end; from the far end down, circles again. */
const weigh = (places: ReadonlyMap<SubjectId, Place>): void => {
  const downward = [...places.values()].reverse();
  const lighter = (place: Place): boolean => {
    const before = place.rest;
    for (const { trace, weight } of place.edges)
      place.rest = Math.min(place.rest, weight + (places.get(trace.target)?.rest ?? Infinity));
    return place.rest < before;
  };
  while (downward.filter(lighter).length > 0);
};

const passes = (part: Part | undefined, id: SubjectId): boolean => {
  for (let each = part; each !== undefined; each = each.last?.before)
    if (each.at === id) return true;
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
  const places = placesAbove(view, decision, asked);
  weigh(places);
  const found: Path[] = [];
  const queue: Part[] = [];
  let parts = 0;
  const extend = (before: Part) => {
    for (const { trace, weight: own } of places.get(before.at)?.edges ?? []) {
      const weight = before.weight + own;
      const least = weight + (places.get(trace.target)?.rest ?? Infinity);
      if (least === Infinity || passes(before, trace.target)) continue;
      enqueue(queue, { at: trace.target, last: { trace, before }, weight, least });
      parts += 1;
    }
  };
  extend({ at: decision, weight: 0, least: 0 });
  while (found.length < asked.most && parts < PARTS) {
    const part = queue.pop();
    if (part === undefined) break;
    if (places.get(part.at)?.ends) found.push(pathOf(part));
    extend(part);
  }
  return found;
};
