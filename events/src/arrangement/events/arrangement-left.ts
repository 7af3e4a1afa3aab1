import * as z from "zod/mini";
import { dutchEuros, euros, firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

/** The municipality leaves the arrangement; it goes on for the others (Wgr art. 1 lid 5). */
export const ArrangementLeft = defineArrangementEvent({
  type: "ArrangementLeft",
  label: "Uitgetreden",
  lane: "executive",
  tone: "done",
  versions: firstVersion(
    z.object({
      reason: text(),
      /** What leaving costs the municipality, in euros. */
      exitAmount: z.optional(euros()),
    }),
  ),
  summarise: ({ reason, exitAmount }) => {
    const costs =
      exitAmount === undefined ? "" : `, tegen een uittreedsom van ${dutchEuros(exitAmount)}`;
    return `De gemeente trad uit de regeling${costs}: ${reason}`;
  },
  evolve: (state) => ({ ...state, status: "left" }),
  facts: (_data, about) => statusFacts(about, { status: "left", inForce: false }),
});
