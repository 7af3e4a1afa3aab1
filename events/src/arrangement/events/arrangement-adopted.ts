import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

/** Those who make it adopt it, with their reaction to the views (Wgr art. 1, 10, 35). */
export const ArrangementAdopted = defineArrangementEvent({
  type: "ArrangementAdopted",
  label: "Vastgesteld",
  lane: "executive",
  tone: "done",
  versions: firstVersion(
    z.object({
      /** The reasoned reaction to the council's view. */
      reaction: z.optional(text()),
    }),
  ),
  summarise: ({ reaction }) =>
    `Het ontwerp werd vastgesteld.${reaction === undefined ? "" : ` Reactie op de zienswijzen: ${reaction}`}`,
  evolve: (state) => ({ ...state, status: "adopted" }),
  facts: (_data, about) => statusFacts(about, { status: "adopted" }),
});
