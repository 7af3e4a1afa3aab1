import { AssignmentAdjusted } from "../events/assignment-adjusted.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records what changes in an assignment. */
export const adjustAssignment = defineAssignmentCommand({
  name: "adjust-assignment",
  label: "Opdracht aanpassen",
  step: "adjust",
  event: AssignmentAdjusted,
});
