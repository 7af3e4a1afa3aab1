import { AssignmentHandedOver } from "../events/assignment-handed-over.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that somebody else carries an assignment out. */
export const handOverAssignment = defineAssignmentCommand({
  name: "hand-over-assignment",
  label: "Opdracht overdragen",
  step: "handOver",
  event: AssignmentHandedOver,
});
