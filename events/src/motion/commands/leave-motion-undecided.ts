import { MotionLeftUndecided } from "../events/motion-left-undecided.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that it was not put to the vote. */
export const leaveMotionUndecided = defineMotionCommand({
  name: "leave-motion-undecided",
  label: "Niet in stemming gebracht",
  step: "leaveUndecided",
  event: MotionLeftUndecided,
});
