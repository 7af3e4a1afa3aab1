// Written by `npm run generate`; edit the files beside it.
import { amendResolution } from "./amend-resolution.ts";
import { annulResolution } from "./annul-resolution.ts";
import { lapseResolution } from "./lapse-resolution.ts";
import { liftResolutionSuspension } from "./lift-resolution-suspension.ts";
import { publishResolution } from "./publish-resolution.ts";
import { repealResolution } from "./repeal-resolution.ts";
import { replaceResolution } from "./replace-resolution.ts";
import { suspendResolution } from "./suspend-resolution.ts";
import { takeResolution } from "./take-resolution.ts";

export { amendResolution, annulResolution, lapseResolution, liftResolutionSuspension, publishResolution, repealResolution, replaceResolution, suspendResolution, takeResolution };

/** All of this folder, in the order of their names. */
export const resolutionCommands = [amendResolution, annulResolution, lapseResolution, liftResolutionSuspension, publishResolution, repealResolution, replaceResolution, suspendResolution, takeResolution] as const;
