import type { ChainView, DecisionView, TraceView } from "../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../kit/index.ts";
import { cameToNothing, carriesIntention } from "./decision-facts.ts";

/** How well a goal steers what is done in its name: at least as a course, too vaguely, not at all, or no more. */
export type Hold = "steers" | "vague" | "empty" | "ended";

/** From best to worst. */
const HOLDS: readonly Hold[] = ["steers", "vague", "empty", "ended"];

/** A goal, and from which day and by which event it is what it is. */
export interface Held {
  readonly goal: SubjectId;
  readonly hold: Hold;
  readonly since: IsoDate;
  readonly at: Position;
}

/** Whether a trace ties a decision to the goal it is meant for. */
const aims = (view: ChainView, { type, source }: TraceView): boolean => {
  if (type === "side-effect-on" || !carriesIntention({ type })) return false;
  const decision = view.decision(source);
  return decision !== undefined && !cameToNothing(decision);
};

/** The traces from a decision to what it is meant for. */
export const aimsFrom = (view: ChainView, id: SubjectId): readonly TraceView[] =>
  view.isTraced(id) ? view.tracesFrom(id).filter((trace) => aims(view, trace)) : [];

const aimsTo = (view: ChainView, id: SubjectId): readonly TraceView[] =>
  view.isTraced(id) ? view.tracesTo(id).filter((trace) => aims(view, trace)) : [];

interface Reached extends Held {
  readonly id: SubjectId;
}

const further = (from: Reached, { source, since, statedAt }: TraceView): Reached =>
  since >= from.since ? { ...from, id: source, since, at: statedAt } : { ...from, id: source };

/** The decisions in which a goal was laid down serve it as well; what follows on them need not. */
const addOrigins = (view: ChainView, under: Map<SubjectId, Held>, held: Held): void => {
  for (const { type, target } of view.isTraced(held.goal) ? view.tracesFrom(held.goal) : [])
    if (type === "comes-from" && !under.has(target)) under.set(target, held);
};

const isBetter = ({ hold, since }: Held, known: Held | undefined): boolean =>
  known === undefined || (known.hold === hold && since < known.since);

/** Walks down from goals that hold equally well; what better goals came to stays as it is. */
const descend = (view: ChainView, under: Map<SubjectId, Held>, { goals, within }: Descent) => {
  const queue = new Set<Reached>(goals.map((each) => ({ ...each, id: each.goal })));
  // A set hands out what is added while it is walked.
  for (const reached of queue) {
    const { id, ...way } = reached;
    queue.delete(reached);
    if (!isBetter(way, under.get(id))) continue;
    under.set(id, way);
    for (const trace of aimsTo(view, id))
      if (within?.has(trace.source) ?? true) queue.add(further(reached, trace));
  }
};

interface Descent {
  readonly goals: readonly Held[];
  readonly within: ReadonlySet<SubjectId> | undefined;
}

/**
 * For every decision below these goals the best goal it is meant for, and the first day on which the whole
 * way to it stood. Walked once, downwards and the best goals first, so that it costs each trace about once,
 * however long the register.
 * @param within decisions to stay among; all where it is left out.
 */
export const underGoals = (
  view: ChainView,
  goals: readonly Held[],
  within?: ReadonlySet<SubjectId>,
): ReadonlyMap<SubjectId, Held> => {
  const under = new Map<SubjectId, Held>();
  for (const hold of HOLDS) {
    const held = goals.filter((each) => each.hold === hold);
    descend(view, under, { goals: held, within });
    for (const each of held) addOrigins(view, under, each);
  }
  return under;
};

/** All that a decision is meant for, itself included. */
export const aboveOf = (view: ChainView, id: SubjectId): ReadonlySet<SubjectId> => {
  const above = new Set([id]);
  for (const each of above) for (const { target } of aimsFrom(view, each)) above.add(target);
  return above;
};

const isGoal = (view: ChainView, id: SubjectId): boolean => view.decision(id)?.kind === "goal";

const laidDownIn = (view: ChainView, id: SubjectId): readonly SubjectId[] =>
  (view.isTraced(id) ? view.tracesTo(id) : [])
    .filter(({ type }) => type === "comes-from")
    .map(({ source }) => source);

const asGoals = (view: ChainView, ids: Iterable<SubjectId>): readonly DecisionView[] =>
  [...ids]
    .map((id) => view.decision(id))
    .filter((decision) => decision !== undefined)
    .filter(({ kind }) => kind === "goal");

/** The goals that a decision is meant for first, and those that were laid down in it. */
export const goalsOf = (view: ChainView, id: SubjectId): readonly DecisionView[] => {
  const above = new Set([id]);
  for (const each of above)
    if (each === id || !isGoal(view, each))
      for (const { target } of aimsFrom(view, each)) above.add(target);
  above.delete(id);
  return asGoals(view, new Set([...above, ...laidDownIn(view, id)]));
};

/** All goals above a decision, and those that were laid down in it. */
export const goalsAbove = (view: ChainView, id: SubjectId, above: ReadonlySet<SubjectId>) =>
  asGoals(view, new Set([...above, ...laidDownIn(view, id)]));

/** All that is meant for one of these goals. */
export const belowOf = (
  view: ChainView,
  goals: readonly DecisionView[],
): ReadonlySet<SubjectId> => {
  const below = new Set(goals.map(({ id }) => id));
  for (const each of below) for (const { source } of aimsTo(view, each)) below.add(source);
  return below;
};

const byDate = (left: DecisionView, right: DecisionView): number =>
  left.date < right.date ? -1 : Number(left.date > right.date);

/**
 * For these decisions and all they are meant for, the first day of any of them below: each place is come
 * to once, since the earliest come first.
 */
export const firstBelow = (
  view: ChainView,
  decisions: readonly DecisionView[],
): ReadonlyMap<SubjectId, IsoDate> => {
  const first = new Map<SubjectId, IsoDate>();
  for (const { id, date } of decisions.toSorted(byDate)) {
    const climb = new Set([id]);
    for (const each of climb) {
      if (first.has(each)) continue;
      first.set(each, date);
      for (const { target } of aimsFrom(view, each)) climb.add(target);
    }
  }
  return first;
};
