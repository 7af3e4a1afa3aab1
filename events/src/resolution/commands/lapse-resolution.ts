import { ResolutionLapsed } from "../events/resolution-lapsed.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a resolution lapsed. */
export const lapseResolution = defineResolutionCommand({
  name: "lapse-resolution",
  label: "Vervallen vastleggen",
  step: "lapse",
  event: ResolutionLapsed,
});
