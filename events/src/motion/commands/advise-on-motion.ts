import { MotionAdvised } from "../events/motion-advised.ts";
import { defineMotionCommand } from "../state.ts";

/** Records what the college advises the council. */
export const adviseOnMotion = defineMotionCommand({
  name: "advise-on-motion",
  label: "Advies vastleggen",
  step: "advise",
  event: MotionAdvised,
});
