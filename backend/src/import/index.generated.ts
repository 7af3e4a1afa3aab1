// Written by `npm run generate`; edit the files beside it.
import { coalitionAgreement } from "./coalition-agreement.ts";
import { collegeLetters } from "./college-letters.ts";
import { commitments } from "./commitments.ts";
import { cvdr } from "./cvdr.ts";
import { gemeenteOplossingen } from "./gemeente-oplossingen.ts";
import { general } from "./general.ts";
import { ibabs } from "./ibabs.ts";
import { ndjson } from "./ndjson.ts";
import { notubiz } from "./notubiz.ts";
import { ori } from "./ori.ts";
import { provincialVotes } from "./provincial-votes.ts";
import { tenders } from "./tenders.ts";

/** All of this folder, in the order of their names. */
export const formats = [coalitionAgreement, collegeLetters, commitments, cvdr, gemeenteOplossingen, general, ibabs, ndjson, notubiz, ori, provincialVotes, tenders] as const;
