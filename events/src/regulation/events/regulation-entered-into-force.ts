import * as z from "zod/mini";
import { firstVersion, movedUntil, statusFacts, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/**
 * A regulation enters into force: on the day its decision names, else on the eighth day after publication
 * (Bekendmakingswet art. 10 lid 2), and never before publication (Awb art. 3:40).
 */
export const RegulationEnteredIntoForce = defineRegulationEvent({
  type: "RegulationEnteredIntoForce",
  label: "In werking getreden",
  versions: firstVersion(z.object({ explanation: z.optional(text()) })),
  summarise: ({ explanation }) =>
    `Deze regeling is in werking getreden${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state, _data, about) => movedUntil(state, "in-force", about),
  facts: (_data, { subject, from, validTo }) =>
    statusFacts({ subject, from, validTo }, { status: "in-force", inForce: true }),
});
