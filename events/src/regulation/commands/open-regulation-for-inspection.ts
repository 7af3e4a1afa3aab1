import { RegulationOpenedForInspection } from "../events/regulation-opened-for-inspection.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a draft lies open for inspection. */
export const openRegulationForInspection = defineRegulationCommand({
  name: "open-regulation-for-inspection",
  label: "Ter inzage leggen",
  step: "openForInspection",
  event: RegulationOpenedForInspection,
});
