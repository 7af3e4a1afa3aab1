import * as z from "zod/mini";
import { dutchList, firstVersion, keysOf, text, textFacts } from "../../kit/index.ts";
import {
  driftCauses,
  intentSlots,
  slotKeys,
  slotStatuses,
  slotStatusKeys,
  writeJudged,
} from "../slots.ts";
import { defineTraceEvent } from "../state.ts";

/**
 * A clerk says what became of the intention on one hop, a slot at a time (domain.md N4, F90). It stands
 * in for the automatic comparison of these slots; a later judgement takes the place of the whole one.
 */
export const HopJudged = defineTraceEvent({
  type: "HopJudged",
  label: "Stap beoordeeld",
  tone: "done",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      slots: z
        .array(z.object({ slot: z.enum(slotKeys), status: z.enum(slotStatusKeys) }))
        .check(z.minLength(1), z.maxLength(slotKeys.length)),
      cause: z.optional(z.enum(keysOf(driftCauses))),
      reason: text(400),
    }),
  ),
  summarise: ({ slots, cause, reason }) => {
    const told = slots.map(
      ({ slot, status }) => `${intentSlots[slot].label} ${slotStatuses[status].label}`,
    );
    const because = cause === undefined ? "" : ` (oorzaak: ${driftCauses[cause]})`;
    return `De bedoeling werd op deze stap beoordeeld: ${dutchList(told)}${because}. “${reason}”`;
  },
  evolve: (state) => state,
  facts: ({ slots, cause, reason }, { subject, from }) =>
    textFacts(
      { subject, from },
      { "judged-slots": slots.map(writeJudged), "drift-cause": cause ?? [], explanation: reason },
    ),
});
