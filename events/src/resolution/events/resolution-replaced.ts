import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** A later resolution takes the place of this one; a trace says which. */
export const ResolutionReplaced = defineResolutionEvent({
  type: "ResolutionReplaced",
  label: "Besluit vervangen",
  tone: "done",
  versions: firstVersion(
    z.object({
      by: text(500),
      /** The decision to do so gives retroactive effect itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ by }) => `Dit besluit werd vervangen door “${by}”.`,
  evolve: (state, _data, about) => movedTo(state, "replaced", about),
  facts: (_data, about) => endFacts(about, "replaced"),
});
