import { AssignmentPaused } from "../events/assignment-paused.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records that the work stops for a time. */
export const pauseAssignment = defineAssignmentCommand({
  name: "pause-assignment",
  label: "Opdracht stilleggen",
  step: "pause",
  event: AssignmentPaused,
});
