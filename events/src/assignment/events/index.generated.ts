// Written by `npm run generate`; edit the files beside it.
import { AssignmentAccepted } from "./assignment-accepted.ts";
import { AssignmentAdjusted } from "./assignment-adjusted.ts";
import { AssignmentCompleted } from "./assignment-completed.ts";
import { AssignmentGiven } from "./assignment-given.ts";
import { AssignmentHandedOver } from "./assignment-handed-over.ts";
import { AssignmentPaused } from "./assignment-paused.ts";
import { AssignmentResumed } from "./assignment-resumed.ts";
import { AssignmentStageSet } from "./assignment-stage-set.ts";
import { AssignmentWithdrawn } from "./assignment-withdrawn.ts";

export { AssignmentAccepted, AssignmentAdjusted, AssignmentCompleted, AssignmentGiven, AssignmentHandedOver, AssignmentPaused, AssignmentResumed, AssignmentStageSet, AssignmentWithdrawn };

/** All of this folder, in the order of their names. */
export const assignmentEvents = [AssignmentAccepted, AssignmentAdjusted, AssignmentCompleted, AssignmentGiven, AssignmentHandedOver, AssignmentPaused, AssignmentResumed, AssignmentStageSet, AssignmentWithdrawn] as const;
