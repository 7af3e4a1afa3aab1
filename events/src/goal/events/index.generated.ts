// Written by `npm run generate`; edit the files beside it.
import { GoalAdjusted } from "./goal-adjusted.ts";
import { GoalEnded } from "./goal-ended.ts";
import { GoalReviewed } from "./goal-reviewed.ts";
import { GoalSet } from "./goal-set.ts";

export { GoalAdjusted, GoalEnded, GoalReviewed, GoalSet };

/** All of this folder, in the order of their names. */
export const goalEvents = [GoalAdjusted, GoalEnded, GoalReviewed, GoalSet] as const;
