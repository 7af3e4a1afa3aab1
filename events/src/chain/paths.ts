import type { SubjectId } from "../kit/index.ts";
import type { Ordinal } from "./numbering.ts";
import type { Tie, TraceView } from "./trace-view.ts";
import { type Direction, DOWN, type Spell, UP } from "./traces.ts";
import type { ChainView } from "./view.ts";

/** A way along traces: the first trace starts at the decision asked about. */
export type Path = readonly TraceView[];

/** Whether a walk goes along a trace. */
export type Along = (trace: Tie) => boolean;

interface Walk {
  readonly start: SubjectId;
  readonly direction: Direction;
  readonly along: Along | undefined;
}

/** What a walk reached, nearest first: a decision, the spell that led to it, and the place it came from. */
interface Reached {
  readonly decisions: readonly Ordinal[];
  readonly spells: readonly Spell[];
  readonly origins: readonly number[];
}

/** Breadth first, each decision once; safe on circles. The first place is the start itself. */
const reach = (view: ChainView, { start, direction, along }: Walk): Reached => {
  const { when, chain } = view;
  const { numbering, traces } = chain;
  const met = chain.begin();
  const decisions = met.subjects;
  const [spells, origins] = [[0], [0]];
  met.add(numbering.of(start));
  for (let place = 0; place < decisions.length; place += 1) {
    for (const spell of traces.counting(direction, decisions[place] ?? 0, when)) {
      const end = traces.end(direction, spell);
      if (met.placeOf(end) >= 0 || along?.(traces.tieOf(spell)) === false) continue;
      met.add(end);
      spells.push(spell);
      origins.push(place);
    }
  }
  met.end();
  return { decisions, spells, origins };
};

/** The shortest path to each decision that was reached. */
const pathsTo = (view: ChainView, walk: Walk): Map<SubjectId, Path> => {
  const { decisions, spells, origins } = reach(view, walk);
  const paths: Path[] = [[]];
  for (let place = 1; place < decisions.length; place += 1)
    paths.push([...(paths[origins[place] ?? 0] ?? []), view.chain.traces.told(spells[place] ?? 0)]);
  const found = new Map<SubjectId, Path>();
  for (const [place, path] of paths.entries())
    if (place > 0) found.set(view.chain.numbering.name(decisions[place] ?? 0), path);
  return found;
};

/** All that a decision rests on, with the shortest path to each, along the traces that count. */
export const pathsUp = (view: ChainView, start: SubjectId, along?: Along): Map<SubjectId, Path> =>
  pathsTo(view, { start, direction: UP, along });

/** All that rests on a decision, with the shortest path from it to each, along the traces that count. */
export const pathsDown = (view: ChainView, start: SubjectId, along?: Along): Map<SubjectId, Path> =>
  pathsTo(view, { start, direction: DOWN, along });

const reachedAll = (view: ChainView, { start, direction, along }: Walk): readonly SubjectId[] => {
  const { chain, when } = view;
  const decisions =
    along === undefined
      ? chain.traces.reach(direction, chain.numbering.of(start), when)
      : reach(view, { start, direction, along }).decisions;
  const found: SubjectId[] = [];
  for (let place = 1; place < decisions.length; place += 1)
    found.push(chain.numbering.name(decisions[place] ?? 0));
  return found;
};

/** All that rests on a decision, however far down, along the traces that count: each once, not itself. */
export const below = (view: ChainView, start: SubjectId, along?: Along): readonly SubjectId[] =>
  reachedAll(view, { start, direction: DOWN, along });

/** All that a decision rests on, however far up, along the traces that count: each once, not itself. */
export const above = (view: ChainView, start: SubjectId): readonly SubjectId[] =>
  reachedAll(view, { start, direction: UP, along: undefined });
