import * as z from "zod/mini";
import { firstVersion, text, textFacts } from "../../kit/index.ts";
import { defineCommitmentEvent } from "../state.ts";

/** Another portfolio holder answers for the commitment from now on; its stream goes on (domain.md N14). */
export const CommitmentHandedOver = defineCommitmentEvent({
  type: "CommitmentHandedOver",
  label: "Toezegging overgedragen",
  lane: "executive",
  versions: firstVersion(
    z.object({
      holder: text(200),
      portfolio: z.optional(text(200)),
      reason: z.optional(text()),
    }),
  ),
  summarise: ({ holder, reason }) =>
    `De toezegging ging over naar ${holder}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => state,
  facts: ({ holder, portfolio }, about) => textFacts(about, { holder, portfolio }),
});
