import { untilEnd } from "../../kit/index.ts";
import { ResolutionSuspensionLifted } from "../events/resolution-suspension-lifted.ts";
import { defineResolutionCommand } from "../state.ts";

/** Records that a suspension ended without annulment. */
export const liftResolutionSuspension = defineResolutionCommand({
  name: "lift-resolution-suspension",
  label: "Einde van de schorsing vastleggen",
  step: "liftSuspension",
  event: ResolutionSuspensionLifted,
  // In force again, up to the end that the decision gave itself.
  dates: ({ validTo }, _input, dates) => untilEnd(dates, validTo),
});
