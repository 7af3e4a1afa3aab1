import { CommitmentWithdrawn } from "../events/commitment-withdrawn.ts";
import { defineCommitmentCommand } from "../state.ts";

/** Records that a commitment is withdrawn in consultation with the council. */
export const withdrawCommitment = defineCommitmentCommand({
  name: "withdraw-commitment",
  label: "Toezegging intrekken in overleg",
  step: "withdraw",
  event: CommitmentWithdrawn,
});
