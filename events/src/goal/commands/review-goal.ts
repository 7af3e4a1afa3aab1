import { GoalReviewed } from "../events/goal-reviewed.ts";
import { defineGoalCommand } from "../state.ts";

/** Records that a goal was reviewed and kept. */
export const reviewGoal = defineGoalCommand({
  name: "review-goal",
  label: "Doel herijken",
  step: "review",
  event: GoalReviewed,
});
