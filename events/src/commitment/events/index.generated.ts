// Written by `npm run generate`; edit the files beside it.
import { CommitmentHandedOver } from "./commitment-handed-over.ts";
import { CommitmentLapsed } from "./commitment-lapsed.ts";
import { CommitmentMade } from "./commitment-made.ts";
import { CommitmentSettled } from "./commitment-settled.ts";
import { CommitmentTermShifted } from "./commitment-term-shifted.ts";
import { CommitmentWithdrawn } from "./commitment-withdrawn.ts";

export { CommitmentHandedOver, CommitmentLapsed, CommitmentMade, CommitmentSettled, CommitmentTermShifted, CommitmentWithdrawn };

/** All of this folder, in the order of their names. */
export const commitmentEvents = [CommitmentHandedOver, CommitmentLapsed, CommitmentMade, CommitmentSettled, CommitmentTermShifted, CommitmentWithdrawn] as const;
