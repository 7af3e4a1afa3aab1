import * as z from "zod/mini";
import { dutchEuros, euroFacts, euros, firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineGrantEvent } from "../state.ts";

/** The amount of a grant is settled after the activities (vaststelling, Awb titel 4.2). */
export const GrantSettled = defineGrantEvent({
  type: "GrantSettled",
  label: "Subsidie vastgesteld",
  lane: "executive",
  tone: "done",
  versions: firstVersion(z.object({ settledAmount: euros(), explanation: z.optional(text()) })),
  summarise: ({ settledAmount, explanation }) =>
    `De subsidie werd vastgesteld op ${dutchEuros(settledAmount)}${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => ({ ...state, status: "settled" }),
  facts: ({ settledAmount }, about) => [
    ...statusFacts(about, { status: "settled" }),
    ...euroFacts(about, { amount: settledAmount }),
  ],
});
