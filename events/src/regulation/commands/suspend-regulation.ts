import { RegulationSuspended } from "../events/regulation-suspended.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a regulation was suspended. */
export const suspendRegulation = defineRegulationCommand({
  name: "suspend-regulation",
  label: "Schorsing vastleggen",
  step: "suspend",
  event: RegulationSuspended,
});
