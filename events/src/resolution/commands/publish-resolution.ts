import { ResolutionPublished } from "../events/resolution-published.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a resolution was made public. */
export const publishResolution = defineResolutionCommand({
  name: "publish-resolution",
  label: "Bekendmaking vastleggen",
  step: "publish",
  event: ResolutionPublished,
});
