import type { DecisionView } from "../../chain/index.ts";
import type { IsoDate } from "../../kit/index.ts";
import type { GoalVerdict } from "../goals/concreteness.ts";
import type { Asked } from "../dossier.ts";
import { originDays } from "../goals/origin.ts";
import { verdictsFor } from "../goals/verdict.ts";
import type { Held, Hold } from "./aims.ts";

const HOLD: Readonly<Record<GoalVerdict, Hold>> = {
  concreet: "steers",
  koers: "steers",
  vaag: "vague",
  leeg: "empty",
};

/** The days on which something about a goal or its origin changed, the last first. */
const changesOf = ({ view }: Asked, goal: string): readonly IsoDate[] => {
  const days = new Set([...view.stated(goal).map(({ from }) => from), ...originDays(view, goal)]);
  return [...days]
    .filter((day) => day <= view.asOf)
    .sort()
    .reverse();
};

/** The first day of the period up to now in which a goal gave at least a course. */
const steersSince = (asked: Asked, { id, date }: DecisionView): IsoDate => {
  const verdictOf = verdictsFor(asked);
  let since = asked.view.asOf;
  for (const day of changesOf(asked, id)) {
    if (day < date || HOLD[verdictOf(asked.view.on(day), id)] !== "steers") break;
    since = day;
  }
  return since;
};

/** What a goal holds for decisions below it (domain.md N5), and since when. */
export const heldOf = (asked: Asked, goal: DecisionView): Held => {
  const { id, date, statusAt, inForce } = goal;
  const hold = inForce ? HOLD[verdictsFor(asked)(asked.view, id)] : "ended";
  const since = hold === "steers" ? steersSince(asked, goal) : date;
  return { goal: id, hold, since, at: statusAt };
};
