// Written by `npm run generate`; edit the files beside it.
import { coalitionAgreement } from "./coalition-agreement.ts";
import { commitments } from "./commitments.ts";
import { cvdr } from "./cvdr.ts";
import { general } from "./general.ts";
import { ibabs } from "./ibabs.ts";
import { provincialVotes } from "./provincial-votes.ts";

/** All of this folder, in the order of their names. */
export const formats = [coalitionAgreement, commitments, cvdr, general, ibabs, provincialVotes] as const;
