import { MotionTakenOver } from "../events/motion-taken-over.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the college took it over. */
export const takeOverMotion = defineMotionCommand({
  name: "take-over-motion",
  label: "Overnemen",
  step: "takeOver",
  event: MotionTakenOver,
});
