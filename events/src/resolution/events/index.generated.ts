// Written by `npm run generate`; edit the files beside it.
import { ResolutionAmended } from "./resolution-amended.ts";
import { ResolutionAnnulled } from "./resolution-annulled.ts";
import { ResolutionLapsed } from "./resolution-lapsed.ts";
import { ResolutionPublished } from "./resolution-published.ts";
import { ResolutionRepealed } from "./resolution-repealed.ts";
import { ResolutionReplaced } from "./resolution-replaced.ts";
import { ResolutionSuspended } from "./resolution-suspended.ts";
import { ResolutionSuspensionLifted } from "./resolution-suspension-lifted.ts";
import { ResolutionTaken } from "./resolution-taken.ts";

export { ResolutionAmended, ResolutionAnnulled, ResolutionLapsed, ResolutionPublished, ResolutionRepealed, ResolutionReplaced, ResolutionSuspended, ResolutionSuspensionLifted, ResolutionTaken };

/** All of this folder, in the order of their names. */
export const resolutionEvents = [ResolutionAmended, ResolutionAnnulled, ResolutionLapsed, ResolutionPublished, ResolutionRepealed, ResolutionReplaced, ResolutionSuspended, ResolutionSuspensionLifted, ResolutionTaken] as const;
