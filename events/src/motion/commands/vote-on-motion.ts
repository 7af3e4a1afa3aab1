import { defineCommand, refuse, refusedSecretVote } from "../../kit/index.ts";
import type { DateRefusal, Decided, SecretVoteRefusal, StepRefusal } from "../../kit/index.ts";
import { MotionVoted } from "../events/motion-voted.ts";
import { defineMotionCommand, type MotionState } from "../state.ts";

const vote = defineMotionCommand({
  name: "vote-on-motion",
  label: "Stemming vastleggen",
  step: "vote",
  event: MotionVoted,
});

/** Records the vote of the council. Refuses votes of factions or members in a secret vote (art. 31). */
export const voteOnMotion = defineCommand<MotionState>()({
  ...vote,
  decide: (state, input, context): Decided<StepRefusal | DateRefusal | SecretVoteRefusal> => {
    const refusal = refusedSecretVote(input);
    return refusal === undefined ? vote.decide(state, input, context) : refuse(refusal);
  },
});
