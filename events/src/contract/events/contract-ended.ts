import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineContractEvent } from "../state.ts";

/** The contract ends: its term is over, or the notice has run. */
export const ContractEnded = defineContractEvent({
  type: "ContractEnded",
  label: "Contract geëindigd",
  lane: "organisation",
  tone: "done",
  versions: firstVersion(z.object({ explanation: z.optional(text()) })),
  summarise: ({ explanation }) =>
    `Het contract eindigde${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => ({ ...state, status: "ended" }),
  facts: (_data, about) => statusFacts(about, { status: "ended", inForce: false }),
});
