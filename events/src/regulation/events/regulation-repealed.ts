import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** The body that adopted a regulation repeals it. */
export const RegulationRepealed = defineRegulationEvent({
  type: "RegulationRepealed",
  label: "Regeling ingetrokken",
  tone: "done",
  versions: firstVersion(
    z.object({
      reason: text(),
      /** The decision to do so gives retroactive effect itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ reason }) => `Deze regeling werd ingetrokken: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "repealed", about),
  facts: (_data, about) => endFacts(about, "repealed"),
});
