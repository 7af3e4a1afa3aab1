import * as z from "zod/mini";
import {
  dutchEuros,
  euroFacts,
  firstVersion,
  movedUntil,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** The body that took a resolution changes it; what is left out stays as it was. */
export const ResolutionAmended = defineResolutionEvent({
  type: "ResolutionAmended",
  label: "Besluit gewijzigd",
  versions: firstVersion(
    z.object({
      change: text(),
      title: z.optional(text(500)),
      summary: z.optional(text()),
      /** What it is worth from now on, in euros. */
      amount: z.optional(z.number()),
      /** The change itself gives retroactive effect (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ change, amount }) => {
    const money = amount === undefined ? "" : `; het bedrag is nu ${dutchEuros(amount)}`;
    return `Dit besluit werd gewijzigd: ${change}${money}`;
  },
  evolve: (state, _data, about) => movedUntil(state, "amended", about),
  facts: ({ title, summary, amount }, { subject, from, validTo }) => [
    ...statusFacts(
      { subject, from, validTo },
      { status: "amended", inForce: validTo === undefined ? undefined : true },
    ),
    ...textFacts({ subject, from }, { title, summary }),
    ...euroFacts({ subject, from }, { amount }),
  ],
});
