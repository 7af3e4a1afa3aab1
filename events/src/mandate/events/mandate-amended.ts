import * as z from "zod/mini";
import { dutchEuros, firstVersion, movedUntil, statusFacts, text } from "../../kit/index.ts";
import { mandateContent, mandateFacts } from "../content.ts";
import { defineMandateEvent } from "../state.ts";

/**
 * Whoever gave a power changes what it covers; what is left out stays as it was. `powers`, `reserved` and
 * `mayBeSubmandated` stand together: who changes one of them gives `powers` anew with the others.
 */
export const MandateAmended = defineMandateEvent({
  type: "MandateAmended",
  label: "Gewijzigd",
  lane: "executive",
  versions: firstVersion(
    z.extend(z.partial(mandateContent), {
      change: text(),
      /** The change itself gives retroactive effect (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ change, ceiling }) => {
    const limit = ceiling === undefined ? "" : `; de grens is nu ${dutchEuros(ceiling)}`;
    return `Deze bevoegdheid werd gewijzigd: ${change}${limit}`;
  },
  evolve: (state, _data, about) => movedUntil(state, "amended", about),
  facts: (data, { subject, from, validTo }) => [
    ...statusFacts(
      { subject, from, validTo },
      { status: "amended", inForce: validTo === undefined ? undefined : true },
    ),
    ...mandateFacts({ subject, from }, data),
  ],
});
