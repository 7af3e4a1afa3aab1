import { RegulationLapsed } from "../events/regulation-lapsed.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a regulation lapsed by operation of law. */
export const lapseRegulation = defineRegulationCommand({
  name: "lapse-regulation",
  label: "Vervallen van rechtswege vastleggen",
  step: "lapse",
  event: RegulationLapsed,
});
