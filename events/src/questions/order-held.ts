import type { ChainView, DecisionView } from "../chain/index.ts";
import type { IsoDate, SubjectId } from "../kit/index.ts";
import type { Held, Hold } from "./order-goals.ts";

/** How concrete a goal is (domain.md N5). */
export type GoalVerdict = "concreet" | "koers" | "vaag" | "leeg";

/** Judges a goal as it reads in a view. */
export type VerdictOf = (view: ChainView, goal: SubjectId) => GoalVerdict;

const HOLD: Readonly<Record<GoalVerdict, Hold>> = {
  concreet: "steers",
  koers: "steers",
  vaag: "vague",
  leeg: "empty",
};

/** The days on which something about a goal changed, the last first. */
const changesOf = (view: ChainView, goal: SubjectId): readonly IsoDate[] =>
  [...new Set(view.stated(goal).map(({ from }) => from))].reverse();

/** The first day of the period up to now in which a goal gave at least a course. */
const steersSince = (view: ChainView, { id, date }: DecisionView, verdictOf: VerdictOf) => {
  let since = view.asOf;
  for (const day of changesOf(view, id)) {
    if (day < date || HOLD[verdictOf(view.on(day), id)] !== "steers") break;
    since = day;
  }
  return since;
};

/** What a goal holds for decisions below it, and since when. */
export const heldOf = (view: ChainView, goal: DecisionView, verdictOf: VerdictOf): Held => {
  const { id, date, statusAt, inForce } = goal;
  const hold = inForce ? HOLD[verdictOf(view, id)] : "ended";
  const since = hold === "steers" ? steersSince(view, goal, verdictOf) : date;
  return { goal: id, hold, since, at: statusAt };
};
