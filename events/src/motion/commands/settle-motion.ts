import { MotionSettled } from "../events/motion-settled.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the council closed it. */
export const settleMotion = defineMotionCommand({
  name: "settle-motion",
  label: "Afdoen",
  step: "settle",
  event: MotionSettled,
});
