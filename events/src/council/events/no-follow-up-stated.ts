import * as z from "zod/mini";
import { firstVersion, subjectId, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

const WHERE = {
  council: "bij de raad",
  executive: "bij het college",
  organisation: "bij de organisatie",
} as const;

/**
 * A clerk says that a decision has no consequence in a lane (domain.md N15, "geen gevolg"). It stands in
 * the one stream that every municipality has, and not in that of the decision: that would take an event
 * and a command for each kind of stream. It is no trace either, for a trace has a decision at both ends.
 */
export const NoFollowUpStated = defineCouncilEvent({
  type: "NoFollowUpStated",
  label: "Geen gevolg",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      decision: subjectId(),
      lane: z.enum(["council", "executive", "organisation"]),
      reason: text(2000),
    }),
  ),
  summarise: ({ lane, reason }) => `Het besluit heeft ${WHERE[lane]} geen gevolg: ${reason}`,
  evolve: (state, said, { subject, id, from }) => ({
    ...state,
    noFollowUps: [...state.noFollowUps, { stream: subject, event: id, ...said, from }],
  }),
});
