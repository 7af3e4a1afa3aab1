import type { VerdictOf } from "./order-held.ts";

/** How concrete a goal is, by its target group, its target and its term alone. */
export const verdictOf: VerdictOf = (view, goal) => {
  const said = [
    view.text(goal, "target-group") !== undefined,
    view.value(goal, "target") !== undefined,
    view.text(goal, "term") !== undefined,
  ].filter(Boolean).length;
  if (said === 0) return "leeg";
  return said === 3 ? "concreet" : "vaag";
};
