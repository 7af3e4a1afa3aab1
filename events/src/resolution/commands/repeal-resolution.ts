import { ResolutionRepealed } from "../events/resolution-repealed.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a resolution was repealed. */
export const repealResolution = defineResolutionCommand({
  name: "repeal-resolution",
  label: "Besluit intrekken",
  step: "repeal",
  event: ResolutionRepealed,
});
