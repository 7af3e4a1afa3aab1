// Written by `npm run generate`; edit the files beside it.
import { ArrangementAdopted } from "./arrangement-adopted.ts";
import { ArrangementChanged } from "./arrangement-changed.ts";
import { ArrangementConsentGiven } from "./arrangement-consent-given.ts";
import { ArrangementDraftSent } from "./arrangement-draft-sent.ts";
import { ArrangementEnded } from "./arrangement-ended.ts";
import { ArrangementEnteredIntoForce } from "./arrangement-entered-into-force.ts";
import { ArrangementLeft } from "./arrangement-left.ts";
import { ArrangementViewGiven } from "./arrangement-view-given.ts";

export { ArrangementAdopted, ArrangementChanged, ArrangementConsentGiven, ArrangementDraftSent, ArrangementEnded, ArrangementEnteredIntoForce, ArrangementLeft, ArrangementViewGiven };

/** All of this folder, in the order of their names. */
export const arrangementEvents = [ArrangementAdopted, ArrangementChanged, ArrangementConsentGiven, ArrangementDraftSent, ArrangementEnded, ArrangementEnteredIntoForce, ArrangementLeft, ArrangementViewGiven] as const;
