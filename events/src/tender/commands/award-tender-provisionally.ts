import { TenderProvisionallyAwarded } from "../events/tender-provisionally-awarded.ts";
import { defineTenderCommand } from "../state.ts";

/** Records the award decision, with which the stand-still begins. Refuses a notice sent before the decision. */
export const awardTenderProvisionally = defineTenderCommand({
  name: "award-tender-provisionally",
  label: "Voorlopig gunnen",
  step: "awardProvisionally",
  event: TenderProvisionallyAwarded,
  check: (_state, { sentOn }, { dates: { occurredOn } }) =>
    sentOn < occurredOn
      ? { code: "date-before-start", date: sentOn, start: occurredOn }
      : undefined,
});
