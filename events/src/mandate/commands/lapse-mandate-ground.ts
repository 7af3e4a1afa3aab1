import { MandateGroundLapsed } from "../events/mandate-ground-lapsed.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that what it rests on is gone. */
export const lapseMandateGround = defineMandateCommand({
  name: "lapse-mandate-ground",
  label: "Vervallen grondslag vastleggen",
  step: "lapseGround",
  event: MandateGroundLapsed,
});
