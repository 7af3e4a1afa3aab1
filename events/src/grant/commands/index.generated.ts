// Written by `npm run generate`; edit the files beside it.
import { changeGrant } from "./change-grant.ts";
import { giveGrant } from "./give-grant.ts";
import { settleGrant } from "./settle-grant.ts";
import { withdrawGrant } from "./withdraw-grant.ts";

export { changeGrant, giveGrant, settleGrant, withdrawGrant };

/** All of this folder, in the order of their names. */
export const grantCommands = [changeGrant, giveGrant, settleGrant, withdrawGrant] as const;
