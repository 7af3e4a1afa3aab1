import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineContractEvent } from "../state.ts";

/** The sides differ about the contract; it goes on as it was. */
export const ContractDisputed = defineContractEvent({
  type: "ContractDisputed",
  label: "Geschil over contract",
  lane: "organisation",
  tone: "signal",
  versions: firstVersion(z.object({ about: text() })),
  summarise: ({ about }) => `De gemeente en de opdrachtnemer hebben een geschil: ${about}`,
  evolve: (state) => state,
});
