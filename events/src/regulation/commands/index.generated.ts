// Written by `npm run generate`; edit the files beside it.
import { adoptRegulation } from "./adopt-regulation.ts";
import { amendRegulation } from "./amend-regulation.ts";
import { annulRegulation } from "./annul-regulation.ts";
import { declareRegulationInvalid } from "./declare-regulation-invalid.ts";
import { draftRegulation } from "./draft-regulation.ts";
import { enterRegulationIntoForce } from "./enter-regulation-into-force.ts";
import { lapseRegulation } from "./lapse-regulation.ts";
import { liftRegulationSuspension } from "./lift-regulation-suspension.ts";
import { openRegulationForInspection } from "./open-regulation-for-inspection.ts";
import { publishRegulation } from "./publish-regulation.ts";
import { repealRegulation } from "./repeal-regulation.ts";
import { replaceRegulation } from "./replace-regulation.ts";
import { reviewRegulation } from "./review-regulation.ts";
import { suspendRegulation } from "./suspend-regulation.ts";

export { adoptRegulation, amendRegulation, annulRegulation, declareRegulationInvalid, draftRegulation, enterRegulationIntoForce, lapseRegulation, liftRegulationSuspension, openRegulationForInspection, publishRegulation, repealRegulation, replaceRegulation, reviewRegulation, suspendRegulation };

/** All of this folder, in the order of their names. */
export const regulationCommands = [adoptRegulation, amendRegulation, annulRegulation, declareRegulationInvalid, draftRegulation, enterRegulationIntoForce, lapseRegulation, liftRegulationSuspension, openRegulationForInspection, publishRegulation, repealRegulation, replaceRegulation, reviewRegulation, suspendRegulation] as const;
