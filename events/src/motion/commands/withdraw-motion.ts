import { MotionWithdrawn } from "../events/motion-withdrawn.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the movers withdrew it. */
export const withdrawMotion = defineMotionCommand({
  name: "withdraw-motion",
  label: "Intrekken",
  step: "withdraw",
  event: MotionWithdrawn,
});
