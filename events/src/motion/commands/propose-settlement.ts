import { MotionSettlementProposed } from "../events/motion-settlement-proposed.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the college proposes to close it. */
export const proposeSettlement = defineMotionCommand({
  name: "propose-settlement",
  label: "Afdoening voorstellen",
  step: "proposeSettlement",
  event: MotionSettlementProposed,
});
