import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/**
 * The aldermen of before the new council step down together: at the moment the council has appointed at
 * least half of the number fixed and these have accepted (Gemeentewet art. 42 lid 1).
 */
export const AldermenSteppedDown = defineCouncilEvent({
  type: "AldermenSteppedDown",
  label: "Vorige wethouders afgetreden",
  tone: "political",
  lane: "executive",
  versions: firstVersion(z.object({ remark: z.optional(text()) })),
  summarise: ({ remark }) =>
    `De wethouders van de vorige raadsperiode traden af${remark === undefined ? "." : `: ${remark}`}`,
  evolve: (state, _data, { from }) => {
    const start = state.terms.at(-1)?.from ?? from;
    return { ...state, aldermen: endOpen(state.aldermen, from, ({ since }) => since < start) };
  },
});
