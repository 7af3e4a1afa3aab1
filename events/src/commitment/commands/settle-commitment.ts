import { CommitmentSettled } from "../events/commitment-settled.ts";
import { defineCommitmentCommand } from "../state.ts";

/** Records that a commitment is fulfilled, wholly or in part. */
export const settleCommitment = defineCommitmentCommand({
  name: "settle-commitment",
  label: "Toezegging afdoen",
  step: "settle",
  event: CommitmentSettled,
});
