import { MotionVoted } from "../events/motion-voted.ts";
import { defineMotionCommand } from "../state.ts";

/** Records the vote of the council. */
export const voteOnMotion = defineMotionCommand({
  name: "vote-on-motion",
  label: "Stemming vastleggen",
  step: "vote",
  event: MotionVoted,
});
