import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

/** The award is final; the contract may be signed (Aanbestedingswet 2012 art. 2.127, 2.131). */
export const TenderAwarded = defineTenderEvent({
  type: "TenderAwarded",
  label: "Gegund",
  lane: "organisation",
  tone: "done",
  versions: firstVersion(z.object({ explanation: z.optional(text()) })),
  summarise: ({ explanation }) =>
    `De opdracht werd definitief gegund${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => ({ ...state, status: "awarded" }),
  facts: (_data, about) => statusFacts(about, { status: "awarded", inForce: true }),
});
