import { MotionSubmitted } from "../events/motion-submitted.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that a motion, an amendment or a proposal was handed in. */
export const submitMotion = defineMotionCommand({
  name: "submit-motion",
  label: "Indienen",
  step: "submit",
  event: MotionSubmitted,
});
