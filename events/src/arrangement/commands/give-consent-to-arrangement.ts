import { ArrangementConsentGiven } from "../events/arrangement-consent-given.ts";
import { refusedUnlessArrangement } from "../kinds.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records whether the council consented. Refuses consent to anything but an arrangement itself. */
export const giveConsentToArrangement = defineArrangementCommand({
  name: "give-consent-to-arrangement",
  label: "Toestemming vastleggen",
  step: "giveConsent",
  event: ArrangementConsentGiven,
  check: refusedUnlessArrangement,
});
