import { AssignmentGiven } from "../events/assignment-given.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that the council or the college gives an assignment. */
export const giveAssignment = defineAssignmentCommand({
  name: "give-assignment",
  label: "Opdracht geven",
  step: "give",
  event: AssignmentGiven,
});
