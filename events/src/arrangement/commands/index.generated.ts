// Written by `npm run generate`; edit the files beside it.
import { adoptArrangement } from "./adopt-arrangement.ts";
import { changeArrangement } from "./change-arrangement.ts";
import { endArrangement } from "./end-arrangement.ts";
import { giveConsentToArrangement } from "./give-consent-to-arrangement.ts";
import { giveViewOnArrangement } from "./give-view-on-arrangement.ts";
import { leaveArrangement } from "./leave-arrangement.ts";
import { putArrangementIntoForce } from "./put-arrangement-into-force.ts";
import { sendDraftArrangement } from "./send-draft-arrangement.ts";

export { adoptArrangement, changeArrangement, endArrangement, giveConsentToArrangement, giveViewOnArrangement, leaveArrangement, putArrangementIntoForce, sendDraftArrangement };

/** All of this folder, in the order of their names. */
export const arrangementCommands = [adoptArrangement, changeArrangement, endArrangement, giveConsentToArrangement, giveViewOnArrangement, leaveArrangement, putArrangementIntoForce, sendDraftArrangement] as const;
