import { ContractDissolved } from "../events/contract-dissolved.ts";
import { defineContractCommand } from "../state.ts";

/** Records that a contract was dissolved. */
export const dissolveContract = defineContractCommand({
  name: "dissolve-contract",
  label: "Contract ontbinden",
  step: "dissolve",
  event: ContractDissolved,
});
