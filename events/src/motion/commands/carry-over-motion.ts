import { MotionCarriedOver } from "../events/motion-carried-over.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that it goes over to a new council. */
export const carryOverMotion = defineMotionCommand({
  name: "carry-over-motion",
  label: "Overdragen aan de nieuwe raad",
  step: "carryOver",
  event: MotionCarriedOver,
});
