import { AssignmentCompleted } from "../events/assignment-completed.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that the work is done. */
export const completeAssignment = defineAssignmentCommand({
  name: "complete-assignment",
  label: "Opdracht afronden",
  step: "complete",
  event: AssignmentCompleted,
});
