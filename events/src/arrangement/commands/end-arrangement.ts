import { ArrangementEnded } from "../events/arrangement-ended.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records the end. */
export const endArrangement = defineArrangementCommand({
  name: "end-arrangement",
  label: "Beëindiging vastleggen",
  step: "end",
  event: ArrangementEnded,
});
