// Written by `npm run generate`; edit the files beside it.
import { MandateAmended } from "./mandate-amended.ts";
import { MandateExpired } from "./mandate-expired.ts";
import { MandateGranted } from "./mandate-granted.ts";
import { MandateGroundLapsed } from "./mandate-ground-lapsed.ts";
import { MandatePublished } from "./mandate-published.ts";
import { MandateResumed } from "./mandate-resumed.ts";
import { MandateRevoked } from "./mandate-revoked.ts";
import { MandateSuspended } from "./mandate-suspended.ts";
import { MandateTookEffect } from "./mandate-took-effect.ts";

export { MandateAmended, MandateExpired, MandateGranted, MandateGroundLapsed, MandatePublished, MandateResumed, MandateRevoked, MandateSuspended, MandateTookEffect };

/** All of this folder, in the order of their names. */
export const mandateEvents = [MandateAmended, MandateExpired, MandateGranted, MandateGroundLapsed, MandatePublished, MandateResumed, MandateRevoked, MandateSuspended, MandateTookEffect] as const;
