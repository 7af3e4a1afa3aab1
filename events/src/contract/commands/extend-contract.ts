import { ContractExtended } from "../events/contract-extended.ts";
import { defineContractCommand } from "../state.ts";

/** Records that a contract was extended. */
export const extendContract = defineContractCommand({
  name: "extend-contract",
  label: "Contract verlengen",
  step: "extend",
  event: ContractExtended,
});
