import { AssignmentAccepted } from "../events/assignment-accepted.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that an assignment is accepted. */
export const acceptAssignment = defineAssignmentCommand({
  name: "accept-assignment",
  label: "Opdracht aanvaarden",
  step: "accept",
  event: AssignmentAccepted,
});
