import { AssignmentWithdrawn } from "../events/assignment-withdrawn.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that an assignment is taken back. */
export const withdrawAssignment = defineAssignmentCommand({
  name: "withdraw-assignment",
  label: "Opdracht intrekken",
  step: "withdraw",
  event: AssignmentWithdrawn,
});
