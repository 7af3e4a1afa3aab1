// Written by `npm run generate`; edit the files beside it.
import { amendMandate } from "./amend-mandate.ts";
import { expireMandate } from "./expire-mandate.ts";
import { grantMandate } from "./grant-mandate.ts";
import { lapseMandateGround } from "./lapse-mandate-ground.ts";
import { publishMandate } from "./publish-mandate.ts";
import { putMandateIntoEffect } from "./put-mandate-into-effect.ts";
import { resumeMandate } from "./resume-mandate.ts";
import { revokeMandate } from "./revoke-mandate.ts";
import { suspendMandate } from "./suspend-mandate.ts";

export { amendMandate, expireMandate, grantMandate, lapseMandateGround, publishMandate, putMandateIntoEffect, resumeMandate, revokeMandate, suspendMandate };

/** All of this folder, in the order of their names. */
export const mandateCommands = [amendMandate, expireMandate, grantMandate, lapseMandateGround, publishMandate, putMandateIntoEffect, resumeMandate, revokeMandate, suspendMandate] as const;
