import { NoFollowUpStated } from "../events/no-follow-up-stated.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that a decision has no consequence in a lane, and why. Refuses a decision that is not there. */
export const stateNoFollowUp = defineCouncilCommand({
  name: "state-no-follow-up",
  label: "Geen gevolg vastleggen",
  event: NoFollowUpStated,
  check: (_state, { decision }, { kindOf }) =>
    kindOf(decision) === undefined ? { code: "decision-unknown", decision } : undefined,
});
