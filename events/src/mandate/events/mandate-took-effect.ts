import * as z from "zod/mini";
import { firstVersion, movedUntil, statusFacts, text } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** The holder may use the power from now on, never before it was published (Awb art. 3:40). */
export const MandateTookEffect = defineMandateEvent({
  type: "MandateTookEffect",
  label: "Van kracht",
  lane: "executive",
  versions: firstVersion(z.object({ explanation: z.optional(text()) })),
  summarise: ({ explanation }) =>
    `Deze bevoegdheid is van kracht${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state, _data, about) => movedUntil(state, "in-effect", about),
  facts: (_data, { subject, from, validTo }) =>
    statusFacts({ subject, from, validTo }, { status: "in-effect", inForce: true }),
});
