import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** Whoever gave a power takes it back, at any time (Awb art. 10:8, 10:18). */
export const MandateRevoked = defineMandateEvent({
  type: "MandateRevoked",
  label: "Mandaat ingetrokken",
  tone: "done",
  lane: "executive",
  versions: firstVersion(
    z.object({
      reason: text(),
      /** The decision to do so gives retroactive effect itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ reason }) => `Deze bevoegdheid werd ingetrokken: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "revoked", about),
  facts: (_data, about) => endFacts(about, "revoked"),
});
