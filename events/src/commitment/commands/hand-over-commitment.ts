import { CommitmentHandedOver } from "../events/commitment-handed-over.ts";
import { defineCommitmentCommand } from "../state.ts";

/** Records that another portfolio holder answers for a commitment. */
export const handOverCommitment = defineCommitmentCommand({
  name: "hand-over-commitment",
  label: "Toezegging overdragen",
  step: "handOver",
  event: CommitmentHandedOver,
});
