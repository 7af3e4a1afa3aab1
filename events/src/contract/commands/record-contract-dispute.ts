import { ContractDisputed } from "../events/contract-disputed.ts";
import { defineContractCommand } from "../state.ts";

/** Records a dispute about a contract. */
export const recordContractDispute = defineContractCommand({
  name: "record-contract-dispute",
  label: "Geschil vastleggen",
  step: "dispute",
  event: ContractDisputed,
});
