import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineContractEvent } from "../state.ts";

/** The contract begins to run: the contractor starts. */
export const ContractStarted = defineContractEvent({
  type: "ContractStarted",
  label: "Contract ingegaan",
  lane: "organisation",
  versions: firstVersion(z.object({ explanation: z.optional(text()) })),
  summarise: ({ explanation }) =>
    `Het contract ging in${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => ({ ...state, status: "running" }),
  facts: (_data, about) => statusFacts(about, { status: "running" }),
});
