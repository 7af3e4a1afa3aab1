import { ArrangementViewGiven } from "../events/arrangement-view-given.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records whether the council gave its view. */
export const giveViewOnArrangement = defineArrangementCommand({
  name: "give-view-on-arrangement",
  label: "Zienswijze vastleggen",
  step: "giveView",
  event: ArrangementViewGiven,
});
