import { ResolutionSuspended } from "../events/resolution-suspended.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a resolution was suspended. */
export const suspendResolution = defineResolutionCommand({
  name: "suspend-resolution",
  label: "Schorsing vastleggen",
  step: "suspend",
  event: ResolutionSuspended,
});
