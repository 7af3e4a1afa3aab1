import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** A later regulation takes the place of this one; a trace says which. */
export const RegulationReplaced = defineRegulationEvent({
  type: "RegulationReplaced",
  label: "Regeling vervangen",
  tone: "done",
  versions: firstVersion(
    z.object({
      by: text(500),
      /** The decision to do so gives retroactive effect itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ by }) => `Deze regeling werd vervangen door “${by}”.`,
  evolve: (state, _data, about) => movedTo(state, "replaced", about),
  facts: (_data, about) => endFacts(about, "replaced"),
});
