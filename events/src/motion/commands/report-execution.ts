import { MotionExecutionReported } from "../events/motion-execution-reported.ts";
import { defineMotionCommand } from "../state.ts";

/** Records how far an adopted motion is carried out. */
export const reportExecution = defineMotionCommand({
  name: "report-execution",
  label: "Uitvoering melden",
  step: "reportExecution",
  event: MotionExecutionReported,
});
