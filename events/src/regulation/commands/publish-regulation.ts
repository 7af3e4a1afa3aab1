import { RegulationPublished } from "../events/regulation-published.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a regulation was published. */
export const publishRegulation = defineRegulationCommand({
  name: "publish-regulation",
  label: "Bekendmaking vastleggen",
  step: "publish",
  event: RegulationPublished,
});
