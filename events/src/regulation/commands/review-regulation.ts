import { RegulationReviewed } from "../events/regulation-reviewed.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a rule in force was looked at again. */
export const reviewRegulation = defineRegulationCommand({
  name: "review-regulation",
  label: "Toets vastleggen",
  step: "review",
  event: RegulationReviewed,
});
