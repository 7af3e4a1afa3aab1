// Written by `npm run generate`; edit the files beside it.
import { LetterSent } from "./letter-sent.ts";

export { LetterSent };

/** All of this folder, in the order of their names. */
export const letterEvents = [LetterSent] as const;
