// Written by `npm run generate`; edit the files beside it.
import { adjustGoal } from "./adjust-goal.ts";
import { endGoal } from "./end-goal.ts";
import { reviewGoal } from "./review-goal.ts";
import { setGoal } from "./set-goal.ts";

export { adjustGoal, endGoal, reviewGoal, setGoal };

/** All of this folder, in the order of their names. */
export const goalCommands = [adjustGoal, endGoal, reviewGoal, setGoal] as const;
