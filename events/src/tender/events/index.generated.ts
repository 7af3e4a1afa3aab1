// Written by `npm run generate`; edit the files beside it.
import { TenderAnnounced } from "./tender-announced.ts";
import { TenderAwarded } from "./tender-awarded.ts";
import { TenderFailed } from "./tender-failed.ts";
import { TenderIntended } from "./tender-intended.ts";
import { TenderNoticePublished } from "./tender-notice-published.ts";
import { TenderProceedingsDecided } from "./tender-proceedings-decided.ts";
import { TenderProceedingsStarted } from "./tender-proceedings-started.ts";
import { TenderProvisionallyAwarded } from "./tender-provisionally-awarded.ts";
import { TenderWithdrawn } from "./tender-withdrawn.ts";

export { TenderAnnounced, TenderAwarded, TenderFailed, TenderIntended, TenderNoticePublished, TenderProceedingsDecided, TenderProceedingsStarted, TenderProvisionallyAwarded, TenderWithdrawn };

/** All of this folder, in the order of their names. */
export const tenderEvents = [TenderAnnounced, TenderAwarded, TenderFailed, TenderIntended, TenderNoticePublished, TenderProceedingsDecided, TenderProceedingsStarted, TenderProvisionallyAwarded, TenderWithdrawn] as const;
