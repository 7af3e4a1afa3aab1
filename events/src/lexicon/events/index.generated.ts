// Written by `npm run generate`; edit the files beside it.
import { LexiconRevised } from "./lexicon-revised.ts";

export { LexiconRevised };

/** All of this folder, in the order of their names. */
export const lexiconEvents = [LexiconRevised] as const;
