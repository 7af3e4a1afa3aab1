import { ResolutionReplaced } from "../events/resolution-replaced.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a later resolution took its place. */
export const replaceResolution = defineResolutionCommand({
  name: "replace-resolution",
  label: "Besluit vervangen",
  step: "replace",
  event: ResolutionReplaced,
});
