import { ArrangementAdopted } from "../events/arrangement-adopted.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records the adoption; a missing view or consent is told by a signal, not refused (L9). */
export const adoptArrangement = defineArrangementCommand({
  name: "adopt-arrangement",
  label: "Vaststelling vastleggen",
  step: "adopt",
  event: ArrangementAdopted,
});
