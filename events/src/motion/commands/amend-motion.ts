import { MotionAmended } from "../events/motion-amended.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the movers changed the text. */
export const amendMotion = defineMotionCommand({
  name: "amend-motion",
  label: "Tekst wijzigen",
  step: "amend",
  event: MotionAmended,
});
