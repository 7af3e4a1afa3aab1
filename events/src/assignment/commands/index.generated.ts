// Written by `npm run generate`; edit the files beside it.
import { acceptAssignment } from "./accept-assignment.ts";
import { adjustAssignment } from "./adjust-assignment.ts";
import { completeAssignment } from "./complete-assignment.ts";
import { giveAssignment } from "./give-assignment.ts";
import { handOverAssignment } from "./hand-over-assignment.ts";
import { pauseAssignment } from "./pause-assignment.ts";
import { resumeAssignment } from "./resume-assignment.ts";
import { setAssignmentStage } from "./set-assignment-stage.ts";
import { withdrawAssignment } from "./withdraw-assignment.ts";

export { acceptAssignment, adjustAssignment, completeAssignment, giveAssignment, handOverAssignment, pauseAssignment, resumeAssignment, setAssignmentStage, withdrawAssignment };

/** All of this folder, in the order of their names. */
export const assignmentCommands = [acceptAssignment, adjustAssignment, completeAssignment, giveAssignment, handOverAssignment, pauseAssignment, resumeAssignment, setAssignmentStage, withdrawAssignment] as const;
