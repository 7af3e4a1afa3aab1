import { GoalAdjusted } from "../events/goal-adjusted.ts";
import { defineGoalCommand } from "../state.ts";

/** Records that a goal was sharpened, weakened or shifted. */
export const adjustGoal = defineGoalCommand({
  name: "adjust-goal",
  label: "Doel aanpassen",
  step: "adjust",
  event: GoalAdjusted,
});
