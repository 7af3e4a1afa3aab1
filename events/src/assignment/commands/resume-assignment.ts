import { AssignmentResumed } from "../events/assignment-resumed.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that the work goes on. */
export const resumeAssignment = defineAssignmentCommand({
  name: "resume-assignment",
  label: "Opdracht hervatten",
  step: "resume",
  event: AssignmentResumed,
});
