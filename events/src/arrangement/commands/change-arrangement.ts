import { ArrangementChanged } from "../events/arrangement-changed.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records a change. */
export const changeArrangement = defineArrangementCommand({
  name: "change-arrangement",
  label: "Wijziging vastleggen",
  step: "change",
  event: ArrangementChanged,
});
