// Written by `npm run generate`; edit the files beside it.
import { announceTender } from "./announce-tender.ts";
import { awardTender } from "./award-tender.ts";
import { awardTenderProvisionally } from "./award-tender-provisionally.ts";
import { decideTenderProceedings } from "./decide-tender-proceedings.ts";
import { failTender } from "./fail-tender.ts";
import { intendTender } from "./intend-tender.ts";
import { publishTenderNotice } from "./publish-tender-notice.ts";
import { startTenderProceedings } from "./start-tender-proceedings.ts";
import { withdrawTender } from "./withdraw-tender.ts";

export { announceTender, awardTender, awardTenderProvisionally, decideTenderProceedings, failTender, intendTender, publishTenderNotice, startTenderProceedings, withdrawTender };

/** All of this folder, in the order of their names. */
export const tenderCommands = [announceTender, awardTender, awardTenderProvisionally, decideTenderProceedings, failTender, intendTender, publishTenderNotice, startTenderProceedings, withdrawTender] as const;
