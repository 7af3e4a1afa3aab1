import { ContractStarted } from "../events/contract-started.ts";
import { defineContractCommand } from "../state.ts";

/** Records that a contract began to run. */
export const startContract = defineContractCommand({
  name: "start-contract",
  label: "Contract laten ingaan",
  step: "start",
  event: ContractStarted,
});
