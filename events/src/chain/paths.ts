import type { SubjectId } from "../kit/index.ts";
import type { ChainView, TraceView } from "./view.ts";

/** A way along traces: the first trace starts at the decision asked about. */
export type Path = readonly TraceView[];

type Step = (view: ChainView, decision: SubjectId) => readonly TraceView[];

interface Walk {
  readonly step: Step;
  readonly end: (trace: TraceView) => SubjectId;
}

const up: Walk = { step: (view, id) => view.tracesFrom(id), end: ({ target }) => target };
const down: Walk = { step: (view, id) => view.tracesTo(id), end: ({ source }) => source };

/** Whether a walk goes along a trace. */
export type Along = (trace: TraceView) => boolean;

const everywhere: Along = () => true;

/** Shortest path to every decision that can be reached, each once; safe on circles. */
const reach = (
  start: SubjectId,
  view: ChainView,
  { step, end, along }: Walk & { along: Along },
) => {
  const paths = new Map<SubjectId, Path>([[start, []]]);
  // A map hands out what is added while it is walked: breadth first.
  for (const [decision, path] of paths)
    for (const trace of step(view, decision))
      if (!paths.has(end(trace)) && along(trace)) paths.set(end(trace), [...path, trace]);
  paths.delete(start);
  return paths;
};

/** All that a decision rests on, with the shortest path to each, along the traces that count. */
export const pathsUp = (
  view: ChainView,
  decision: SubjectId,
  along = everywhere,
): Map<SubjectId, Path> => reach(decision, view, { ...up, along });

/** All that rests on a decision, with the shortest path from it to each, along the traces that count. */
export const pathsDown = (
  view: ChainView,
  decision: SubjectId,
  along = everywhere,
): Map<SubjectId, Path> => reach(decision, view, { ...down, along });

/** All that rests on a decision, however far down, along the traces that count; not itself. */
export const below = (
  view: ChainView,
  decision: SubjectId,
  along = everywhere,
): ReadonlySet<SubjectId> => new Set(pathsDown(view, decision, along).keys());
