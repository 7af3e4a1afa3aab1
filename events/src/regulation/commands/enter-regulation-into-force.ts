import { refusedBeforePublication, untilEnd } from "../../kit/index.ts";
import { RegulationEnteredIntoForce } from "../events/regulation-entered-into-force.ts";
import { usualEntry } from "../force.ts";
import { defineRegulationCommand } from "../state.ts";

/**
 * Records that a regulation enters into force. `validFrom` may be left out: it is then the day that the
 * decision to adopt names, else the day that follows from the publication.
 */
export const enterRegulationIntoForce = defineRegulationCommand({
  name: "enter-regulation-into-force",
  label: "Inwerkingtreding vastleggen",
  step: "enterIntoForce",
  event: RegulationEnteredIntoForce,
  dates: ({ kind, publishedOn, entersIntoForceOn, validTo }, _input, dates) => {
    const usual = publishedOn === undefined ? undefined : usualEntry(kind, publishedOn);
    const validFrom = dates.validFrom ?? entersIntoForceOn ?? usual;
    return untilEnd({ ...dates, validFrom }, validTo);
  },
  saysRetroactive: (state) => state.saysRetroactive === true,
  check: ({ publishedOn }, _input, { dates }) => refusedBeforePublication(dates, publishedOn),
});
