import { ArrangementEnteredIntoForce } from "../events/arrangement-entered-into-force.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records the entry into force. */
export const putArrangementIntoForce = defineArrangementCommand({
  name: "put-arrangement-into-force",
  label: "Inwerkingtreding vastleggen",
  step: "enterIntoForce",
  event: ArrangementEnteredIntoForce,
});
