import { RegulationReplaced } from "../events/regulation-replaced.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a later regulation took its place. */
export const replaceRegulation = defineRegulationCommand({
  name: "replace-regulation",
  label: "Regeling vervangen",
  step: "replace",
  event: RegulationReplaced,
});
