import { RegulationDrafted } from "../events/regulation-drafted.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records the draft of a regulation. */
export const draftRegulation = defineRegulationCommand({
  name: "draft-regulation",
  label: "Ontwerp vastleggen",
  step: "draft",
  event: RegulationDrafted,
});
