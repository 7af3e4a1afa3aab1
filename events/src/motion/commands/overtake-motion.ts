import { MotionOvertaken } from "../events/motion-overtaken.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that it became pointless. */
export const overtakeMotion = defineMotionCommand({
  name: "overtake-motion",
  label: "Achterhaald verklaren",
  step: "overtake",
  event: MotionOvertaken,
});
