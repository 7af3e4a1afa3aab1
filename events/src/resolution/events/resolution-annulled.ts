import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** A resolution is annulled by royal decree or by a court (Gemeentewet art. 268, 273–281a). */
export const ResolutionAnnulled = defineResolutionEvent({
  type: "ResolutionAnnulled",
  label: "Besluit vernietigd",
  tone: "done",
  versions: firstVersion(
    z.object({
      by: text(200),
      reason: text(),
      /** The decision to do so gives retroactive effect itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ by, reason }) => `Dit besluit werd vernietigd door ${by}: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "annulled", about),
  facts: (_data, about) => endFacts(about, "annulled"),
});
