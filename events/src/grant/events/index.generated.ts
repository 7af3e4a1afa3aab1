// Written by `npm run generate`; edit the files beside it.
import { GrantChanged } from "./grant-changed.ts";
import { GrantGiven } from "./grant-given.ts";
import { GrantSettled } from "./grant-settled.ts";
import { GrantWithdrawn } from "./grant-withdrawn.ts";

export { GrantChanged, GrantGiven, GrantSettled, GrantWithdrawn };

/** All of this folder, in the order of their names. */
export const grantEvents = [GrantChanged, GrantGiven, GrantSettled, GrantWithdrawn] as const;
