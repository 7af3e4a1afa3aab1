import { MotionConcernsHeard } from "../events/motion-concerns-heard.ts";
import { defineMotionCommand } from "../state.ts";

/** Records the wishes and concerns of the college on a members' proposal. */
export const hearMotionConcerns = defineMotionCommand({
  name: "hear-motion-concerns",
  label: "Wensen en bedenkingen vastleggen",
  step: "hearConcerns",
  event: MotionConcernsHeard,
});
