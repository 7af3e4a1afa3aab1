import { ContractNoticeGiven } from "../events/contract-notice-given.ts";
import { defineContractCommand } from "../state.ts";

/** Records that notice was given. */
export const giveNoticeOfContract = defineContractCommand({
  name: "give-notice-of-contract",
  label: "Contract opzeggen",
  step: "giveNotice",
  event: ContractNoticeGiven,
});
