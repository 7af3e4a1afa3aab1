import { ArrangementLeft } from "../events/arrangement-left.ts";
import { refusedUnlessArrangement } from "../kinds.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records that the municipality left. Refuses to leave anything but an arrangement itself. */
export const leaveArrangement = defineArrangementCommand({
  name: "leave-arrangement",
  label: "Uittreding vastleggen",
  step: "leave",
  event: ArrangementLeft,
  check: refusedUnlessArrangement,
});
