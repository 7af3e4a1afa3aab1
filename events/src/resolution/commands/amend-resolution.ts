import { ResolutionAmended } from "../events/resolution-amended.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a resolution was changed. */
export const amendResolution = defineResolutionCommand({
  name: "amend-resolution",
  label: "Besluit wijzigen",
  step: "amend",
  event: ResolutionAmended,
});
