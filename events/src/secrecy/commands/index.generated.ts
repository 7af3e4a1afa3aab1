// Written by `npm run generate`; edit the files beside it.
import { giveSecretToCouncil } from "./give-secret-to-council.ts";
import { imposeSecrecy } from "./impose-secrecy.ts";
import { liftSecrecy } from "./lift-secrecy.ts";

export { giveSecretToCouncil, imposeSecrecy, liftSecrecy };

/** All of this folder, in the order of their names. */
export const secrecyCommands = [giveSecretToCouncil, imposeSecrecy, liftSecrecy] as const;
