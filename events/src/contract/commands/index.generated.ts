// Written by `npm run generate`; edit the files beside it.
import { changeContract } from "./change-contract.ts";
import { dissolveContract } from "./dissolve-contract.ts";
import { endContract } from "./end-contract.ts";
import { extendContract } from "./extend-contract.ts";
import { giveNoticeOfContract } from "./give-notice-of-contract.ts";
import { recordContractDispute } from "./record-contract-dispute.ts";
import { signContract } from "./sign-contract.ts";
import { startContract } from "./start-contract.ts";

export { changeContract, dissolveContract, endContract, extendContract, giveNoticeOfContract, recordContractDispute, signContract, startContract };

/** All of this folder, in the order of their names. */
export const contractCommands = [changeContract, dissolveContract, endContract, extendContract, giveNoticeOfContract, recordContractDispute, signContract, startContract] as const;
