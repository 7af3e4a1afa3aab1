import { ArrangementDraftSent } from "../events/arrangement-draft-sent.ts";
import { defineArrangementCommand } from "../state.ts";

/** Records that a draft was sent to the council. */
export const sendDraftArrangement = defineArrangementCommand({
  name: "send-draft-arrangement",
  label: "Ontwerp vastleggen",
  step: "sendDraft",
  event: ArrangementDraftSent,
});
