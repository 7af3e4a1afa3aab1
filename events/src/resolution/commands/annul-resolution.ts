import { ResolutionAnnulled } from "../events/resolution-annulled.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a resolution was annulled. */
export const annulResolution = defineResolutionCommand({
  name: "annul-resolution",
  label: "Vernietiging vastleggen",
  step: "annul",
  event: ResolutionAnnulled,
});
