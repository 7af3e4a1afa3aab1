import type { ChainView, DecisionView, TraceView } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { cameToNothing, carriesIntention } from "../decision/facts.ts";

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

const ties = (trace: TraceView): boolean =>
  trace.type !== "side-effect-on" && carriesIntention(trace);

/**
 * The traces that tie decisions to the goals they are meant for, past what came to nothing. What was asked
 * is kept: one question comes by the same decision many times.
 */
export class Aims {
  readonly view: ChainView;
  readonly #cameAbout = new Map<SubjectId, boolean>();
  readonly #from = new Map<SubjectId, readonly TraceView[]>();

  /** @param known decisions that were read before, so that they need not be read again. */
  constructor(view: ChainView, known: readonly DecisionView[] = []) {
    this.view = view;
    for (const decision of known) this.#cameAbout.set(decision.id, !cameToNothing(decision));
  }

  /** From a decision to what it is meant for. */
  from(id: SubjectId): readonly TraceView[] {
    const known = this.#from.get(id);
    if (known !== undefined) return known;
    const found = this.#came(id) ? this.view.tracesFrom(id).filter(ties) : [];
    this.#from.set(id, found);
    return found;
  }

  /** To a decision from what is meant for it. */
  to(id: SubjectId): readonly TraceView[] {
    return this.view.tracesTo(id).filter((trace) => ties(trace) && this.#came(trace.source));
  }

  #came(id: SubjectId): boolean {
    const known = this.#cameAbout.get(id);
    if (known !== undefined) return known;
    const decision = this.view.decision(id);
    const came = decision !== undefined && !cameToNothing(decision);
    this.#cameAbout.set(id, came);
    return came;
  }
}

interface Reached extends Held {
  readonly id: SubjectId;
}

const further = (from: Reached, { source, since, statedAt }: TraceView): Reached =>
  since >= from.since ? { ...from, id: source, since, at: statedAt } : { ...from, id: source };

/** The decisions in which a goal was laid down serve it as well; what follows on them need not. */
const addOrigins = ({ view }: Aims, under: Map<SubjectId, Held>, held: Held): void => {
  for (const { type, target } of view.tracesFrom(held.goal))
    if (type === "comes-from" && !under.has(target)) under.set(target, held);
};

const isBetter = ({ hold, since }: Held, known: Held | undefined): boolean =>
  known === undefined || (known.hold === hold && since < known.since);

/** Walks down from goals that hold equally well; what better goals came to stays as it is. */
const descend = (aims: Aims, under: Map<SubjectId, Held>, { goals, within }: Descent) => {
  const queue = new Set<Reached>(goals.map((each) => ({ ...each, id: each.goal })));
  // A set hands out what is added while it is walked.
  for (const reached of queue) {
    const { id, ...way } = reached;
    queue.delete(reached);
    if (!isBetter(way, under.get(id))) continue;
    under.set(id, way);
    for (const trace of aims.to(id))
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
  aims: Aims,
  goals: readonly Held[],
  within?: ReadonlySet<SubjectId>,
): ReadonlyMap<SubjectId, Held> => {
  const under = new Map<SubjectId, Held>();
  for (const hold of HOLDS) {
    const held = goals.filter((each) => each.hold === hold);
    descend(aims, under, { goals: held, within });
    for (const each of held) addOrigins(aims, under, each);
  }
  return under;
};

/** All that a decision is meant for, itself included. */
export const aboveOf = (aims: Aims, id: SubjectId): ReadonlySet<SubjectId> => {
  const above = new Set([id]);
  for (const each of above) for (const { target } of aims.from(each)) above.add(target);
  return above;
};

const isGoal = (view: ChainView, id: SubjectId): boolean => view.decision(id)?.kind === "goal";

const laidDownIn = (view: ChainView, id: SubjectId): readonly SubjectId[] =>
  view
    .tracesTo(id)
    .filter(({ type }) => type === "comes-from")
    .map(({ source }) => source);

const asGoals = (view: ChainView, ids: Iterable<SubjectId>): readonly DecisionView[] =>
  [...ids]
    .map((id) => view.decision(id))
    .filter((decision) => decision !== undefined)
    .filter(({ kind }) => kind === "goal");

/** The event by which a decision began. */
export const begunAt = (view: ChainView, id: SubjectId): Position =>
  view.stated(id).find(({ kind }) => kind === "decision")?.statedAt ?? -1;

/** The goals that a decision is meant for first, and those that were laid down in it. */
export const goalsOf = (aims: Aims, id: SubjectId): readonly DecisionView[] => {
  const { view } = aims;
  const above = new Set([id]);
  for (const each of above)
    if (each === id || !isGoal(view, each))
      for (const { target } of aims.from(each)) above.add(target);
  above.delete(id);
  return asGoals(view, new Set([...above, ...laidDownIn(view, id)]));
};

/** All goals above a decision, and those that were laid down in it. */
export const goalsAbove = (view: ChainView, id: SubjectId, above: ReadonlySet<SubjectId>) =>
  asGoals(view, new Set([...above, ...laidDownIn(view, id)]));

/** All that is meant for one of these goals. */
export const belowOf = (aims: Aims, goals: readonly DecisionView[]): ReadonlySet<SubjectId> => {
  const below = new Set(goals.map(({ id }) => id));
  for (const each of below) for (const { source } of aims.to(each)) below.add(source);
  return below;
};

const byDate = (left: DecisionView, right: DecisionView): number =>
  left.date < right.date ? -1 : Number(left.date > right.date);

/**
 * For these decisions and all they are meant for, the first day of any of them below: each place is come
 * to once, since the earliest come first.
 */
export const firstBelow = (
  aims: Aims,
  decisions: readonly DecisionView[],
): ReadonlyMap<SubjectId, IsoDate> => {
  const first = new Map<SubjectId, IsoDate>();
  for (const { id, date } of decisions.toSorted(byDate)) {
    const climb = new Set([id]);
    for (const each of climb) {
      if (first.has(each)) continue;
      first.set(each, date);
      for (const { target } of aims.from(each)) climb.add(target);
    }
  }
  return first;
};
