import { RegulationRepealed } from "../events/regulation-repealed.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a regulation was repealed. */
export const repealRegulation = defineRegulationCommand({
  name: "repeal-regulation",
  label: "Regeling intrekken",
  step: "repeal",
  event: RegulationRepealed,
});
