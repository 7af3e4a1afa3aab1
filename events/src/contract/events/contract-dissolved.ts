import * as z from "zod/mini";
import { firstVersion, keysOf, statusFacts, text } from "../../kit/index.ts";
import { contractSides } from "../content.ts";
import { defineContractEvent } from "../state.ts";

/** One side dissolves the contract, since the other did not do what it promised. */
export const ContractDissolved = defineContractEvent({
  type: "ContractDissolved",
  label: "Contract ontbonden",
  lane: "organisation",
  tone: "done",
  versions: firstVersion(z.object({ by: z.enum(keysOf(contractSides)), reason: text() })),
  summarise: ({ by, reason }) => `${contractSides[by]} ontbond het contract: ${reason}`,
  evolve: (state) => ({ ...state, status: "dissolved" }),
  facts: (_data, about) => statusFacts(about, { status: "dissolved", inForce: false }),
});
