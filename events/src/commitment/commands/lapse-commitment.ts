import { CommitmentLapsed } from "../events/commitment-lapsed.ts";
import { defineCommitmentCommand } from "../state.ts";

/** Records that a commitment lapses. */
export const lapseCommitment = defineCommitmentCommand({
  name: "lapse-commitment",
  label: "Toezegging laten vervallen",
  step: "lapse",
  event: CommitmentLapsed,
});
