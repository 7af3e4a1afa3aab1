import { ContractEnded } from "../events/contract-ended.ts";
import { defineContractCommand } from "../state.ts";

/** Records that a contract ended. */
export const endContract = defineContractCommand({
  name: "end-contract",
  label: "Contract beëindigen",
  step: "end",
  event: ContractEnded,
});
