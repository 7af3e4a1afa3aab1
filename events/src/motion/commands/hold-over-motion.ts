import { MotionHeldOver } from "../events/motion-held-over.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that it was held over. */
export const holdOverMotion = defineMotionCommand({
  name: "hold-over-motion",
  label: "Aanhouden",
  step: "holdOver",
  event: MotionHeldOver,
});
