import { MotionDebated } from "../events/motion-debated.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the council debates it. */
export const debateMotion = defineMotionCommand({
  name: "debate-motion",
  label: "In behandeling nemen",
  step: "debate",
  event: MotionDebated,
});
