import * as z from "zod/mini";
import { dutchEuros, euroFacts, euros, firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

/** It is changed. The draft of a change goes to the council as a draft of its own (Wgr art. 1 lid 5, 35). */
export const ArrangementChanged = defineArrangementEvent({
  type: "ArrangementChanged",
  label: "Gewijzigd",
  lane: "executive",
  versions: firstVersion(
    z.object({
      change: text(),
      /** What the municipality pays since, in euros a year, where that changes. */
      amount: z.optional(euros()),
    }),
  ),
  summarise: ({ change, amount }) =>
    `${amount === undefined ? "Gewijzigd" : `Gewijzigd; de bijdrage is nu ${dutchEuros(amount)}`}. Wat verandert: ${change}`,
  evolve: (state) => ({ ...state, status: "changed" }),
  facts: ({ amount }, about) => [
    ...statusFacts(about, { status: "changed" }),
    ...euroFacts(about, { amount }),
  ],
});
