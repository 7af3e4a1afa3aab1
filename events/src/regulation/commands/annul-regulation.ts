import { RegulationAnnulled } from "../events/regulation-annulled.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a regulation was annulled. */
export const annulRegulation = defineRegulationCommand({
  name: "annul-regulation",
  label: "Vernietiging vastleggen",
  step: "annul",
  event: RegulationAnnulled,
});
