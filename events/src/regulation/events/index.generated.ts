// Written by `npm run generate`; edit the files beside it.
import { RegulationAdopted } from "./regulation-adopted.ts";
import { RegulationAmended } from "./regulation-amended.ts";
import { RegulationAnnulled } from "./regulation-annulled.ts";
import { RegulationDeclaredInvalid } from "./regulation-declared-invalid.ts";
import { RegulationDrafted } from "./regulation-drafted.ts";
import { RegulationEnteredIntoForce } from "./regulation-entered-into-force.ts";
import { RegulationLapsed } from "./regulation-lapsed.ts";
import { RegulationOpenedForInspection } from "./regulation-opened-for-inspection.ts";
import { RegulationPublished } from "./regulation-published.ts";
import { RegulationRepealed } from "./regulation-repealed.ts";
import { RegulationReplaced } from "./regulation-replaced.ts";
import { RegulationReviewed } from "./regulation-reviewed.ts";
import { RegulationSuspended } from "./regulation-suspended.ts";
import { RegulationSuspensionLifted } from "./regulation-suspension-lifted.ts";

export { RegulationAdopted, RegulationAmended, RegulationAnnulled, RegulationDeclaredInvalid, RegulationDrafted, RegulationEnteredIntoForce, RegulationLapsed, RegulationOpenedForInspection, RegulationPublished, RegulationRepealed, RegulationReplaced, RegulationReviewed, RegulationSuspended, RegulationSuspensionLifted };

/** All of this folder, in the order of their names. */
export const regulationEvents = [RegulationAdopted, RegulationAmended, RegulationAnnulled, RegulationDeclaredInvalid, RegulationDrafted, RegulationEnteredIntoForce, RegulationLapsed, RegulationOpenedForInspection, RegulationPublished, RegulationRepealed, RegulationReplaced, RegulationReviewed, RegulationSuspended, RegulationSuspensionLifted] as const;
