// Written by `npm run generate`; edit the files beside it.
import { ContractChanged } from "./contract-changed.ts";
import { ContractDisputed } from "./contract-disputed.ts";
import { ContractDissolved } from "./contract-dissolved.ts";
import { ContractEnded } from "./contract-ended.ts";
import { ContractExtended } from "./contract-extended.ts";
import { ContractNoticeGiven } from "./contract-notice-given.ts";
import { ContractSigned } from "./contract-signed.ts";
import { ContractStarted } from "./contract-started.ts";

export { ContractChanged, ContractDisputed, ContractDissolved, ContractEnded, ContractExtended, ContractNoticeGiven, ContractSigned, ContractStarted };

/** All of this folder, in the order of their names. */
export const contractEvents = [ContractChanged, ContractDisputed, ContractDissolved, ContractEnded, ContractExtended, ContractNoticeGiven, ContractSigned, ContractStarted] as const;
