import { GoalSet } from "../events/goal-set.ts";
import { defineGoalCommand } from "../state.ts";

/** Records that a goal was set. */
export const setGoal = defineGoalCommand({
  name: "set-goal",
  label: "Doel stellen",
  step: "set",
  event: GoalSet,
});
