// Written by `npm run generate`; edit the files beside it.
import { sendLetter } from "./send-letter.ts";

export { sendLetter };

/** All of this folder, in the order of their names. */
export const letterCommands = [sendLetter] as const;
