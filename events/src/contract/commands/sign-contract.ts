import { ContractSigned } from "../events/contract-signed.ts";
import { defineContractCommand } from "../state.ts";

/** Records that a contract was signed. */
export const signContract = defineContractCommand({
  name: "sign-contract",
  label: "Contract vastleggen",
  step: "sign",
  event: ContractSigned,
});
