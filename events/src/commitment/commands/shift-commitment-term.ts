import { CommitmentTermShifted } from "../events/commitment-term-shifted.ts";
import { defineCommitmentCommand } from "../state.ts";

/** Records a new term of a commitment. */
export const shiftCommitmentTerm = defineCommitmentCommand({
  name: "shift-commitment-term",
  label: "Termijn verschuiven",
  step: "shiftTerm",
  event: CommitmentTermShifted,
});
