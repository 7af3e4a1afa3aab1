import { ContractChanged } from "../events/contract-changed.ts";
import { defineContractCommand } from "../state.ts";

/** Records a change of a contract; nothing of the law on changes is refused, history is recorded as it was. */
export const changeContract = defineContractCommand({
  name: "change-contract",
  label: "Contract wijzigen",
  step: "change",
  event: ContractChanged,
});
