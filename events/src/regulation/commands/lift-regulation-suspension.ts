import { untilEnd } from "../../kit/index.ts";
import { RegulationSuspensionLifted } from "../events/regulation-suspension-lifted.ts";
import { defineRegulationCommand } from "../state.ts";

/** Records that a suspension ended without annulment. */
export const liftRegulationSuspension = defineRegulationCommand({
  name: "lift-regulation-suspension",
  label: "Einde van de schorsing vastleggen",
  step: "liftSuspension",
  event: RegulationSuspensionLifted,
  // In force again, up to the end that the decision gave itself.
  dates: ({ validTo }, _input, dates) => untilEnd(dates, validTo),
});
