import { MotionScheduled } from "../events/motion-scheduled.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that it was put on an agenda. */
export const scheduleMotion = defineMotionCommand({
  name: "schedule-motion",
  label: "Agenderen",
  step: "schedule",
  event: MotionScheduled,
});
