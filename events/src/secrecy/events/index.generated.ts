// Written by `npm run generate`; edit the files beside it.
import { SecrecyImposed } from "./secrecy-imposed.ts";
import { SecrecyLifted } from "./secrecy-lifted.ts";
import { SecretGivenToCouncil } from "./secret-given-to-council.ts";

export { SecrecyImposed, SecrecyLifted, SecretGivenToCouncil };

/** All of this folder, in the order of their names. */
export const secrecyEvents = [SecrecyImposed, SecrecyLifted, SecretGivenToCouncil] as const;
