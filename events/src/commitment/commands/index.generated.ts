// Written by `npm run generate`; edit the files beside it.
import { handOverCommitment } from "./hand-over-commitment.ts";
import { lapseCommitment } from "./lapse-commitment.ts";
import { makeCommitment } from "./make-commitment.ts";
import { settleCommitment } from "./settle-commitment.ts";
import { shiftCommitmentTerm } from "./shift-commitment-term.ts";
import { withdrawCommitment } from "./withdraw-commitment.ts";

export { handOverCommitment, lapseCommitment, makeCommitment, settleCommitment, shiftCommitmentTerm, withdrawCommitment };

/** All of this folder, in the order of their names. */
export const commitmentCommands = [handOverCommitment, lapseCommitment, makeCommitment, settleCommitment, shiftCommitmentTerm, withdrawCommitment] as const;
