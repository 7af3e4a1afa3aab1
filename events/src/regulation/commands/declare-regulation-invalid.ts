import { RegulationDeclaredInvalid } from "../events/regulation-declared-invalid.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a court declared a regulation non-binding. */
export const declareRegulationInvalid = defineRegulationCommand({
  name: "declare-regulation-invalid",
  label: "Onverbindendverklaring vastleggen",
  step: "declareNonBinding",
  event: RegulationDeclaredInvalid,
});
