import { GoalEnded } from "../events/goal-ended.ts";
import { defineGoalCommand } from "../state.ts";

/** Records that a goal came to its end. */
export const endGoal = defineGoalCommand({
  name: "end-goal",
  label: "Doel beëindigen",
  step: "end",
  event: GoalEnded,
});
