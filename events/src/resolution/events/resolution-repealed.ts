import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** The body that took a resolution repeals it. */
export const ResolutionRepealed = defineResolutionEvent({
  type: "ResolutionRepealed",
  label: "Besluit ingetrokken",
  tone: "done",
  versions: firstVersion(
    z.object({
      reason: text(),
      /** The decision to do so gives retroactive effect itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ reason }) => `Dit besluit werd ingetrokken: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "repealed", about),
  facts: (_data, about) => endFacts(about, "repealed"),
});
