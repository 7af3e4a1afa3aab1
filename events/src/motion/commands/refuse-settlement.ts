import { MotionSettlementRefused } from "../events/motion-settlement-refused.ts";
import { defineMotionCommand } from "../state.ts";

/** Records that the council does not accept that it is closed. */
export const refuseSettlement = defineMotionCommand({
  name: "refuse-settlement",
  label: "Afdoening weigeren",
  step: "refuseSettlement",
  event: MotionSettlementRefused,
});
