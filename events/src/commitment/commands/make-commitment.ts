import { CommitmentMade } from "../events/commitment-made.ts";
import { defineCommitmentCommand } from "../state.ts";

/** Records that a portfolio holder makes a commitment to the council. */
export const makeCommitment = defineCommitmentCommand({
  name: "make-commitment",
  label: "Toezegging vastleggen",
  step: "make",
  event: CommitmentMade,
});
