import { AssignmentStageSet } from "../events/assignment-stage-set.ts";
import { defineAssignmentCommand } from "../state.ts";

/** Records the stage an assignment comes to. */
export const setAssignmentStage = defineAssignmentCommand({
  name: "set-assignment-stage",
  label: "Fase vastleggen",
  step: "setStage",
  event: AssignmentStageSet,
});
